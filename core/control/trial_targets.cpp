#include "core/control/trial_targets.h"

#include <algorithm>
#include <chrono>

#include "core/flow/duration_text.h"

namespace headgate::control {

namespace {

using upstream::Balance;
using upstream::HealthState;
using upstream::Standing;

std::string timeUntil(SteadyTime then, SteadyTime now) {
  return flow::durationText(std::chrono::ceil<std::chrono::seconds>(then - now));
}

// What keeps the target from anything new; empty if nothing does.
std::string hindrance(const flow::TargetPlan& target, SteadyTime now) {
  const upstream::TargetHealth& health = target.cell->health;
  if (health.state() == upstream::TargetState::Maintenance) return "in maintenance";
  if (health.state() == upstream::TargetState::Drain) return "draining";
  if (health.health() == HealthState::Down) return "down";
  if (health.ejected(now)) {
    const SteadyTime until = health.usableFrom(now);
    return until == kNever ? "left out after failures"
                           : "left out after failures, for " + timeUntil(until, now);
  }
  if (health.isResting(now)) {
    const SteadyTime until = health.usableFrom(now);
    return until == kNever ? "asked for a pause" : "asked for a pause, of " + timeUntil(until, now) + " more";
  }
  if (health.standing(now) == Standing::Unusable)
    return health.health() == HealthState::GoingUp ? "not ready yet" : "tried by another exchange first";
  const uint32_t inFlight = target.cell->inFlight.load(std::memory_order_relaxed);
  if (target.limit != 0 && inFlight >= target.limit)
    return "full: " + std::to_string(inFlight) + " of " + std::to_string(target.limit);
  return {};
}

class TargetWords {
 public:
  TargetWords(const TargetTrial& trial, const flow::PoolPlan& pool) : m_trial(trial), m_pool(pool) {
    for (size_t i = 0; i < pool.targets.size(); ++i) {
      if (&pool.targets[i] != trial.chosen && !hindrance(pool.targets[i], trial.now).empty()) continue;
      m_usable += pool.targets[i].backup ? 0 : 1;
    }
  }

  std::string ofChosen() const {
    if (identityOf(*m_trial.chosen) == m_trial.boundTo) return "sticky";
    if (m_trial.chosen->backup) return "backup, as no other can be used";
    if (m_usable <= 1) return "the only one that can be used";
    if (m_trial.hashes) return "by its hash";
    switch (m_pool.balance) {
      case Balance::LeastRequests:
        return "fewer requests than another that was drawn";
      case Balance::Latency:
        return "quicker than another that was drawn";
      case Balance::Random:
        return "drawn by weight";
      case Balance::First:
        return "the first that can be used";
      case Balance::Hash:
      case Balance::RoundRobin:
        break;
    }
    return "next in turn";
  }

  std::string ofOther(const flow::TargetPlan& target) const {
    if (std::string why = hindrance(target, m_trial.now); !why.empty()) return why;
    if (&m_pool != m_trial.pool || !m_trial.chosen) return "not wanted";
    if (identityOf(*m_trial.chosen) == m_trial.boundTo) return "belongs to " + m_trial.chosen->id;
    if (target.backup && !m_trial.chosen->backup) return "backup";
    if (m_trial.hashes) return "another by its hash";
    switch (m_pool.balance) {
      case Balance::LeastRequests:
      case Balance::Latency:
      case Balance::Random:
        return "not drawn this time";
      case Balance::First:
        return "comes later";
      case Balance::Hash:
      case Balance::RoundRobin:
        break;
    }
    return "its turn comes later";
  }

 private:
  std::optional<uint64_t> identityOf(const flow::TargetPlan& target) const {
    const auto member = static_cast<size_t>(&target - m_pool.targets.data());
    return m_pool.balancer.members()[member].identity;
  }

  const TargetTrial& m_trial;
  const flow::PoolPlan& m_pool;
  size_t m_usable = 0;  // that are no backups
};

}  // namespace

std::vector<TrialTarget> explainTargets(const TargetTrial& trial) {
  std::vector<TrialTarget> targets;
  for (size_t number = trial.firstPool; number != flow::kNoPool;) {
    const flow::PoolPlan& pool = trial.snapshot->pools[number];
    const TargetWords words(trial, pool);
    for (const flow::TargetPlan& target : pool.targets) {
      const bool isChosen = &target == trial.chosen;
      targets.push_back({.pool = pool.id,
                         .target = target.id,
                         .isChosen = isChosen,
                         .reason = isChosen ? words.ofChosen() : words.ofOther(target)});
    }
    if (&pool == trial.pool && trial.chosen) break;
    number = pool.fallback;
  }
  return targets;
}

}  // namespace headgate::control
