#include "core/upstream/target_health.h"

#include <algorithm>

namespace headgate::upstream {
namespace {

// Rules may ask for any time. Within a day no sum or product here overflows.
Nanoseconds withinADay(Milliseconds time) {
  return std::clamp<Milliseconds>(time, Milliseconds(0), std::chrono::hours(24));
}

bool isOfConnection(Failure failure) {
  return failure == Failure::Refused || failure == Failure::Connect;
}

}  // namespace

std::string_view name(HealthState state) {
  switch (state) {
    case HealthState::Unknown:
      return "unknown";
    case HealthState::Up:
      return "up";
    case HealthState::GoingDown:
      return "going_down";
    case HealthState::Down:
      return "down";
    case HealthState::GoingUp:
      return "going_up";
  }
  return {};
}

std::string_view name(Failure failure) {
  switch (failure) {
    case Failure::Refused:
      return "refused";
    case Failure::Connect:
      return "connect";
    case Failure::Broken:
      return "broken";
    case Failure::TimedOut:
      return "timed_out";
    case Failure::Status:
      return "status";
    case Failure::Stream:
      return "stream";
  }
  return {};
}

// --- The operator

TargetHealth::TargetHealth(const TargetHealth& other) {
  const std::lock_guard lock(other.m_mutex);
  m_state = other.m_state.load();
  m_health = other.m_health.load();
  m_isTrialOut = other.m_isTrialOut.load();
  m_hasRecentFailure = other.m_hasRecentFailure.load();
  m_ejectedUntil = other.m_ejectedUntil.load();
  m_restUntil = other.m_restUntil.load();
  m_rampUntil = other.m_rampUntil.load();
  m_rampLength = other.m_rampLength.load();
  m_ejections = other.m_ejections.load();
  for (size_t i = 0; i < kFailures; ++i) m_failures[i] = other.m_failures[i].load();
  for (size_t i = 0; i < ProbeResult::kVerdicts; ++i) m_probes[i] = other.m_probes[i].load();
  m_profileState = other.m_profileState;
  m_runtimeState = other.m_runtimeState;
  m_settled = other.m_settled;
  m_row = other.m_row;
  m_healthSince = other.m_healthSince;
  m_history = other.m_history;
  m_recent = other.m_recent;
  m_ejectedAt = other.m_ejectedAt;
  m_ejectedFor = other.m_ejectedFor;
  m_rampAfter = other.m_rampAfter;
  m_remembered = other.m_remembered;
  m_forgottenFrom = other.m_forgottenFrom;
  m_isOnlyConnectionInDoubt = other.m_isOnlyConnectionInDoubt;
}

void TargetHealth::setProfileState(TargetState state) {
  const std::lock_guard lock(m_mutex);
  m_profileState = state;
  updateState();
}

void TargetHealth::setRuntimeState(std::optional<TargetState> state) {
  const std::lock_guard lock(m_mutex);
  m_runtimeState = state;
  updateState();
}

std::optional<TargetState> TargetHealth::runtimeState() const {
  const std::lock_guard lock(m_mutex);
  return m_runtimeState;
}

void TargetHealth::updateState() {
  m_state.store(m_runtimeState.value_or(m_profileState), std::memory_order_relaxed);
}

// --- Probes

void TargetHealth::onProbe(ProbeResult result, const ProbeRules& rules, SteadyTime now) {
  using Verdict = ProbeResult::Verdict;
  const std::lock_guard lock(m_mutex);
  const bool wasDown = m_settled == HealthState::Down || m_settled == HealthState::GoingUp;
  settle(result.verdict, rules);
  const HealthState health = result.verdict == Verdict::Loading ? HealthState::GoingUp : m_settled;
  if (m_health.exchange(health, std::memory_order_relaxed) != health) m_healthSince = result.at;

  if (result.verdict == Verdict::Good && m_settled == HealthState::Up) {
    if (isEjected() && now - result.took >= m_ejectedAt) readmit(now);
    if (wasDown && rules.slowStart.count() > 0) beginRamp(withinADay(rules.slowStart), now);
  }
  m_probes[static_cast<size_t>(result.verdict)].fetch_add(1, std::memory_order_relaxed);
  m_history.push_back(std::move(result));
  if (m_history.size() > kHistory) m_history.pop_front();
}

void TargetHealth::settle(ProbeResult::Verdict verdict, const ProbeRules& rules) {
  if (verdict == ProbeResult::Verdict::Loading) return;
  const bool good = verdict == ProbeResult::Verdict::Good;
  switch (m_settled) {
    case HealthState::Unknown:
    case HealthState::Up:
    case HealthState::GoingDown:
      m_row = m_settled == HealthState::GoingDown ? m_row + 1 : 1;
      m_settled = good ? HealthState::Up : m_row < rules.fall ? HealthState::GoingDown : HealthState::Down;
      break;
    case HealthState::Down:
    case HealthState::GoingUp:
      m_row = m_settled == HealthState::GoingUp ? m_row + 1 : 1;
      m_settled = !good ? HealthState::Down : m_row < rules.rise ? HealthState::GoingUp : HealthState::Up;
      break;
  }
}

void TargetHealth::forgetProbes() {
  const std::lock_guard lock(m_mutex);
  m_settled = HealthState::Unknown;
  m_health.store(m_settled, std::memory_order_relaxed);
  m_healthSince.reset();
  m_history.clear();
}

std::optional<WallTime> TargetHealth::healthSince() const {
  const std::lock_guard lock(m_mutex);
  return m_healthSince;
}

std::vector<ProbeResult> TargetHealth::history() const {
  const std::lock_guard lock(m_mutex);
  return {m_history.begin(), m_history.end()};
}

// --- Asked for each choice

bool TargetHealth::mayBeUsed(TargetState state, SteadyTime now) const {
  const HealthState found = health();
  return state != TargetState::Maintenance && found != HealthState::Down && found != HealthState::GoingUp &&
         now >= m_restUntil.load(std::memory_order_relaxed);
}

Standing TargetHealth::standing(SteadyTime now) const {
  const TargetState operated = state();
  if (!mayBeUsed(operated, now)) return Standing::Unusable;
  const SteadyTime ejectedUntil = m_ejectedUntil.load(std::memory_order_relaxed);
  if (ejectedUntil == kNotEjected) return operated == TargetState::On ? Standing::Usable : Standing::Draining;
  // What drains is not tried again: what was bound to it has moved, and nothing new would come.
  const bool isInTheWay = now < ejectedUntil || m_isTrialOut.load(std::memory_order_relaxed);
  return isInTheWay || operated != TargetState::On ? Standing::Unusable : Standing::NeedsTrial;
}

uint32_t TargetHealth::share(SteadyTime now) const {
  const SteadyTime until = m_rampUntil.load(std::memory_order_relaxed);
  if (now >= until) return kFullShare;
  // Another ramp may begin between the two loads: this answer is then wrong, but still a share.
  const Nanoseconds length = m_rampLength.load(std::memory_order_relaxed);
  const Nanoseconds done = length - std::min(until - now, length);
  return kFirstShare + static_cast<uint32_t>((kFullShare - kFirstShare) * done.count() /
                                             std::max<int64_t>(length.count(), 1));
}

SteadyTime TargetHealth::usableFrom(SteadyTime now) const {
  const SteadyTime from = std::max(
      {now, m_restUntil.load(std::memory_order_relaxed), m_ejectedUntil.load(std::memory_order_relaxed)});
  const Standing then = standing(from);
  return then == Standing::Usable || then == Standing::NeedsTrial ? from : kNever;
}

// --- Traffic

bool TargetHealth::takeTrial(SteadyTime now) {
  const std::lock_guard lock(m_mutex);
  if (standing(now) != Standing::NeedsTrial) return false;
  m_isTrialOut.store(true, std::memory_order_relaxed);
  return true;
}

void TargetHealth::abandonTrial() {
  const std::lock_guard lock(m_mutex);
  m_isTrialOut.store(false, std::memory_order_relaxed);
}

bool TargetHealth::noteConnected(Attempt attempt, SteadyTime now) {
  if (attempt == Attempt::Ordinary) return false;
  const std::lock_guard lock(m_mutex);
  if (!isDeciding(attempt)) return true;
  if (!m_isOnlyConnectionInDoubt) return false;
  readmit(now);
  return true;
}

void TargetHealth::noteGood(Attempt attempt, const EjectionRules& rules, SteadyTime now) {
  if (attempt == Attempt::Ordinary && !m_hasRecentFailure.load(std::memory_order_relaxed)) return;
  const std::lock_guard lock(m_mutex);
  if (isDeciding(attempt)) readmit(now);
  if (isEjected()) return;
  const RecentResults::Sum sum = m_recent.add(RecentResults::Kind::Good, now, withinADay(rules.window));
  if (sum.bad() > 0) return;
  m_recent.clear();
  m_hasRecentFailure.store(false, std::memory_order_relaxed);
}

void TargetHealth::noteBad(Failure failure, Attempt attempt, const EjectionRules& rules, SteadyTime now) {
  m_failures[static_cast<size_t>(failure)].fetch_add(1, std::memory_order_relaxed);
  const std::lock_guard lock(m_mutex);
  if (rules.failures == 0) {  // a reload may have turned ejection off during one
    if (isDeciding(attempt)) readmit(now);
    return;
  }
  if (isDeciding(attempt)) {
    m_isOnlyConnectionInDoubt = isOfConnection(failure);
    return eject(rules, now);
  }
  if (isEjected()) return;
  using Kind = RecentResults::Kind;
  const RecentResults::Sum sum =
      m_recent.add(isOfConnection(failure) ? Kind::Unreached : Kind::Failed, now, withinADay(rules.window));
  m_hasRecentFailure.store(true, std::memory_order_relaxed);
  if (failure == Failure::Refused || (sum.bad() >= rules.failures && sum.bad() >= sum.good)) {
    m_isOnlyConnectionInDoubt = failure == Failure::Refused || sum.failed == 0;
    eject(rules, now);
  }
}

void TargetHealth::restUntil(SteadyTime until, SteadyTime now) {
  const std::lock_guard lock(m_mutex);
  const SteadyTime bounded = std::min(until, now + kLongestRest);
  m_restUntil.store(std::max(bounded, m_restUntil.load(std::memory_order_relaxed)),
                    std::memory_order_relaxed);
}

bool TargetHealth::isResting(SteadyTime now) const {
  const SteadyTime until = m_restUntil.load(std::memory_order_relaxed);
  return now < until && m_ejectedUntil.load(std::memory_order_relaxed) == kNotEjected &&
         mayBeUsed(state(), until);
}

bool TargetHealth::isDeciding(Attempt attempt) const {
  return attempt == Attempt::Trial && isEjected() && m_isTrialOut.load(std::memory_order_relaxed);
}

void TargetHealth::eject(const EjectionRules& rules, SteadyTime now) {
  const Nanoseconds longest = withinADay(rules.longest);
  const bool isFirst = now >= m_forgottenFrom;
  m_ejectedFor =
      std::min(longest, std::max(withinADay(rules.first), isFirst ? Nanoseconds(0) : 2 * m_ejectedFor));
  m_ejectedAt = now;
  m_rampAfter = rules.slowStart.count() > 0 ? withinADay(rules.slowStart) : m_ejectedFor;
  m_remembered = longest;
  m_forgottenFrom = kNever;
  m_recent.clear();
  m_hasRecentFailure.store(false, std::memory_order_relaxed);
  m_isTrialOut.store(false, std::memory_order_relaxed);
  m_ejectedUntil.store(now + m_ejectedFor, std::memory_order_relaxed);
  m_ejections.fetch_add(1, std::memory_order_relaxed);
}

void TargetHealth::readmit(SteadyTime now) {
  beginRamp(m_rampAfter, now);
  m_forgottenFrom = now + m_rampAfter + m_remembered;
  m_isTrialOut.store(false, std::memory_order_relaxed);
  m_ejectedUntil.store(kNotEjected, std::memory_order_relaxed);
}

void TargetHealth::beginRamp(Nanoseconds length, SteadyTime now) {
  m_rampLength.store(length, std::memory_order_relaxed);
  m_rampUntil.store(now + length, std::memory_order_relaxed);
}

}  // namespace headgate::upstream
