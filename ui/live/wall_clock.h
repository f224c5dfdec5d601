// What time it is on the wall, as nanoseconds since the epoch. Whoever shows times is given one, so that a
// test has a clock of its own.
#pragma once

#include <chrono>
#include <functional>

namespace headgate::ui {

using WallClock = std::function<std::chrono::nanoseconds()>;

inline std::chrono::nanoseconds systemWall() {
  return std::chrono::system_clock::now().time_since_epoch();
}

}  // namespace headgate::ui
