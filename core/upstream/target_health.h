// May a target be used, and for how much? What its operator says, what probes found, and what traffic met.
//
//   operator   on ── drain ── maintenance                    from the profile, or set at run time
//   probes     unknown → up ⇄ going down → down ⇄ going up   `rise` and `fall` results in a row
//   traffic    closed → ejected → trial → ramp → closed      a circuit breaker over attempts
//
// Lives in a TargetCell, so it survives a reload; the rules come with each call, because a reload may change
// them. Thread: any. What is asked for each choice (standing, share, noteGood) is a few relaxed loads as long
// as nothing is wrong; history and rare transitions take a lock.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"

namespace headgate::upstream {

enum class TargetState : uint8_t {
  On,
  Drain,        // takes what is bound to it already (affinity), and nothing new
  Maintenance,  // takes nothing
};

enum class HealthState : uint8_t { Unknown, Up, GoingDown, Down, GoingUp };
std::string_view name(HealthState state);  // "unknown", "up", "going_down", "down", "going_up"

struct ProbeRules {
  uint32_t rise = 2;
  uint32_t fall = 3;
  Milliseconds slowStart{0};  // 0: off
};

// One probe of one target.
struct ProbeResult {
  enum class Verdict : uint8_t { Good, Bad, Loading };  // Loading: alive, but not ready; neither rises nor falls
  WallTime at;
  Nanoseconds took{0};
  Verdict verdict = Verdict::Bad;
  uint16_t status = 0;  // 0: no answer, or a TCP probe
  std::string reason;   // "200", "connection refused", "no answer within 2s"…
};

struct EjectionRules {
  uint32_t failures = 3;  // 0: never
  Milliseconds window{10'000};
  Milliseconds first{5'000};
  Milliseconds longest{60'000};
  Milliseconds slowStart{0};  // of the pool; 0: the ramp takes as long as the ejection took
};

// Why an attempt speaks against its target.
enum class Failure : uint8_t {
  Refused,   // nothing listens there: ejects at once
  Connect,   // not reached, TLS included
  Broken,    // reset, closed or malformed before or within the response
  TimedOut,  // no first byte, or fell silent
  Status,    // a status that the pool counts
  Stream,    // an error inside a 200 stream
};
inline constexpr size_t kFailures = 6;
std::string_view name(Failure failure);  // "refused", "connect", "broken", "timed_out", "status", "stream"

enum class Standing : uint8_t {
  Usable,
  NeedsTrial,  // its ejection is over, and it may be tried by one exchange: takeTrial()
  Draining,    // usable for what is bound to it
  Unusable,
};

class TargetHealth {
 public:
  static constexpr size_t kHistory = 100;
  static constexpr uint32_t kFullShare = 256;

  // --- The operator. Run time wins over the profile, until it is taken back with nullopt.
  void setProfileState(TargetState state);
  void setRuntimeState(std::optional<TargetState> state);
  TargetState state() const;

  // --- Probes: one prober a target.
  void onProbe(ProbeResult result, const ProbeRules& rules, SteadyTime now);
  // No probes are made any more: what they found is forgotten, and the health is unknown.
  void forgetProbes();
  HealthState health() const;
  std::vector<ProbeResult> history() const;  // oldest first

  // --- Traffic.
  Standing standing(SteadyTime now) const;
  // True: the caller, and nobody else, has the trial. It ends with noteConnected (if only the connection was in
  // doubt), noteGood, noteBad or abandonTrial, each told that it is the trial.
  bool takeTrial(SteadyTime now);
  enum class Attempt : uint8_t { Ordinary, Trial };
  void noteConnected(Attempt attempt, SteadyTime now);  // returns the trial if that was enough
  void noteGood(Attempt attempt, const EjectionRules& rules, SteadyTime now);
  void noteBad(Failure failure, Attempt attempt, const EjectionRules& rules, SteadyTime now);
  void abandonTrial();
  // The target said "Retry-After": nothing new before that.
  void restUntil(SteadyTime until);

  // Of kFullShare: how much of its weight it may carry while it comes back.
  uint32_t share(SteadyTime now) const;
  // When it may be used again without a probe's word; kNever if only a probe or the operator can say.
  SteadyTime usableFrom(SteadyTime now) const;
  bool ejected(SteadyTime now) const;

  uint64_t ejections() const { return m_ejections.load(std::memory_order_relaxed); }
  uint64_t failures(Failure failure) const {
    return m_failures[static_cast<size_t>(failure)].load(std::memory_order_relaxed);
  }

 private:
  // (the implementer's: atomics for what is asked often; a mutex for the rest)
  std::atomic<uint64_t> m_ejections{0};
  std::atomic<uint64_t> m_failures[kFailures] = {};
};

}  // namespace headgate::upstream
