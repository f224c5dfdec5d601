#include "core/policy/address_list.h"

namespace headgate::policy {
namespace {

const AddressList::Entry* entryWith(const std::vector<AddressList::Entry>& entries,
                                    const AddressBytes& address) {
  for (const AddressList::Entry& entry : entries)
    if (contains(entry.range, address)) return &entry;
  return nullptr;
}

}  // namespace

AddressList::Decision AddressList::decide(const AddressBytes& address) const {
  if (const Entry* denied = entryWith(m_deny, address)) return {false, denied};
  if (m_allow.empty()) return {true, nullptr};
  const Entry* allowed = entryWith(m_allow, address);
  return {allowed != nullptr, allowed};
}

}  // namespace headgate::policy
