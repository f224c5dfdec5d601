#include "core/engine/admission.h"

namespace headgate::engine {

bool Admission::enter(uint32_t listener, const std::string& ip, uint32_t limit, uint32_t perAddress) {
  const std::lock_guard lock(m_mutex);
  Counts& counts = m_listeners[listener];
  if (counts.total >= limit) return false;
  uint32_t& fromThere = counts.byAddress[ip];
  if (fromThere >= perAddress) {
    if (fromThere == 0) counts.byAddress.erase(ip);
    return false;
  }
  ++counts.total;
  ++fromThere;
  return true;
}

void Admission::leave(uint32_t listener, const std::string& ip) {
  const std::lock_guard lock(m_mutex);
  const auto counts = m_listeners.find(listener);
  if (counts == m_listeners.end()) return;
  const auto fromThere = counts->second.byAddress.find(ip);
  if (fromThere == counts->second.byAddress.end()) return;
  if (--fromThere->second == 0) counts->second.byAddress.erase(fromThere);
  if (--counts->second.total == 0) m_listeners.erase(counts);
}

}  // namespace headgate::engine
