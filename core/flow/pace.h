// Are bytes moved fast enough? The least average speed that is asked of a client, over the time that counts:
// while it is waited for, and nobody else.
//
// A grace comes first, in which nothing is asked: a request that thinks for a while is no attack. Later every
// `rate` bytes buy a second. So one deadline says it all, and nothing is to be done as bytes move: whoever
// meets the deadline asks again with the bytes there are by then. Not a clock and not a counter: both are the
// owner's. Pure arithmetic; thread: its owner's.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

#include "core/base/clock.h"

namespace headgate::flow {

class Pace {
 public:
  // `rate`: bytes a second; 0 asks for nothing. Begins at rest.
  void begin(uint64_t rate, Milliseconds grace) {
    m_rate = rate;
    m_grace = grace;
    m_counted = Nanoseconds{0};
    m_runsSince = kNever;
  }

  // Time counts from now on, or no longer. Both may be said twice.
  void run(SteadyTime now) {
    if (m_runsSince == kNever) m_runsSince = now;
  }
  void rest(SteadyTime now) {
    if (m_runsSince == kNever) return;
    m_counted += now - m_runsSince;
    m_runsSince = kNever;
  }

  // When `bytes` will be too few, if no more come and time counts until then; never at rest.
  SteadyTime dueAt(uint64_t bytes) const {
    if (m_rate == 0 || m_runsSince == kNever) return kNever;
    const double seconds = static_cast<double>(bytes) / static_cast<double>(m_rate);
    const auto bought = Nanoseconds(static_cast<int64_t>(std::min(seconds, kMostSeconds) * 1e9));
    const SteadyTime began = m_runsSince - m_counted;
    return began + std::max<Nanoseconds>(m_grace, bought);
  }

  Nanoseconds counted(SteadyTime now) const {
    return m_runsSince == kNever ? m_counted : m_counted + (now - m_runsSince);
  }

 private:
  static constexpr double kMostSeconds = 3e9;  // some 95 years, which no sum of times overflows

  uint64_t m_rate = 0;
  Milliseconds m_grace{0};
  Nanoseconds m_counted{0};  // before the current run
  SteadyTime m_runsSince = kNever;
};

}  // namespace headgate::flow
