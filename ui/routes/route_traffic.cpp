#include "ui/routes/route_traffic.h"

#include <algorithm>

#include <QStringList>

#include "ui/live/limited.h"
#include "ui/live/target_outcome.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr size_t kRemembered = 500;
// A profile has far fewer; one that is changed all day long must not grow this without end.
constexpr size_t kMaxNames = 10'000;
constexpr int64_t kSecondsAMinute = 60;

int64_t secondOf(int64_t nanoseconds) {
  return nanoseconds / 1'000'000'000;
}

}  // namespace

void RouteTraffic::add(const control::Counters& counters, Milliseconds now) {
  m_rate.add(now, counters.exchanges);
  for (const control::RouteCounters& route : counters.routes) {
    RouteMemory& memory = m_routes[route.route];
    memory.exchanges = route.exchanges;
    memory.errors = route.errors;
    memory.rate.add(now, route.exchanges);
  }
}

void RouteTraffic::add(const control::FeedBatch& batch) {
  for (const control::ExchangeRow& row : batch.rows) {
    if (row.phase != control::ExchangePhase::Ended) continue;
    const int64_t second = secondOf(row.startedWall + row.total);
    judgeTarget(row, second);
    if (row.route.empty() || m_recent.size() >= kMaxNames) continue;
    Recent& recent = m_recent[row.route];
    const int64_t minute = second / kSecondsAMinute;
    recent.minutes.add(minute, row.failed ? LastSixty::Outcome::Failed : LastSixty::Outcome::Passed);
    if (isLimited(row))
      recent.limited.add(minute, LastSixty::Outcome::Passed);
    else if (row.refused)
      recent.refused.add(minute, LastSixty::Outcome::Passed);
    if (!isOfToday(row)) continue;
    if (recent.totals.size() < kRemembered)
      recent.totals.push_back(row.total);
    else
      recent.totals[recent.next++ % kRemembered] = row.total;
  }
}

QString RouteTraffic::destinationOf(const RouteView& route) {
  QStringList endpoints{asText(route.pool)};
  for (const TargetView& target : route.targets) endpoints << target.endpoint;
  return endpoints.join(QLatin1Char('\n'));
}

// It went where its route sends to now; how long others took says nothing of that.
bool RouteTraffic::isOfToday(const control::ExchangeRow& row) const {
  const auto destination = m_destinations.find(row.route);
  return destination == m_destinations.end() || row.startedWall >= destination->second.since;
}

void RouteTraffic::judgeTarget(const control::ExchangeRow& row, int64_t second) {
  const auto outcome = outcomeAtTarget(row);
  const TargetName name(row.pool, row.target);
  const auto place = m_places.find(name);
  if (!outcome || place == m_places.end() || row.startedWall < place->second.since) return;
  if (m_targets.size() < kMaxNames) m_targets[{name, place->second.endpoint}].add(second, *outcome);
}

void RouteTraffic::follow(const std::vector<RouteView>& routes, Nanoseconds wallNow) {
  std::map<TargetName, Place> places;
  for (const RouteView& route : routes) {
    for (const TargetView& target : route.targets) {
      const TargetName name(route.pool, target.id);
      const auto before = m_places.find(name);
      Place place{.endpoint = target.endpoint, .since = m_places.empty() ? 0 : wallNow.count()};
      if (before != m_places.end() && before->second.endpoint == place.endpoint)
        place.since = before->second.since;
      places.insert_or_assign(name, std::move(place));
    }
  }
  m_places = std::move(places);

  std::map<std::string, Place, std::less<>> destinations;
  for (const RouteView& route : routes) {
    Place place{.endpoint = destinationOf(route)};
    const auto before = m_destinations.find(route.id);
    if (before != m_destinations.end()) {
      const bool isSame = before->second.endpoint == place.endpoint;
      place.since = isSame ? before->second.since : wallNow.count();
      if (const auto recent = m_recent.find(route.id); !isSame && recent != m_recent.end()) {
        recent->second.totals.clear();
        recent->second.next = 0;
      }
    }
    destinations.insert_or_assign(route.id, std::move(place));
  }
  m_destinations = std::move(destinations);
}

RouteTraffic::Route RouteTraffic::route(std::string_view id) const {
  const auto found = m_routes.find(id);
  if (found == m_routes.end()) return {};
  const RouteMemory& memory = found->second;
  return {.exchanges = memory.exchanges, .errors = memory.errors, .perMinute = memory.rate.perMinute()};
}

LastSixty::Sum RouteTraffic::target(const std::string& pool, const TargetView& target,
                                    Nanoseconds wallNow) const {
  const auto found = m_targets.find({TargetName(pool, target.id), target.endpoint});
  return found == m_targets.end() ? LastSixty::Sum{} : found->second.sum(secondOf(wallNow.count()));
}

std::optional<RouteTraffic::Durations> RouteTraffic::durations(std::string_view route) const {
  const auto found = m_recent.find(route);
  if (found == m_recent.end() || found->second.totals.empty()) return std::nullopt;
  std::vector<int64_t> totals = found->second.totals;
  const auto at = [&totals](size_t percent) {
    const auto place = totals.begin() + static_cast<ptrdiff_t>((totals.size() - 1) * percent / 100);
    std::nth_element(totals.begin(), place, totals.end());
    return Nanoseconds(*place);
  };
  return Durations{.median = at(50), .slow = at(95)};
}

RouteTraffic::Hour RouteTraffic::lastHour(std::string_view route, Nanoseconds wallNow) const {
  Hour hour;
  const auto found = m_recent.find(route);
  if (found == m_recent.end()) return hour;
  const int64_t first = secondOf(wallNow.count()) / kSecondsAMinute - LastSixty::kUnits + 1;
  for (size_t i = 0; i < hour.size(); ++i)
    hour[i] = found->second.minutes.at(first + static_cast<int64_t>(i));
  return hour;
}

RouteTraffic::DroppedOut RouteTraffic::droppedOut(std::string_view route, Nanoseconds wallNow) const {
  const auto found = m_recent.find(route);
  if (found == m_recent.end()) return {};
  const int64_t minute = secondOf(wallNow.count()) / kSecondsAMinute;
  return {.limited = found->second.limited.sum(minute).passed,
          .refused = found->second.refused.sum(minute).passed};
}

}  // namespace headgate::ui
