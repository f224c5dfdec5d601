// "addresses": {"allow": […], "deny": […]} of a route: from where it may be used.
//
// What is denied stays denied, whatever is allowed; without an allow list everything else may come in.
// Compared is the address of the client, which behind a trusted proxy is the one that this names (the
// caller's business). Immutable; thread: any, several at a time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/address_range.h"

namespace headgate::policy {

class AddressList {
 public:
  struct Entry {
    AddressRange range;
    std::string text;  // as in the profile
  };
  struct Decision {
    bool allowed = true;
    const Entry* entry = nullptr;  // that decided; nullptr: none did. Borrowed from the list
  };

  AddressList() = default;
  AddressList(std::vector<Entry> allow, std::vector<Entry> deny)
      : m_allow(std::move(allow)), m_deny(std::move(deny)) {}

  bool empty() const { return m_allow.empty() && m_deny.empty(); }

  Decision decide(const AddressBytes& address) const;

 private:
  std::vector<Entry> m_allow;
  std::vector<Entry> m_deny;
};

}  // namespace headgate::policy
