// The profile's durations ("250ms" "10s" "15m" "1h") and sizes ("64B" "64KiB" "10MiB" "1GiB"); "off" in both
// is zero.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/clock.h"

namespace headgate::config {

std::optional<Milliseconds> parseDuration(std::string_view text);
std::optional<uint64_t> parseSize(std::string_view text);

}  // namespace headgate::config
