// What the engine can measure now, for metrics.
#include "core/engine/engine.h"

namespace headgate::engine {
namespace {

using upstream::HealthState;

constexpr HealthState kStates[] = {HealthState::Unknown, HealthState::Up, HealthState::GoingDown,
                                   HealthState::Down, HealthState::GoingUp};
constexpr upstream::Failure kKinds[] = {upstream::Failure::Refused, upstream::Failure::Connect,
                                        upstream::Failure::Broken,  upstream::Failure::TimedOut,
                                        upstream::Failure::Status,  upstream::Failure::Stream};

record::TargetGauges targetGauges(const std::string& pool, const flow::TargetPlan& target, SteadyTime now) {
  using Verdict = upstream::ProbeResult::Verdict;
  const upstream::TargetHealth& health = target.cell->health;
  record::TargetGauges gauges;
  gauges.pool = pool;
  gauges.target = target.id;
  gauges.health = upstream::name(health.health());
  const upstream::Standing standing = health.standing(now);
  gauges.usable = standing == upstream::Standing::Usable || standing == upstream::Standing::NeedsTrial;
  gauges.ejected = health.ejected(now);
  gauges.inFlight = target.cell->inFlight.load(std::memory_order_relaxed);
  gauges.ejections = health.ejections();
  for (const upstream::Failure kind : kKinds)
    gauges.failures.push_back({upstream::name(kind), health.failures(kind)});
  gauges.probesGood = health.probes(Verdict::Good);
  gauges.probesBad = health.probes(Verdict::Bad);
  return gauges;
}

}  // namespace

record::Gauges Engine::gauges(SteadyTime now) const {
  record::Gauges gauges;
  const EngineCounters sum = counters();
  gauges.connections = sum.connections;
  gauges.exchangesInFlight = sum.inFlight;
  gauges.upstreamIdle = sum.upstreamIdle;
  gauges.upstreamOpened = sum.upstreamOpened;
  for (size_t i = 0; i < kRefusals; ++i)
    gauges.refused.push_back({name(static_cast<Refusal>(i)), sum.refusals[i]});
  gauges.bufferBytes = m_budget.used();
  gauges.bufferLimit = m_budget.limit();
  for (const HealthState state : kStates) gauges.healthStates.push_back(upstream::name(state));
  std::shared_ptr<const flow::Snapshot> current;
  {
    const std::lock_guard lock(m_currentMutex);
    current = m_current;
  }
  if (!current) return gauges;
  gauges.generation = current->generation;
  for (const flow::PoolPlan& pool : current->pools) {
    gauges.pools.push_back({pool.id, pool.cell->retries.load(std::memory_order_relaxed),
                            pool.cell->retriesOverBudget.load(std::memory_order_relaxed)});
    for (const flow::TargetPlan& target : pool.targets)
      gauges.targets.push_back(targetGauges(pool.id, target, now));
  }
  for (const flow::LimitPlan& limit : current->limits) {
    const policy::RateTable::Stats stats = limit.table->stats();
    gauges.limits.push_back({.limit = limit.id,
                             .allowed = stats.allowed,
                             .refused = limit.isDryRun ? 0 : stats.refused,
                             .dryRunRefused = limit.isDryRun ? stats.refused : 0,
                             .overflow = stats.shared});
  }
  for (const flow::RoutePlan& route : current->routes)
    if (const auto& concurrency = route.access.concurrency)
      gauges.concurrency.push_back({route.id, concurrency->gate->active(), concurrency->gate->waiting(),
                                    concurrency->gate->refused()});
  return gauges;
}

}  // namespace headgate::engine
