// A set of response statuses as a profile writes it: "200-299", "200,204,301-302".
//
// A value; not empty once parsed. Errors: parse() has one answer to text that is no such set. Thread: any,
// one at a time.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::upstream {

class StatusRanges {
 public:
  struct Range {
    uint16_t first = 0;
    uint16_t last = 0;  // inclusive

    bool operator==(const Range&) const = default;
  };

  StatusRanges() = default;  // of no status
  StatusRanges(std::initializer_list<Range> ranges) : m_ranges(ranges) {}

  // Statuses of three digits from 100 to 599, ranges that do not run backwards, commas between them, spaces
  // around them.
  static std::optional<StatusRanges> parse(std::string_view text);

  bool contains(uint16_t status) const;
  bool empty() const { return m_ranges.empty(); }
  std::string text() const;  // parses to an equal value

  bool operator==(const StatusRanges&) const = default;

 private:
  std::vector<Range> m_ranges;
};

}  // namespace headgate::upstream
