// Two kinds of time, kept apart by type: steady time measures and sets deadlines, wall time is for people and
// logs.
#pragma once

#include <chrono>

namespace headgate {

using Nanoseconds = std::chrono::nanoseconds;
using Milliseconds = std::chrono::milliseconds;
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, Nanoseconds>;
using WallTime = std::chrono::time_point<std::chrono::system_clock, Nanoseconds>;

// "Never": no deadline is set.
inline constexpr SteadyTime kNever = SteadyTime::max();

}  // namespace headgate
