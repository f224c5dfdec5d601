#include "core/control/limit_states.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/control/row_facts.h"

namespace headgate::control {

namespace {

using flow::LimitPlan;
using flow::RoutePlan;
using flow::Snapshot;

bool holds(const std::vector<size_t>& numbers, size_t number) {
  return std::ranges::find(numbers, number) != numbers.end();
}

// The limits that a row of that route and client may have been counted by.
std::vector<size_t> limitsOf(const Snapshot& served, const RoutePlan& route, const std::string& client) {
  std::vector<size_t> limits = route.access.limits;
  const auto named = std::ranges::find(served.clients, client, &flow::ClientPlan::id);
  if (named == served.clients.end()) return limits;
  for (const size_t limit : named->limits)
    if (!holds(limits, limit)) limits.push_back(limit);
  return limits;
}

// "limit per-client, again in 5 s", as flow::Access says it.
bool wasRefusedBy(const ExchangeRow& row, const LimitPlan& limit) {
  return row.error == "rate_limited" && row.errorDetail.starts_with("limit " + limit.id + ",");
}

LimitUse useOf(const policy::RateTable& table, const std::string& key, SteadyTime now) {
  const policy::RateDecision next = table.peek(key, now);
  const uint64_t left = next.allowed ? next.remaining + 1 : 0;
  return {.used = table.rule().capacity() - left, .fullIn = (table.fullAt(key, now) - now).count()};
}

// Who uses one limit.
class Users {
 public:
  explicit Users(const LimitPlan& limit) : m_limit(limit) {}

  void see(const RowFacts& facts, const ExchangeRow& row, SteadyTime now) {
    const std::optional<std::string> key = facts.key(m_limit.key, row.route);
    if (!key) return;
    const auto [user, isNew] = m_users.try_emplace(*key);
    if (isNew) {
      user->second = useOf(*m_limit.table, *key, now);
      user->second.who = facts.describe(m_limit.key, row.route);
    }
    if (wasRefusedBy(row, m_limit)) ++user->second.refused;
  }

  std::vector<LimitUse> nearest(size_t count) const {
    std::vector<LimitUse> uses;
    for (const auto& [key, use] : m_users)
      if (use.used != 0 || use.refused != 0) uses.push_back(use);
    std::ranges::sort(uses, [](const LimitUse& a, const LimitUse& b) {
      return std::tie(b.used, b.fullIn, b.refused, a.who) < std::tie(a.used, a.fullIn, a.refused, b.who);
    });
    if (uses.size() > count) uses.resize(count);
    return uses;
  }

 private:
  const LimitPlan& m_limit;
  std::unordered_map<std::string, LimitUse> m_users;  // by key
};

LimitState stateOf(const Snapshot& served, size_t number) {
  const LimitPlan& limit = served.limits[number];
  LimitState state{.id = limit.id,
                   .key = limit.keyText,
                   .limit = limit.rule.limit(),
                   .window = Nanoseconds(limit.rule.window()).count(),
                   .capacity = limit.rule.capacity(),
                   .isDryRun = limit.isDryRun};
  const policy::RateTable::Stats stats = limit.table ? limit.table->stats() : policy::RateTable::Stats();
  state.allowed = stats.allowed;
  state.refused = stats.refused;
  for (const RoutePlan& route : served.routes)
    if (holds(route.access.limits, number)) state.routes.push_back(route.id);
  for (const flow::ClientPlan& client : served.clients)
    if (holds(client.limits, number)) state.clients.push_back(client.id);
  return state;
}

std::vector<ConcurrencyState> concurrencyOf(const Snapshot& served) {
  std::vector<ConcurrencyState> states;
  for (const RoutePlan& route : served.routes) {
    if (!route.access.concurrency || !route.access.concurrency->gate) continue;
    const flow::ConcurrencyPlan& plan = *route.access.concurrency;
    states.push_back({.route = route.id,
                      .limit = plan.limit,
                      .running = plan.gate->active(),
                      .queue = plan.queue,
                      .waiting = plan.gate->waiting(),
                      .refused = plan.gate->refused()});
  }
  return states;
}

}  // namespace

LimitStates limitStates(const Snapshot& served, const std::vector<ExchangeRow>& recent, const HeadOf& headOf,
                        size_t nearest, SteadyTime now) {
  std::vector<Users> users(served.limits.begin(), served.limits.end());
  for (const ExchangeRow& row : recent) {
    const auto route = std::ranges::find(served.routes, row.route, &RoutePlan::id);
    if (route == served.routes.end()) continue;
    RowFacts facts(row);
    bool isHeadTaken = false;
    for (const size_t number : limitsOf(served, *route, row.agent)) {
      const LimitPlan& limit = served.limits[number];
      if (!limit.table) continue;
      if (limit.key.readsFields() && !std::exchange(isHeadTaken, true)) facts.takeHead(headOf(row.id));
      users[number].see(facts, row, now);
    }
  }
  LimitStates states;
  for (size_t i = 0; i < served.limits.size(); ++i) {
    states.limits.push_back(stateOf(served, i));
    states.limits.back().nearest = users[i].nearest(nearest);
  }
  states.concurrency = concurrencyOf(served);
  return states;
}

}  // namespace headgate::control
