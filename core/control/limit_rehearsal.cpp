#include "core/control/limit_rehearsal.h"

#include <algorithm>

namespace headgate::control {

namespace {

constexpr int64_t kMinute = 60'000'000'000;
// Longer ago, exchanges count and have no bar.
constexpr int64_t kMostMinutes = 240;
// Enough for the clients of some thousand exchanges.
constexpr policy::RateTable::Size kTableSize{.front = 1 << 12, .back = 1 << 12};

SteadyTime beginningOf(const ExchangeRow& row) {
  return SteadyTime(Nanoseconds(row.startedWall));
}

// It was turned away before anybody knew who it is, and would be again.
bool wasStranger(const ExchangeRow& row) {
  return row.error == "unauthorized" || row.error == "forbidden";
}

}  // namespace

LimitRehearsal::LimitRehearsal(const flow::Snapshot& draft)
    : m_draft(draft), m_tables(draft.limits.size()), m_counts(draft.limits.size()) {}

policy::RateTable& LimitRehearsal::table(size_t limit) {
  auto& table = m_tables[limit];
  if (!table)
    table = std::make_unique<policy::RateTable>(m_draft.limits[limit].rule, crypto::SipKey{}, kTableSize);
  return *table;
}

void LimitRehearsal::play(const ExchangeRow& row, const RowFacts& facts, const flow::RoutePlan& route) {
  std::vector<Taken> taken;
  const auto takeAll = [&](bool byClient) {
    return std::ranges::all_of(route.access.limits, [&](size_t limit) {
      return m_draft.limits[limit].key.needsClient() != byClient || take(limit, row, facts, route, taken);
    });
  };
  if (!takeAll(false) || wasStranger(row) || !takeAll(true)) return;
  const auto client = std::ranges::find(m_draft.clients, row.agent, &flow::ClientPlan::id);
  if (client == m_draft.clients.end()) return;
  for (const size_t limit : client->limits) {
    const bool isTaken = std::ranges::find(route.access.limits, limit) != route.access.limits.end();
    if (!isTaken && !take(limit, row, facts, route, taken)) return;
  }
}

bool LimitRehearsal::take(size_t limit, const ExchangeRow& row, const RowFacts& facts,
                          const flow::RoutePlan& route, std::vector<Taken>& taken) {
  const flow::LimitPlan& plan = m_draft.limits[limit];
  const std::optional<std::string> key = facts.key(plan.key, route.id);
  if (!key) return true;
  const SteadyTime at = beginningOf(row);
  const policy::RateDecision decision = table(limit).decide(*key, at);
  Count& count = m_counts[limit];
  auto& [counted, refused] = count.perMinute[row.startedWall / kMinute];
  ++count.counted;
  ++counted;
  if (decision.allowed) {
    taken.push_back({&table(limit), *key, decision});
    return true;
  }
  ++count.refused;
  ++refused;
  ++count.refusedBy[facts.describe(plan.key, route.id)];
  if (plan.isDryRun) return true;
  for (const Taken& one : taken) one.table->giveBack(one.key, one.decision, at);
  return false;
}

std::vector<LimitEffect> LimitRehearsal::effects() const {
  int64_t first = INT64_MAX;
  int64_t last = INT64_MIN;
  for (const Count& count : m_counts) {
    if (count.perMinute.empty()) continue;
    first = std::min(first, count.perMinute.begin()->first);
    last = std::max(last, count.perMinute.rbegin()->first);
  }
  if (first > last) first = last = 0;  // nothing was counted
  first = std::max(first, last - kMostMinutes + 1);
  std::vector<LimitEffect> effects;
  for (size_t i = 0; i < m_counts.size(); ++i) effects.push_back(effect(i, first, last));
  return effects;
}

LimitEffect LimitRehearsal::effect(size_t limit, int64_t firstMinute, int64_t lastMinute) const {
  const Count& count = m_counts[limit];
  const flow::LimitPlan& plan = m_draft.limits[limit];
  LimitEffect effect{.limit = plan.id,
                     .counted = count.counted,
                     .refused = count.refused,
                     .turnedAway = plan.isDryRun ? 0 : count.refused};
  const auto names = [limit](const flow::RoutePlan& route) {
    return std::ranges::find(route.access.limits, limit) != route.access.limits.end();
  };
  if (const auto route = std::ranges::find_if(m_draft.routes, names); route != m_draft.routes.end())
    effect.route = route->id;
  const auto bySize = [](const auto& a, const auto& b) { return a.second < b.second; };
  if (const auto most = std::ranges::max_element(count.refusedBy, bySize); most != count.refusedBy.end())
    effect.mostly = most->first;
  if (firstMinute > lastMinute) return effect;
  effect.firstMinute = firstMinute * kMinute;
  effect.perMinute.resize(static_cast<size_t>(lastMinute - firstMinute + 1));
  effect.refusedPerMinute.resize(effect.perMinute.size());
  for (const auto& [minute, counts] : count.perMinute) {
    if (minute < firstMinute) continue;
    effect.perMinute[static_cast<size_t>(minute - firstMinute)] = counts.first;
    effect.refusedPerMinute[static_cast<size_t>(minute - firstMinute)] = counts.second;
  }
  return effect;
}

}  // namespace headgate::control
