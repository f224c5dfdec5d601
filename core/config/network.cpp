#include "core/config/network.h"

#include <charconv>

namespace headgate::config {
namespace {

constexpr uint8_t kMappedBits = 96;  // of ::ffff:0:0/96, where IPv4 lies

bool isIpv6(std::string_view text) {
  return text.find(':') != std::string_view::npos;
}
bool isWildcard(std::string_view address) {
  return address == "0.0.0.0" || address == "::";
}

bool sameFamily(std::string_view a, std::string_view b) {
  return a == "localhost" || b == "localhost" || isIpv6(a) == isIpv6(b);
}

}  // namespace

std::optional<AddressRange> parseNetwork(std::string_view text) {
  const size_t slash = text.find('/');
  const std::string_view addressText = text.substr(0, slash);
  const auto address = parseAddress(addressText);
  if (!address) return std::nullopt;
  AddressRange range{*address, 128};
  if (slash != std::string_view::npos) {
    const std::string_view digits = text.substr(slash + 1);
    const unsigned offset = isIpv6(addressText) ? 0 : kMappedBits;
    unsigned bits = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (error != std::errc() || end != digits.data() + digits.size() || bits > 128 - offset)
      return std::nullopt;
    range.prefixBits = static_cast<uint8_t>(bits + offset);
  }
  for (size_t bit = range.prefixBits; bit < 128; ++bit)
    range.base[bit / 8] = static_cast<uint8_t>(range.base[bit / 8] & ~(0x80U >> (bit % 8)));
  return range;
}

Reach reachOf(std::string_view bindAddress) {
  if (bindAddress == "localhost") return Reach::ThisMachine;
  const auto address = parseAddress(bindAddress);
  static const auto kLoopback4 = parseNetwork("127.0.0.0/8");
  static const auto kLoopback6 = parseNetwork("::1");
  const bool local = address && (contains(*kLoopback4, *address) || contains(*kLoopback6, *address));
  return local ? Reach::ThisMachine : Reach::Network;
}

bool overlap(std::string_view bindAddress, std::string_view other) {
  if (!sameFamily(bindAddress, other)) return false;
  if (isWildcard(bindAddress) || isWildcard(other)) return true;
  if (bindAddress == "localhost") return other == "localhost" || other == "127.0.0.1" || other == "::1";
  if (other == "localhost") return overlap(other, bindAddress);
  return parseAddress(bindAddress) == parseAddress(other);
}

}  // namespace headgate::config
