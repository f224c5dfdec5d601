// Where a response was silent: times without anything that a reader waits for, and what went on meanwhile.
//
// A time in which the client took no more is no silence of the target: it was not asked. Thread: any, one
// caller at a time.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/clock.h"
#include "core/record/verdict_rules.h"
#include "core/record/verdict_values.h"

namespace headgate::record {

class QuietWatch {
 public:
  enum class Sign : uint8_t {
    Progress,  // something that a reader waits for
    Thinking,
    KeepAlive,
  };

  void begin(SteadyTime began, SteadyTime now);
  bool hasBegun() const { return m_begun; }
  void note(Sign sign, SteadyTime at, uint64_t events, uint64_t textEvents, const VerdictRules& rules);
  // The client takes no more; it takes again.
  void pause(SteadyTime at, const VerdictRules& rules);
  void resume(SteadyTime at);
  // From now on nothing more comes. `isDead`: because the target is gone.
  void end(SteadyTime at, bool isDead, const VerdictRules& rules);

  // As of `now`.
  Stall now(SteadyTime now, const VerdictRules& rules) const;
  Stall worst() const { return m_worst; }
  // With the one that goes on, if it is long enough by now.
  void put(Verdict& verdict, SteadyTime now, const VerdictRules& rules) const;

 private:
  QuietTime current(SteadyTime now) const;
  Stall kindNow(SteadyTime now, const VerdictRules& rules) const;
  void close(SteadyTime at, Stall kind, const VerdictRules& rules);
  void restart(SteadyTime at);

  SteadyTime m_began;
  SteadyTime m_since;     // the last progress
  SteadyTime m_lastSign;  // of any kind
  Nanoseconds m_longestBetween{0};
  QuietTime m_current;
  std::vector<QuietTime> m_quiet;
  uint32_t m_count = 0;
  Stall m_worst = Stall::None;
  bool m_begun = false;
  bool m_paused = false;
};

}  // namespace headgate::record
