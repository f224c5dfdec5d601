#include "core/engine/admission.h"

#include "core/base/address_range.h"

namespace headgate::engine {
namespace {

constexpr AddressRange kIpv4{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96};

// Whom an address belongs to. IPv4 and what is no address at all are taken as they are written.
std::string clientOf(const std::string& ip) {
  constexpr size_t kNetworkBytes = 8;
  if (ip.find(':') == std::string::npos) return ip;
  const auto address = parseAddress(ip);
  if (!address || contains(kIpv4, *address)) return ip;
  return {address->begin(), address->begin() + kNetworkBytes};
}

}  // namespace

Admission::Entry Admission::enter(uint32_t listener, const std::string& ip, uint32_t limit,
                                  uint32_t perAddress) {
  const std::string client = clientOf(ip);
  const std::lock_guard lock(m_mutex);
  Counts& counts = m_listeners[listener];
  if (counts.total >= limit) return Entry::ListenerFull;
  uint32_t& fromThere = counts.byAddress[client];
  if (fromThere >= perAddress) {
    if (fromThere == 0) counts.byAddress.erase(client);
    return Entry::AddressFull;
  }
  ++counts.total;
  ++fromThere;
  return Entry::Admitted;
}

void Admission::leave(uint32_t listener, const std::string& ip) {
  const std::string client = clientOf(ip);
  const std::lock_guard lock(m_mutex);
  const auto counts = m_listeners.find(listener);
  if (counts == m_listeners.end()) return;
  const auto fromThere = counts->second.byAddress.find(client);
  if (fromThere == counts->second.byAddress.end()) return;
  if (--fromThere->second == 0) counts->second.byAddress.erase(fromThere);
  if (--counts->second.total == 0) m_listeners.erase(counts);
}

}  // namespace headgate::engine
