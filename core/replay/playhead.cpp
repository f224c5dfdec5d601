#include "core/replay/playhead.h"

#include <algorithm>

namespace headgate::replay {

Nanoseconds Playhead::position(SteadyTime now) const {
  if (m_isPaused || now <= m_since) return m_position;
  return m_position + (now - m_since) * m_speed / 100;
}

void Playhead::set(SteadyTime now, uint32_t speedPercent, bool isPaused) {
  m_position = position(now);
  m_since = std::max(now, m_since);
  m_speed = speedPercent;
  m_isPaused = isPaused;
}

void Playhead::hold(SteadyTime now, Nanoseconds length) {
  m_position = position(now);
  m_since = std::max(now, m_since) + length;
}

void Playhead::moveTo(SteadyTime now, Nanoseconds recorded) {
  m_position = std::max(position(now), recorded);
  m_since = now;
}

std::optional<SteadyTime> Playhead::timeOf(Nanoseconds recorded) const {
  if (m_isPaused) return std::nullopt;
  const Nanoseconds left = std::max(recorded - m_position, Nanoseconds(0));
  return m_since + left * 100 / m_speed;
}

}  // namespace headgate::replay
