// What time it is on the wall, as nanoseconds since the epoch, and how such a time is told. Whoever shows
// times is given one, so that a test has a clock of its own.
#pragma once

#include <chrono>
#include <functional>

#include <QString>

namespace headgate::ui {

using WallClock = std::function<std::chrono::nanoseconds()>;

inline std::chrono::nanoseconds systemWall() {
  return std::chrono::system_clock::now().time_since_epoch();
}

// In the local time: "14:32:24.004"; "14:32:24", or the day and the minute if that was not today.
QString clockText(std::chrono::nanoseconds wall);
QString clockText(std::chrono::nanoseconds wall, std::chrono::nanoseconds wallNow);

}  // namespace headgate::ui
