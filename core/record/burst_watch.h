// Whether the target's side sends in bursts: many events in one read, after a long silence, again and again
// or all at once. Thread: any, one caller at a time.
#pragma once

#include <cstdint>

#include "core/base/clock.h"
#include "core/record/verdict_rules.h"
#include "core/record/verdict_values.h"

namespace headgate::record {

class BurstWatch {
 public:
  // `asked`: when the target had the request, whose silence counts from then.
  void begin(SteadyTime began, SteadyTime asked);
  // A piece came. Pieces of one read have the same time.
  void piece(SteadyTime at, const VerdictRules& rules);
  // An event of the newest piece, that is more than a sign of life.
  void event() {
    ++m_events;
    ++m_inRead;
  }
  // What cannot be read is known by its size only; then one burst tells that was nearly all there was.
  void unread(uint64_t size) {
    m_isUnread = true;
    m_events += size;
    m_inRead += size;
  }
  // Until then the client was not ready for more: what had come meanwhile was not silence.
  void resume(SteadyTime at) { m_lastPiece = at; }

  // With the read that is going on.
  bool areBursts(const VerdictRules& rules) const;
  void put(Verdict& verdict, const VerdictRules& rules) const;

 private:
  bool isBurst(const VerdictRules& rules) const {
    return m_inRead >= rules.burstEvents && m_silence >= rules.burstSilence;
  }
  void closeRead(const VerdictRules& rules);

  SteadyTime m_began;
  SteadyTime m_lastPiece;
  SteadyTime m_readAt;       // of the newest read
  Nanoseconds m_silence{0};  // before it
  uint64_t m_events = 0;
  uint64_t m_inRead = 0;
  uint32_t m_bursts = 0;
  bool m_isUnread = false;  // what is counted are bytes
  uint64_t m_largest = 0;
  SteadyTime m_largestAt;
  Nanoseconds m_longestSilence{0};
};

}  // namespace headgate::record
