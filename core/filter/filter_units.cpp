#include "core/filter/filter_units.h"

#include <charconv>
#include <span>

#include "core/filter/letters.h"

namespace headgate::filter {
namespace {

struct UnitWord {
  std::string_view word;
  double factor;
};

constexpr UnitWord kTimes[] = {{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"ms", 1e6},
                               {"", 1e9}, {"s", 1e9},  {"m", 60e9}, {"h", 3600e9}};
constexpr UnitWord kSizes[] = {{"", 1},          {"b", 1},         {"k", 1e3},      {"kb", 1e3},
                               {"m", 1e6},       {"mb", 1e6},      {"g", 1e9},      {"gb", 1e9},
                               {"kib", 1 << 10}, {"mib", 1 << 20}, {"gib", 1 << 30}};
constexpr double kMost = 9.2e18;

std::optional<int64_t> readWith(std::span<const UnitWord> units, std::string_view text) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc() || !(number >= 0)) return std::nullopt;
  const std::string_view word = text.substr(size_t(end - text.data()));
  for (const UnitWord& unit : units)
    if (sameLetters(unit.word, word)) {
      if (number * unit.factor > kMost) return std::nullopt;
      return int64_t(number * unit.factor);
    }
  return std::nullopt;
}

}  // namespace

std::optional<int64_t> readDuration(std::string_view text) {
  return readWith(kTimes, text);
}

std::optional<int64_t> readSize(std::string_view text) {
  return readWith(kSizes, text);
}

std::optional<int64_t> readCount(std::string_view text) {
  int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool isWhole = error == std::errc() && end == text.data() + text.size() && number >= 0;
  return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<StatusRange> readStatus(std::string_view text) {
  if (const size_t dash = text.find('-'); dash != std::string_view::npos) {
    const auto first = readCount(text.substr(0, dash));
    const auto last = readCount(text.substr(dash + 1));
    if (!first || !last || *first > *last) return std::nullopt;
    return StatusRange{*first, *last};
  }
  if (text.empty() || text.size() > 3) return std::nullopt;
  StatusRange range;
  bool isOpen = false;
  for (const char c : text) {
    const bool isAny = smallLetter(c) == 'x';
    if (!isAny && (isOpen || c < '0' || c > '9')) return std::nullopt;
    isOpen = isOpen || isAny;
    range.first = range.first * 10 + (isAny ? 0 : c - '0');
    range.last = range.last * 10 + (isAny ? 9 : c - '0');
  }
  if (text.size() != 3) return std::nullopt;
  return range;
}

}  // namespace headgate::filter
