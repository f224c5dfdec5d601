#include "core/flow/rehearsal.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace headgate::flow {
namespace {

// Room for the few keys of one request.
constexpr policy::RateTable::Size kFewKeys{.front = 4, .back = 32};
constexpr std::string_view kNoKey = "signs nothing that leaves a rehearsal";

std::string placeOf(const TargetPlan& target) {
  return target.url + ' ' + target.socket;
}

template <typename Plan>
const Plan* withId(const std::vector<Plan>& plans, const std::string& id) {
  const auto found = std::ranges::find(plans, id, &Plan::id);
  return found == plans.end() ? nullptr : &*found;
}

const TargetPlan* sameTarget(const TargetPlan& target, const PoolPlan* served) {
  const TargetPlan* const known = served ? withId(served->targets, target.id) : nullptr;
  return known && placeOf(*known) == placeOf(target) ? known : nullptr;
}

template <typename Cell>
std::shared_ptr<Cell> copyOf(const std::shared_ptr<Cell>& cell) {
  return cell ? std::make_shared<Cell>(*cell) : std::make_shared<Cell>();
}

// The cookies that clients have are those of the pool that is served. Where it has none of that name, no
// cookie that a client could have is good.
void giveCookie(PoolPlan& pool, const PoolPlan* served) {
  AffinityPlan& affinity = pool.affinity;
  if (affinity.kind != AffinityPlan::Kind::Cookie) return;
  if (served && served->affinity.cookie && served->affinity.name == affinity.name)
    affinity.cookie = served->affinity.cookie;
  if (affinity.cookie) return;
  affinity.cookie =
      std::make_shared<const upstream::AffinityCookie>(kNoKey, pool.id, affinity.name, affinity.ttl);
}

void giveCells(PoolPlan& pool, const PoolPlan* served) {
  pool.name = pool.id;
  pool.cell = copyOf(served ? served->cell : nullptr);
  std::vector<upstream::Member> members;
  for (TargetPlan& target : pool.targets) {
    const TargetPlan* const known = sameTarget(target, served);
    target.name = target.id;
    target.cell = copyOf(known ? known->cell : nullptr);
    target.cell->health.setProfileState(target.state);
    members.push_back({target.cell, upstream::targetIdentity(pool.id, target.id, placeOf(target)),
                       target.weight, target.limit, target.backup});
  }
  pool.byHash = upstream::Balancer(upstream::Balance::Hash, pool.cell, members);
  pool.balancer = upstream::Balancer(pool.balance, pool.cell, std::move(members));
  giveCookie(pool, served);
  if (pool.affinity.kind == AffinityPlan::Kind::Learn)
    pool.sessions = std::make_shared<upstream::LearnedSessions>();
}

void giveKeys(KeySourcePlan& source, const Snapshot* served) {
  std::shared_ptr<const policy::KeySet> keys;
  if (served)
    for (const KeySourcePlan& known : served->keySources)
      if (known.url == source.url && known.cell) keys = known.cell->keys();
  source.cell = std::make_shared<policy::KeySetCell>();
  if (keys) source.cell->publish(std::move(keys));
}

}  // namespace

std::shared_ptr<Snapshot> rehearsalOf(const Snapshot& plan, const Snapshot* served) {
  auto copy = std::make_shared<Snapshot>(plan);
  for (ListenerPlan& listener : copy->listeners) listener.name = listener.id;
  for (PoolPlan& pool : copy->pools) giveCells(pool, served ? withId(served->pools, pool.id) : nullptr);
  for (KeySourcePlan& source : copy->keySources) giveKeys(source, served);
  for (LimitPlan& limit : copy->limits)
    limit.table = std::make_shared<policy::RateTable>(limit.rule, crypto::SipKey{}, kFewKeys);
  for (RoutePlan& route : copy->routes) {
    route.name = route.id;
    if (!route.access.concurrency) continue;
    const RoutePlan* const known = served ? withId(served->routes, route.id) : nullptr;
    route.access.concurrency->gate =
        known && known->access.concurrency ? known->access.concurrency->gate : nullptr;
  }
  return copy;
}

const policy::RateTable* runningTable(const LimitPlan& limit, const Snapshot* served) {
  if (!served) return nullptr;
  const auto same = std::ranges::find_if(served->limits, [&](const LimitPlan& other) {
    return other.id == limit.id && other.keyText == limit.keyText && other.rule == limit.rule;
  });
  return same == served->limits.end() ? nullptr : same->table.get();
}

}  // namespace headgate::flow
