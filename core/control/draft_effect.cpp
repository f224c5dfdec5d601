#include "core/control/draft_effect.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "core/control/limit_rehearsal.h"
#include "core/control/row_facts.h"

namespace headgate::control {

namespace {

using flow::PoolPlan;
using flow::RoutePlan;
using flow::RouteTimeouts;
using flow::Snapshot;

constexpr size_t kMostExamples = 20;

// A timer that can be judged from a row.
struct Timer {
  std::string_view name;
  std::string_view error;  // of an exchange that it has cut
  Milliseconds RouteTimeouts::*limit;
  int64_t (*time)(const ExchangeRow& row);  // that it would have measured; -1: it did not run
};

int64_t longestSilence(const ExchangeRow& row) {
  if (row.firstByte < 0) return -1;
  return std::ranges::max(row.silences, {}, &Silence::length).length;
}

// The first byte is measured from the request's beginning, as rows know it: a little more than the timer has.
constexpr Timer kTimers[] = {
    {"first_byte", "first_byte_timeout", &RouteTimeouts::firstByte,
     [](const ExchangeRow& row) { return row.firstByte; }},
    {"idle", "idle_timeout", &RouteTimeouts::idle, longestSilence},
    {"total", "total_timeout", &RouteTimeouts::total, [](const ExchangeRow& row) { return row.total; }},
};

struct TimerCount {
  uint64_t counted = 0;
  uint64_t cut = 0;
  uint64_t cutNow = 0;
  int64_t slowest = 0;
};

// That a route sends to; nullptr: it answers by itself.
const PoolPlan* poolOf(const Snapshot& snapshot, const RoutePlan* route) {
  const auto* forward = route ? std::get_if<flow::ForwardAction>(&route->action) : nullptr;
  return forward ? &snapshot.pools[forward->pool] : nullptr;
}

bool takesNew(const PoolPlan& pool, std::string_view target) {
  return std::ranges::any_of(pool.targets, [&](const flow::TargetPlan& each) {
    return each.id == target && each.state == upstream::TargetState::On;
  });
}

bool limitsReadFields(const Snapshot& snapshot) {
  return std::ranges::any_of(snapshot.limits,
                             [](const flow::LimitPlan& limit) { return limit.key.readsFields(); });
}

// Of one route of the draft.
using TimerCounts = std::array<TimerCount, std::size(kTimers)>;

void countTimers(const ExchangeRow& row, const RouteTimeouts& draft, const RouteTimeouts* served,
                 TimerCounts& counts) {
  if (row.pool.empty()) return;  // nobody was waited for
  for (size_t i = 0; i < counts.size(); ++i) {
    const Timer& timer = kTimers[i];
    TimerCount& count = counts[i];
    const Milliseconds limit = draft.*timer.limit;
    const bool wasCut = row.error == timer.error;
    const int64_t time = timer.time(row);
    if (!wasCut && time < 0) continue;
    ++count.counted;
    if (wasCut) ++count.cutNow;
    // One that was cut had waited for as long as it might: less than that cuts it as well.
    const Nanoseconds waited = wasCut && served ? Nanoseconds(served->*timer.limit) : Nanoseconds(time);
    const bool isOver = wasCut ? limit <= waited : Nanoseconds(limit) < waited;
    if (limit != flow::kOff && isOver) ++count.cut;
    if (row.error.empty()) count.slowest = std::max(count.slowest, time);
  }
}

class Comparison {
 public:
  Comparison(const Snapshot& draft, const Snapshot* served, const HeadOf& headOf)
      : m_draft(draft),
        m_served(served),
        m_headOf(headOf),
        m_needsHeads(draft.table.readsFields() || (served && served->table.readsFields())),
        m_limitsNeedHeads(limitsReadFields(draft) || (served && limitsReadFields(*served))),
        m_limits(draft),
        m_limitsNow(served ? std::make_optional<LimitRehearsal>(*served) : std::nullopt),
        m_timers(draft.routes.size()),
        m_pools(draft.pools.size()) {}

  DraftEffect compare(const std::vector<ExchangeRow>& ended);

 private:
  void see(const ExchangeRow& row);
  void note(const ExchangeRow& row, std::string from, std::string to);
  const RoutePlan* routeIn(const Snapshot& snapshot, const ExchangeRow& row, const RowFacts& facts) const;
  const RouteTimeouts* servedTimeouts(const RoutePlan& route) const;
  void countPool(const ExchangeRow& row, const PoolPlan* to, const PoolPlan* from);
  void tellLimits();
  void tellTimers();
  void tellPools();

  const Snapshot& m_draft;
  const Snapshot* m_served;
  const HeadOf& m_headOf;
  const bool m_needsHeads;  // to find routes
  const bool m_limitsNeedHeads;
  LimitRehearsal m_limits;
  std::optional<LimitRehearsal> m_limitsNow;  // of what is served
  std::vector<TimerCounts> m_timers;          // by route of the draft
  std::vector<PoolEffect> m_pools;            // by pool of the draft
  DraftEffect m_effect;
};

// Through the listener of the same id; nullptr if there is none, or if no route takes it.
const RoutePlan* Comparison::routeIn(const Snapshot& snapshot, const ExchangeRow& row,
                                     const RowFacts& facts) const {
  const auto listener = std::ranges::find(snapshot.listeners, row.listener, &flow::ListenerPlan::id);
  if (listener == snapshot.listeners.end()) return nullptr;
  route::RouteFacts asked = facts.route(static_cast<uint32_t>(listener - snapshot.listeners.begin()));
  if (!snapshot.routesByClient) asked.client = {};
  const auto found = snapshot.table.find(asked);
  return found ? &snapshot.routes[*found] : nullptr;
}

void Comparison::see(const ExchangeRow& row) {
  RowFacts facts(row);
  if (!facts.isRequest()) return;
  ++m_effect.considered;
  if (m_needsHeads || m_limitsNeedHeads) facts.takeHead(m_headOf(row.id));
  if (m_needsHeads && !facts.hasHead()) return;
  const RoutePlan* const to = routeIn(m_draft, row, facts);
  const RoutePlan* const from = m_served ? routeIn(*m_served, row, facts) : nullptr;
  note(row, m_served ? (from ? from->id : std::string()) : row.route, to ? to->id : std::string());
  if (from) m_limitsNow->play(row, facts, *from);
  if (!to) return;
  countPool(row, poolOf(m_draft, to), m_served ? poolOf(*m_served, from) : nullptr);
  m_limits.play(row, facts, *to);
  countTimers(row, to->timeouts, servedTimeouts(*to),
              m_timers[static_cast<size_t>(to - m_draft.routes.data())]);
}

void Comparison::note(const ExchangeRow& row, std::string from, std::string to) {
  if (from == to) return;
  ++m_effect.moved;
  if (m_effect.examples.size() >= kMostExamples) return;
  m_effect.examples.push_back({.id = row.id,
                               .number = row.number,
                               .method = row.method,
                               .path = row.path,
                               .from = std::move(from),
                               .to = std::move(to)});
}

void Comparison::countPool(const ExchangeRow& row, const PoolPlan* to, const PoolPlan* from) {
  if (!to || row.pool.empty()) return;  // it came to no pool: a policy refused it, say
  PoolEffect& effect = m_pools[static_cast<size_t>(to - m_draft.pools.data())];
  ++effect.counted;
  const std::string& before = from ? from->id : row.pool;
  if (before != to->id)
    ++effect.gained;
  else if (row.pool == to->id && !takesNew(*to, row.target) && (!from || takesNew(*from, row.target)))
    ++effect.left;
}

const RouteTimeouts* Comparison::servedTimeouts(const RoutePlan& route) const {
  if (!m_served) return nullptr;
  const auto same = std::ranges::find(m_served->routes, route.id, &RoutePlan::id);
  return same == m_served->routes.end() ? nullptr : &same->timeouts;
}

void Comparison::tellLimits() {
  m_effect.limits = m_limits.effects();
  if (!m_limitsNow) return;
  for (const LimitEffect& now : m_limitsNow->effects()) {
    const auto same = std::ranges::find(m_effect.limits, now.limit, &LimitEffect::limit);
    if (same != m_effect.limits.end())
      same->turnedAwayNow = now.turnedAway;
    else if (now.turnedAway != 0)  // the draft has it no more
      m_effect.limits.push_back({.limit = now.limit, .turnedAwayNow = now.turnedAway});
  }
}

void Comparison::tellTimers() {
  for (size_t i = 0; i < m_timers.size(); ++i) {
    const RoutePlan& route = m_draft.routes[i];
    const RouteTimeouts* const served = servedTimeouts(route);
    for (size_t t = 0; t < std::size(kTimers); ++t) {
      const TimerCount& count = m_timers[i][t];
      const Timer& timer = kTimers[t];
      const bool isOther = served && served->*timer.limit != route.timeouts.*timer.limit;
      if (!isOther && count.cut == 0 && count.cutNow == 0) continue;
      m_effect.timers.push_back({.route = route.id,
                                 .timer = std::string(timer.name),
                                 .counted = count.counted,
                                 .cut = count.cut,
                                 .cutNow = count.cutNow,
                                 .slowest = count.slowest});
    }
  }
}

void Comparison::tellPools() {
  for (size_t i = 0; i < m_pools.size(); ++i) {
    if (m_pools[i].counted == 0) continue;
    m_pools[i].pool = m_draft.pools[i].id;
    m_effect.pools.push_back(std::move(m_pools[i]));
  }
}

DraftEffect Comparison::compare(const std::vector<ExchangeRow>& ended) {
  std::vector<const ExchangeRow*> rows;
  for (const ExchangeRow& row : ended) rows.push_back(&row);
  std::ranges::sort(rows, {},
                    [](const ExchangeRow* row) { return std::pair(row->startedWall, row->number); });
  for (const ExchangeRow* row : rows) see(*row);
  tellLimits();
  tellTimers();
  tellPools();
  return std::move(m_effect);
}

}  // namespace

DraftEffect draftEffect(const Snapshot& draft, const Snapshot* served, const std::vector<ExchangeRow>& ended,
                        const HeadOf& headOf) {
  return Comparison(draft, served, headOf).compare(ended);
}

}  // namespace headgate::control
