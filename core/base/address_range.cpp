#include "core/base/address_range.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace headgate {

std::optional<AddressBytes> parseAddress(std::string_view text) {
  std::array<char, INET6_ADDRSTRLEN + 1> zeroEnded{};
  if (text.empty() || text.size() >= zeroEnded.size()) return std::nullopt;
  if (text.find('\0') != std::string_view::npos) return std::nullopt;  // inet_pton() would stop there
  std::memcpy(zeroEnded.data(), text.data(), text.size());
  AddressBytes address{};
  if (inet_pton(AF_INET6, zeroEnded.data(), address.data()) == 1) return address;
  address[10] = address[11] = 0xff;
  if (inet_pton(AF_INET, zeroEnded.data(), address.data() + 12) == 1) return address;
  return std::nullopt;
}

bool contains(const AddressRange& range, const AddressBytes& address) {
  const size_t whole = range.prefixBits / 8;
  if (std::memcmp(range.base.data(), address.data(), whole) != 0) return false;
  const unsigned rest = range.prefixBits % 8;
  if (rest == 0) return true;
  const auto mask = static_cast<uint8_t>(0xff << (8 - rest));
  return (range.base[whole] & mask) == (address[whole] & mask);
}

bool containsAny(const std::vector<AddressRange>& ranges, const AddressBytes& address) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const AddressRange& range) { return contains(range, address); });
}

}  // namespace headgate
