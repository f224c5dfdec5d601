// Where on the recorded clock a performance is: that clock runs at a speed, stands still while it is paused
// or held, and may be moved on.
//
// Told what time it is, it looks at no clock. Thread: any, one at a time.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/clock.h"

namespace headgate::replay {

class Playhead {
 public:
  // It begins at 0 of the recorded clock.
  Playhead(SteadyTime now, uint32_t speedPercent, bool isPaused)
      : m_since(now), m_speed(speedPercent), m_isPaused(isPaused) {}

  // Requires: speedPercent is not 0.
  void set(SteadyTime now, uint32_t speedPercent, bool isPaused);
  // The clock stands still for so long, whatever the speed.
  void hold(SteadyTime now, Nanoseconds length);
  // Goes on to that time, if it is not beyond it yet.
  void moveTo(SteadyTime now, Nanoseconds recorded);

  bool isPaused() const { return m_isPaused; }
  Nanoseconds position(SteadyTime now) const;
  // When that time of the recorded clock comes; nothing while it is paused.
  std::optional<SteadyTime> timeOf(Nanoseconds recorded) const;

 private:
  SteadyTime m_since;  // from when on the clock runs; later than now while it is held
  Nanoseconds m_position{0};
  uint32_t m_speed;
  bool m_isPaused;
};

}  // namespace headgate::replay
