#include "ui/map/map_traffic.h"

#include "ui/live/target_outcome.h"

namespace headgate::ui {

namespace {

using std::chrono::nanoseconds;

int64_t secondOf(nanoseconds wall) {
  return std::chrono::duration_cast<std::chrono::seconds>(wall).count();
}

LastSixty::Sum sumOf(const std::map<MapTraffic::Ends, LastSixty>& edges, const MapTraffic::Ends& ends,
                     nanoseconds wallNow) {
  const auto found = edges.find(ends);
  return found == edges.end() ? LastSixty::Sum{} : found->second.sum(secondOf(wallNow));
}

}  // namespace

// An exchange counts when it ends, at the second in which it did.
void MapTraffic::add(const control::FeedBatch& batch) {
  for (const control::ExchangeRow& row : batch.rows) {
    if (row.phase != control::ExchangePhase::Ended) continue;
    const int64_t second = secondOf(nanoseconds(row.startedWall + row.total));
    const auto outcome = row.failed ? LastSixty::Outcome::Failed : LastSixty::Outcome::Passed;
    if (!row.route.empty()) m_entered[{row.listener, row.route}].add(second, outcome);
    if (!row.pool.empty()) m_forwarded[{row.route, row.pool}].add(second, outcome);
    if (const auto there = outcomeAtTarget(row); there && !row.target.empty())
      m_reached[{row.pool, row.target}].add(second, *there);
  }
}

LastSixty::Sum MapTraffic::entered(const Ends& ends, nanoseconds wallNow) const {
  return sumOf(m_entered, ends, wallNow);
}

LastSixty::Sum MapTraffic::forwarded(const Ends& ends, nanoseconds wallNow) const {
  return sumOf(m_forwarded, ends, wallNow);
}

LastSixty::Sum MapTraffic::reached(const Ends& ends, nanoseconds wallNow) const {
  return sumOf(m_reached, ends, wallNow);
}

}  // namespace headgate::ui
