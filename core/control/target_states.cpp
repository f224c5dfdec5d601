#include "core/control/target_states.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/upstream/target_health.h"

namespace headgate::control {

namespace {

// The values are the engine's, by the same names in the same order.
template <typename Value, typename Engine>
constexpr Value valueOf(Engine engine) {
  return static_cast<Value>(engine);
}
static_assert(valueOf<TargetState>(upstream::TargetState::Maintenance) == TargetState::Maintenance);
static_assert(valueOf<TargetHealth>(upstream::HealthState::GoingUp) == TargetHealth::GoingUp);
static_assert(valueOf<TargetStanding>(upstream::Standing::Unusable) == TargetStanding::Unusable);
static_assert(valueOf<ProbeVerdict>(upstream::ProbeResult::Verdict::Loading) == ProbeVerdict::Loading);

TargetOrder orderOf(std::optional<upstream::TargetState> state) {
  if (!state) return TargetOrder::AsProfile;
  switch (*state) {
    case upstream::TargetState::On:
      return TargetOrder::On;
    case upstream::TargetState::Drain:
      return TargetOrder::Drain;
    case upstream::TargetState::Maintenance:
      return TargetOrder::Maintenance;
  }
  return TargetOrder::AsProfile;
}

std::optional<upstream::TargetState> stateOf(TargetOrder order) {
  switch (order) {
    case TargetOrder::AsProfile:
      return std::nullopt;
    case TargetOrder::On:
      return upstream::TargetState::On;
    case TargetOrder::Drain:
      return upstream::TargetState::Drain;
    case TargetOrder::Maintenance:
      return upstream::TargetState::Maintenance;
  }
  return std::nullopt;
}

int64_t nanosecondsOf(WallTime time) {
  return time.time_since_epoch().count();
}

std::vector<TargetProbe> lastProbes(const upstream::TargetHealth& health, size_t limit) {
  std::vector<upstream::ProbeResult> history = health.history();
  const auto first = history.end() - static_cast<std::ptrdiff_t>(std::min(limit, history.size()));
  std::vector<TargetProbe> probes;
  std::transform(first, history.end(), std::back_inserter(probes), [](upstream::ProbeResult& result) {
    return TargetProbe{
        .at = nanosecondsOf(result.at),
        .took = result.took.count(),
        .verdict = valueOf<ProbeVerdict>(result.verdict),
        .status = result.status,
        .reason = std::move(result.reason),
        .error = result.error == ErrorType::None ? std::string() : std::string(facts(result.error).name)};
  });
  return probes;
}

std::vector<TargetFailures> failuresOf(const upstream::TargetHealth& health) {
  std::vector<TargetFailures> failures;
  for (size_t i = 0; i < upstream::kFailures; ++i) {
    const auto kind = static_cast<upstream::Failure>(i);
    if (const uint64_t count = health.failures(kind); count != 0)
      failures.push_back({.kind = std::string(upstream::name(kind)), .count = count});
  }
  return failures;
}

TargetStatus statusOf(const flow::PoolPlan& pool, const flow::TargetPlan& target, size_t probes,
                      SteadyTime now) {
  const upstream::TargetHealth& health = target.cell->health;
  const SteadyTime usableFrom = health.usableFrom(now);
  const std::optional<WallTime> since = health.healthSince();
  return {.pool = pool.id,
          .target = target.id,
          .url = target.url,
          .socket = target.socket,
          .state = valueOf<TargetState>(health.state()),
          .order = orderOf(health.runtimeState()),
          .isProbed = pool.health != nullptr,
          .health = valueOf<TargetHealth>(health.health()),
          .healthSince = since ? nanosecondsOf(*since) : 0,
          .standing = valueOf<TargetStanding>(health.standing(now)),
          .isEjected = health.ejected(now),
          .usableIn = usableFrom == kNever ? -1 : (usableFrom - now).count(),
          .inFlight = target.cell->inFlight.load(std::memory_order_relaxed),
          .attempts = target.cell->attempts.load(std::memory_order_relaxed),
          .ejections = health.ejections(),
          .failures = failuresOf(health),
          .probes = lastProbes(health, probes)};
}

struct NamedTarget {
  const flow::PoolPlan* pool = nullptr;
  const flow::TargetPlan* target = nullptr;
};

Result<NamedTarget, std::string> findTarget(const flow::Snapshot& snapshot, std::string_view pool,
                                            std::string_view target) {
  const auto inPool = std::ranges::find(snapshot.pools, pool, &flow::PoolPlan::id);
  if (inPool == snapshot.pools.end()) return "there is no pool \"" + std::string(pool) + '"';
  const auto found = std::ranges::find(inPool->targets, target, &flow::TargetPlan::id);
  if (found == inPool->targets.end())
    return "pool \"" + inPool->id + "\" has no target \"" + std::string(target) + '"';
  return NamedTarget{&*inPool, &*found};
}

}  // namespace

TargetStates targetStates(const flow::Snapshot& snapshot, size_t probes, SteadyTime now) {
  TargetStates states;
  for (const flow::PoolPlan& pool : snapshot.pools)
    for (const flow::TargetPlan& target : pool.targets)
      states.targets.push_back(statusOf(pool, target, probes, now));
  return states;
}

Result<void, std::string> setTargetState(const flow::Snapshot& snapshot, std::string_view pool,
                                         std::string_view target, TargetOrder order) {
  HG_TRY(named, findTarget(snapshot, pool, target));
  named.target->cell->health.setRuntimeState(stateOf(order));
  return {};
}

Result<std::shared_ptr<const upstream::TargetCell>, std::string> probedTarget(const flow::Snapshot& snapshot,
                                                                              std::string_view pool,
                                                                              std::string_view target) {
  HG_TRY(named, findTarget(snapshot, pool, target));
  if (!named.pool->health) return "pool \"" + named.pool->id + "\" has no health checks";
  return std::shared_ptr<const upstream::TargetCell>(named.target->cell);
}

}  // namespace headgate::control
