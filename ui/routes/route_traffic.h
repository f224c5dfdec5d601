// What is known of the traffic on routes and targets: counts and rates from the gateway's counters, and what
// came of the exchanges of the last minute from the rows.
//
// A value; it asks nobody for the time. Rows may be missing (the feed says how many it skipped), so that
// targets are judged by what was seen, and never counted up. A target is down by its own fault only: what the
// client, the gateway's limits or a stop ended says nothing about it.
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/gateway_values.h"
#include "ui/live/last_sixty.h"
#include "ui/routes/route_view.h"
#include "ui/session/request_rate.h"

namespace headgate::ui {

class RouteTraffic {
 public:
  using Milliseconds = std::chrono::milliseconds;
  using Nanoseconds = std::chrono::nanoseconds;

  // `now` is steady.
  void add(const control::Counters& counters, Milliseconds now);
  // Rows carry wall time.
  void add(const control::FeedBatch& batch);
  // Where the targets are from now on. What was seen at another endpoint is not this one's.
  void follow(const std::vector<RouteView>& routes, Nanoseconds wallNow);

  struct Route {
    uint64_t exchanges = 0;
    uint64_t errors = 0;
    std::optional<double> perMinute;  // nothing before there is something to judge by
  };
  Route route(std::string_view id) const;
  std::optional<double> perMinute() const { return m_rate.perMinute(); }

  // What came of the last minute's exchanges with it, as far as they tell something of it.
  LastSixty::Sum target(const std::string& pool, const TargetView& target, Nanoseconds wallNow) const;

  // How long the last exchanges of a route took, at most 500 of them, since its targets are where they are.
  struct Durations {
    Nanoseconds median{0};
    Nanoseconds slow{0};  // 95 of 100 took less
  };
  std::optional<Durations> durations(std::string_view route) const;

  // The exchanges of a route that ended in each of the last sixty minutes, oldest first.
  using Hour = std::array<LastSixty::Sum, LastSixty::kUnits>;
  Hour lastHour(std::string_view route, Nanoseconds wallNow) const;

  // Those of the last hour that came no further than its policies: for want of room, or not let in.
  struct DroppedOut {
    uint64_t limited = 0;
    uint64_t refused = 0;
  };
  DroppedOut droppedOut(std::string_view route, Nanoseconds wallNow) const;

 private:
  struct RouteMemory {
    uint64_t exchanges = 0;
    uint64_t errors = 0;
    RequestRate rate;
  };
  struct Recent {
    std::vector<int64_t> totals;  // a ring
    size_t next = 0;
    LastSixty minutes;
    LastSixty limited;  // counted as passed, as the next one
    LastSixty refused;
  };

  // Of a target, which has this name: pool and id.
  using TargetName = std::pair<std::string, std::string>;
  struct Place {
    QString endpoint;
    int64_t since = 0;  // wall; what began before went to another endpoint
  };

  // Where a route sends to: its pool, and the endpoints of that.
  static QString destinationOf(const RouteView& route);
  bool isOfToday(const control::ExchangeRow& row) const;
  void judgeTarget(const control::ExchangeRow& row, int64_t second);

  std::map<std::string, RouteMemory, std::less<>> m_routes;
  RequestRate m_rate;
  std::map<TargetName, Place> m_places;
  std::map<std::string, Place, std::less<>> m_destinations;       // by route
  std::map<std::pair<TargetName, QString>, LastSixty> m_targets;  // by name and endpoint
  std::map<std::string, Recent, std::less<>> m_recent;
};

}  // namespace headgate::ui
