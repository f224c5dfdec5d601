// IP addresses and networks as bytes, for policies and trusted proxies. Values; IPv4 lies in ::ffff:0:0/96.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headgate {

using AddressBytes = std::array<uint8_t, 16>;

struct AddressRange {
  AddressBytes base{};     // IPv4 as ::ffff:a.b.c.d
  uint8_t prefixBits = 0;  // of 128

  bool operator==(const AddressRange&) const = default;
};

// Nothing if the text is not an address literal.
std::optional<AddressBytes> parseAddress(std::string_view text);

bool contains(const AddressRange& range, const AddressBytes& address);
bool containsAny(const std::vector<AddressRange>& ranges, const AddressBytes& address);

}  // namespace headgate
