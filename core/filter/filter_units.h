// Numbers with their units, as people write them in a filter. Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headgate::filter {

// "200ms" "2s" "1.5m"; without a unit seconds. Nanoseconds; nothing: it is no duration, or one beyond 292
// years.
std::optional<int64_t> readDuration(std::string_view text);
// "1MB" (1000 * 1000) "64KiB" "10"; without a unit bytes.
std::optional<int64_t> readSize(std::string_view text);
std::optional<int64_t> readCount(std::string_view text);

struct StatusRange {
  int64_t first = 0;
  int64_t last = 0;

  bool operator==(const StatusRange&) const = default;
};

// "404" "5xx" "40x" "400-499".
std::optional<StatusRange> readStatus(std::string_view text);

}  // namespace headgate::filter
