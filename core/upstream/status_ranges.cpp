#include "core/upstream/status_ranges.h"

#include <algorithm>

#include "core/http/grammar.h"

namespace headgate::upstream {
namespace {

std::optional<uint16_t> parseStatus(std::string_view text) {
  uint64_t status = 0;
  if (text.size() != 3 || !http::parseDecimal(text, status) || status < 100 || status > 599)
    return std::nullopt;
  return static_cast<uint16_t>(status);
}

std::optional<StatusRanges::Range> parseRange(std::string_view text) {
  const size_t dash = text.find('-');
  const auto first = parseStatus(http::trimSpaces(text.substr(0, dash)));
  const auto last = dash == text.npos ? first : parseStatus(http::trimSpaces(text.substr(dash + 1)));
  if (!first || !last || *first > *last) return std::nullopt;
  return StatusRanges::Range{*first, *last};
}

}  // namespace

std::optional<StatusRanges> StatusRanges::parse(std::string_view text) {
  StatusRanges ranges;
  for (bool more = true; more;) {
    const size_t comma = text.find(',');
    more = comma != text.npos;
    const auto range = parseRange(http::trimSpaces(text.substr(0, comma)));
    if (!range) return std::nullopt;
    ranges.m_ranges.push_back(*range);
    if (more) text.remove_prefix(comma + 1);
  }
  return ranges;
}

bool StatusRanges::contains(uint16_t status) const {
  return std::any_of(m_ranges.begin(), m_ranges.end(),
                     [status](const Range& range) { return range.first <= status && status <= range.last; });
}

std::string StatusRanges::text() const {
  std::string text;
  for (const Range& range : m_ranges) {
    if (!text.empty()) text += ',';
    text += std::to_string(range.first);
    if (range.last != range.first) text += '-' + std::to_string(range.last);
  }
  return text;
}

}  // namespace headgate::upstream
