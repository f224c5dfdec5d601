#include "core/config/units.h"

#include <array>
#include <charconv>
#include <utility>

namespace headgate::config {
namespace {

using Unit = std::pair<std::string_view, uint64_t>;

// At most nine digits, so that no unit can overflow; no leading zero, so that there is one way to write a
// value.
template <size_t Count>
std::optional<uint64_t> parse(std::string_view text, const std::array<Unit, Count>& units) {
  if (text == "off") return 0;
  uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto digits = static_cast<size_t>(end - text.data());
  if (error != std::errc() || digits > 9 || text.front() == '0') return std::nullopt;
  for (const auto& [name, factor] : units)
    if (text.substr(digits) == name) return number * factor;
  return std::nullopt;
}

}  // namespace

std::optional<Milliseconds> parseDuration(std::string_view text) {
  static constexpr std::array<Unit, 4> kUnits{{{"ms", 1}, {"s", 1'000}, {"m", 60'000}, {"h", 3'600'000}}};
  const auto milliseconds = parse(text, kUnits);
  if (!milliseconds) return std::nullopt;
  return Milliseconds(static_cast<int64_t>(*milliseconds));
}

std::optional<uint64_t> parseSize(std::string_view text) {
  static constexpr std::array<Unit, 4> kUnits{
      {{"B", 1}, {"KiB", 1024}, {"MiB", 1024 * 1024}, {"GiB", 1024 * 1024 * 1024}}};
  return parse(text, kUnits);
}

}  // namespace headgate::config
