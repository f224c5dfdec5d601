#include "ui/upstreams/upstream_traffic.h"

#include <algorithm>
#include <tuple>

#include "ui/live/limited.h"
#include "ui/live/target_outcome.h"

namespace headgate::ui {

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kMinute = 60 * kSecond;
// A profile has far fewer; one that is changed all day long must not grow this without end.
constexpr size_t kMaxTargets = 10'000;
constexpr size_t kMaxLimitedBy = 16;

Sparkline::Hue hueOf(control::ExchangeKind kind) {
  switch (kind) {
    case control::ExchangeKind::Http:
      return Sparkline::Hue::Http;
    case control::ExchangeKind::Stream:
      return Sparkline::Hue::Llm;
    case control::ExchangeKind::Rpc:
      return Sparkline::Hue::Mcp;
    case control::ExchangeKind::WebSocket:
      return Sparkline::Hue::WebSocket;
  }
  return Sparkline::Hue::Http;
}

// "127.0.0.1:51234" → "127.0.0.1".
std::string withoutPort(const std::string& client) {
  return client.substr(0, client.rfind(':'));
}

}  // namespace

void TargetFigures::add(const TargetFigures& other) {
  for (size_t i = 0; i < kMinutes; ++i) perMinute[i] += other.perMinute[i];
  lastMinute.passed += other.lastMinute.passed;
  lastMinute.failed += other.lastMinute.failed;
  exchanges += other.exchanges;
  failed += other.failed;
  firstBytes.add(other.firstBytes);
  if (other.lastAt > lastAt) {
    lastAt = other.lastAt;
    lastError = other.lastError;
    hue = other.hue;
  }
}

void UpstreamTraffic::add(const control::FeedBatch& batch) {
  for (const control::ExchangeRow& row : batch.rows) {
    if (row.phase != control::ExchangePhase::Ended) continue;
    const int64_t endedAt = row.startedWall + row.total;
    if (isLimited(row)) addLimited(row, endedAt);
    if (!row.target.empty()) addToTarget(row, endedAt);
  }
}

void UpstreamTraffic::addToTarget(const control::ExchangeRow& row, int64_t endedAt) {
  const auto outcome = outcomeAtTarget(row);
  if (!outcome || m_targets.size() >= kMaxTargets) return;
  Target& target = m_targets[{row.pool, row.target}];
  target.minutes.resize(TargetFigures::kMinutes);
  const int64_t number = endedAt / kMinute;
  Minute& minute = target.minutes[static_cast<size_t>(number) % TargetFigures::kMinutes];
  if (minute.minute > number) return;  // older than half an hour
  if (minute.minute != number) minute = {.minute = number};
  ++minute.exchanges;
  minute.failed += *outcome == LastSixty::Outcome::Failed;
  if (row.firstByte >= 0) minute.firstBytes.add(Nanoseconds(row.firstByte));
  target.seconds.add(endedAt / kSecond, *outcome);
  if (endedAt < target.lastAt) return;
  target.lastAt = endedAt;
  target.hue = hueOf(row.kind);
  target.lastError = *outcome == LastSixty::Outcome::Passed ? std::string()
                     : row.error.empty()                    ? std::to_string(row.status)
                                                            : row.error;
}

void UpstreamTraffic::addLimited(const control::ExchangeRow& row, int64_t endedAt) {
  const int64_t number = endedAt / kMinute;
  LimitedMinute& minute = m_limited[static_cast<size_t>(number) % m_limited.size()];
  if (minute.minute > number) return;
  if (minute.minute != number) minute = {.minute = number};
  ++minute.count;
  const std::pair by(row.agent.empty() ? withoutPort(row.client) : row.agent, row.route);
  if (minute.by.size() < kMaxLimitedBy || minute.by.count(by) != 0) ++minute.by[by];
}

void UpstreamTraffic::follow(const std::vector<PoolView>& pools) {
  std::map<std::pair<std::string, std::string>, Target> followed;
  for (const PoolView& pool : pools) {
    for (const TargetView& target : pool.targets) {
      const std::pair name(pool.id, target.id);
      const auto known = m_targets.find(name);
      // Rows may have come before the profile that says where they went.
      const bool isSame = known != m_targets.end() &&
                          (known->second.endpoint == target.endpoint || known->second.endpoint.isEmpty());
      Target kept = isSame ? std::move(known->second) : Target();
      kept.endpoint = target.endpoint;
      followed.insert_or_assign(name, std::move(kept));
    }
  }
  m_targets = std::move(followed);
}

TargetFigures UpstreamTraffic::target(const std::string& pool, const std::string& target,
                                      Nanoseconds wallNow) const {
  TargetFigures figures;
  const auto found = m_targets.find({pool, target});
  if (found == m_targets.end()) return figures;
  const Target& known = found->second;
  const int64_t first = wallNow.count() / kMinute - static_cast<int64_t>(TargetFigures::kMinutes) + 1;
  for (const Minute& minute : known.minutes) {
    const int64_t place = minute.minute - first;
    if (place < 0 || place >= static_cast<int64_t>(TargetFigures::kMinutes)) continue;
    figures.perMinute[static_cast<size_t>(place)] = minute.exchanges;
    figures.exchanges += minute.exchanges;
    figures.failed += minute.failed;
    figures.firstBytes.add(minute.firstBytes);
  }
  figures.lastMinute = known.seconds.sum(wallNow.count() / kSecond);
  figures.hue = known.hue;
  figures.lastAt = known.lastAt;
  figures.lastError = known.lastError;
  return figures;
}

UpstreamTraffic::Hour UpstreamTraffic::limitedHour(Nanoseconds wallNow) const {
  Hour hour{};
  const int64_t first = wallNow.count() / kMinute - static_cast<int64_t>(hour.size()) + 1;
  for (const LimitedMinute& minute : m_limited) {
    const int64_t place = minute.minute - first;
    if (place >= 0 && place < static_cast<int64_t>(hour.size()))
      hour[static_cast<size_t>(place)] = minute.count;
  }
  return hour;
}

std::optional<LimitedBurst> UpstreamTraffic::limitedBurst(Nanoseconds wallNow) const {
  const Hour hour = limitedHour(wallNow);
  size_t bestFrom = 0;
  size_t bestTo = 0;
  uint64_t best = 0;
  for (size_t from = 0; from < hour.size();) {
    size_t to = from;
    uint64_t sum = 0;
    while (to < hour.size() && hour[to] > 0) sum += hour[to++];
    if (sum > best) std::tie(bestFrom, bestTo, best) = std::tuple(from, to, sum);
    from = to + 1;
  }
  if (best == 0) return std::nullopt;
  const int64_t first = wallNow.count() / kMinute - static_cast<int64_t>(hour.size()) + 1;
  LimitedBurst burst{.firstMinute = first + static_cast<int64_t>(bestFrom),
                     .lastMinute = first + static_cast<int64_t>(bestTo) - 1};
  std::map<std::pair<std::string, std::string>, uint32_t> by;
  for (int64_t number = burst.firstMinute; number <= burst.lastMinute; ++number)
    for (const auto& [name, count] : m_limited[static_cast<size_t>(number) % m_limited.size()].by)
      by[name] += count;
  const auto most = std::max_element(by.begin(), by.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != by.end()) std::tie(burst.who, burst.route) = most->first;
  return burst;
}

}  // namespace headgate::ui
