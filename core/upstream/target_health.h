// May a target be used, and for how much? What its operator says, what probes found, and what traffic met.
//
//   operator   on ── drain ── maintenance                    from the profile, or set at run time
//   probes     unknown → up ⇄ going down → down ⇄ going up   `rise` and `fall` results in a row
//   traffic    closed → ejected → trial → ramp → closed      a circuit breaker over attempts
//
// It makes no probe, chooses no target and sets no timer: it is told what happened, and asked. Times are the
// caller's. Ejections, windows and ramps are at most a day, whatever the rules say.
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
#include "core/base/error.h"
#include "core/upstream/recent_results.h"

namespace headgate::upstream {

enum class TargetState : uint8_t {
  On,
  Drain,        // takes what is bound to it already (affinity), and nothing new
  Maintenance,  // takes nothing
};

enum class HealthState : uint8_t { Unknown, Up, GoingDown, Down, GoingUp };
std::string_view name(HealthState state);  // "unknown", "up", "going_down", "down", "going_up"

// From `unknown` one probe is enough: good is up, bad is going down, which may still be used.
struct ProbeRules {
  uint32_t rise = 2;          // good ones in a row until what is down is up; 0 is 1
  uint32_t fall = 3;          // bad ones in a row until what is up is down; 0 is 1
  Milliseconds slowStart{0};  // the ramp of a target that was down and is up; 0: none
};

// One probe of one target.
struct ProbeResult {
  enum class Verdict : uint8_t {
    Good,
    Bad,
    Loading,  // alive, but not ready: neither rises nor falls; not used until another verdict comes
  };
  static constexpr size_t kVerdicts = 3;
  WallTime at;
  Nanoseconds took{0};
  Verdict verdict = Verdict::Bad;
  uint16_t status = 0;                // 0: no answer, or a TCP probe
  std::string reason;                 // "200", "connection refused", "no answer within 2s"…
  ErrorType error = ErrorType::None;  // why there was no answer
};

// A target is ejected when at least `failures` attempts failed within the window, and of those since the
// first of them at least half. Each ejection lasts twice as long as the one before, until the target has
// behaved well for `longest` after its ramp.
struct EjectionRules {
  uint32_t failures = 3;  // 0: never ejected
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
  TargetHealth() = default;
  // As that one is now; each goes its own way from here on.
  TargetHealth(const TargetHealth& other);
  TargetHealth& operator=(const TargetHealth&) = delete;

  static constexpr size_t kHistory = 100;
  static constexpr uint32_t kFullShare = 256;
  static constexpr uint32_t kFirstShare = 26;  // a tenth, with which a ramp begins
  static constexpr std::chrono::minutes kLongestRest{5};

  // --- The operator. Run time wins over the profile, until it is taken back with nullopt.
  void setProfileState(TargetState state);
  void setRuntimeState(std::optional<TargetState> state);
  std::optional<TargetState> runtimeState() const;
  TargetState state() const { return m_state.load(std::memory_order_relaxed); }

  // --- Probes: one prober a target. A good one that leaves the target up ends an ejection, if it began after
  // that.
  void onProbe(ProbeResult result, const ProbeRules& rules, SteadyTime now);
  // No probes are made any more: what they found is forgotten, and the health is unknown.
  void forgetProbes();
  // GoingUp while the last verdict is Loading.
  HealthState health() const { return m_health.load(std::memory_order_relaxed); }
  // When the probe came that made health() what it is; nothing while it is unknown.
  std::optional<WallTime> healthSince() const;
  std::vector<ProbeResult> history() const;  // oldest first
  // Since start.
  uint64_t probes(ProbeResult::Verdict verdict) const {
    return m_probes[static_cast<size_t>(verdict)].load(std::memory_order_relaxed);
  }

  // --- Traffic.
  Standing standing(SteadyTime now) const;
  // True: the caller, and nobody else, has the trial. It ends with noteConnected (if only the connection was
  // in doubt), noteGood, noteBad or abandonTrial, each told that it is the trial. A trial whose ejection has
  // ended without it counts as any attempt.
  bool takeTrial(SteadyTime now);
  enum class Attempt : uint8_t { Ordinary, Trial };
  // True: that was enough. The trial is over, and the attempt an ordinary one.
  bool noteConnected(Attempt attempt, SteadyTime now);
  // Of an ordinary attempt at an ejected target, which began before, neither changes anything but failures().
  void noteGood(Attempt attempt, const EjectionRules& rules, SteadyTime now);
  void noteBad(Failure failure, Attempt attempt, const EjectionRules& rules, SteadyTime now);
  // It said nothing about the target: another may be the trial.
  void abandonTrial();
  // The target said "Retry-After": nothing new before that, or before kLongestRest if that is sooner. The
  // longest of several counts.
  void restUntil(SteadyTime until, SteadyTime now);
  // That pause is all that is in the way: it is there, and so is what it knows.
  bool isResting(SteadyTime now) const;

  // Of kFullShare: how much of its weight it may carry while it comes back.
  uint32_t share(SteadyTime now) const;
  // When it may be used again; kNever if that hangs on a probe, the operator or a trial that is running.
  SteadyTime usableFrom(SteadyTime now) const;
  // The time of its ejection is not over. When it is, a trial decides: see standing().
  bool ejected(SteadyTime now) const { return now < m_ejectedUntil.load(std::memory_order_relaxed); }

  // Since start.
  uint64_t ejections() const { return m_ejections.load(std::memory_order_relaxed); }
  uint64_t failures(Failure failure) const {
    return m_failures[static_cast<size_t>(failure)].load(std::memory_order_relaxed);
  }

 private:
  static constexpr SteadyTime kNotEjected = SteadyTime::min();

  bool mayBeUsed(TargetState state, SteadyTime now) const;  // as far as operator, probes and rests go

  // With m_mutex held.
  void updateState();
  void settle(ProbeResult::Verdict verdict, const ProbeRules& rules);
  bool isEjected() const { return m_ejectedUntil.load(std::memory_order_relaxed) != kNotEjected; }
  bool isDeciding(Attempt attempt) const;  // it is the trial, and nothing else has ended the ejection
  void eject(const EjectionRules& rules, SteadyTime now);
  void readmit(SteadyTime now);
  void beginRamp(Nanoseconds length, SteadyTime now);

  // Written with m_mutex held, read without.
  std::atomic<TargetState> m_state{TargetState::On};
  std::atomic<HealthState> m_health{HealthState::Unknown};
  std::atomic<bool> m_isTrialOut{false};
  std::atomic<bool> m_hasRecentFailure{false};          // only then do successes count
  std::atomic<SteadyTime> m_ejectedUntil{kNotEjected};  // past: its trial is to come
  std::atomic<SteadyTime> m_restUntil{SteadyTime::min()};
  std::atomic<SteadyTime> m_rampUntil{SteadyTime::min()};
  std::atomic<Nanoseconds> m_rampLength{Nanoseconds(0)};
  std::atomic<uint64_t> m_ejections{0};
  std::atomic<uint64_t> m_failures[kFailures] = {};
  std::atomic<uint64_t> m_probes[ProbeResult::kVerdicts] = {};

  // Guarded by m_mutex.
  mutable std::mutex m_mutex;
  TargetState m_profileState = TargetState::On;
  std::optional<TargetState> m_runtimeState;
  HealthState m_settled = HealthState::Unknown;  // m_health without Loading
  uint32_t m_row = 0;  // results that speak for a change, since GoingUp or GoingDown
  std::optional<WallTime> m_healthSince;
  std::deque<ProbeResult> m_history;
  RecentResults m_recent;
  // Of the last ejection.
  SteadyTime m_ejectedAt;
  Nanoseconds m_ejectedFor{0};
  Nanoseconds m_rampAfter{0};
  Nanoseconds m_remembered{0};  // after its ramp
  SteadyTime m_forgottenFrom = SteadyTime::min();
  bool m_isOnlyConnectionInDoubt = false;
};

}  // namespace headgate::upstream
