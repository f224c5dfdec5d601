// Retry-After (RFC 9110 section 10.2.3): how long to stay away.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/clock.h"

namespace headgate::http {

// Seconds, or a date in the preferred form (IMF-fixdate). Nothing if it is neither; 0 for a date that is
// past. Bounded by a day.
std::optional<Milliseconds> parseRetryAfter(std::string_view value, WallTime now);

}  // namespace headgate::http
