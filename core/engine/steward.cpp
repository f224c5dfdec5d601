#include "core/engine/steward.h"

#include "core/engine/worker_context.h"

namespace headgate::engine {
namespace {

HealthChanged healthLog(const KeyLog& log) {
  if (!log) return {};
  return [log](const ProbedTarget& target, upstream::HealthState before, upstream::HealthState now,
               const upstream::ProbeResult& because) {
    using upstream::HealthState;
    const bool isSettled = now == HealthState::Up || now == HealthState::Down;
    const bool isWorthTelling = isSettled && !(before == HealthState::Unknown && now == HealthState::Up);
    if (isWorthTelling)
      log("target " + target.name + " is " + std::string(upstream::name(now)) + ": " + because.reason);
  };
}

}  // namespace

Steward::Steward(const SubrequestContext& context, uint64_t seed, const KeyLog& log)
    : m_prober(context, seed, healthLog(log)), m_keys(context, log), m_ejections(context.timers, log) {}

void Steward::apply(const flow::Snapshot& snapshot) {
  std::vector<ProbedTarget> targets;
  for (const flow::PoolPlan& pool : snapshot.pools) {
    if (!pool.health) continue;
    for (const flow::TargetPlan& target : pool.targets)
      targets.push_back({pool.id + "/" + target.id, target.cell,
                         SubrequestPlace{endpointOf(target), target.endpoint}, target.hostField, pool.health,
                         pool.slowStart});
  }
  m_prober.apply(targets);
  m_keys.apply(snapshot.keySources);
  m_ejections.apply(snapshot);
}

}  // namespace headgate::engine
