// What came of the exchanges with each target in the last half hour, by the minute, and of requests that a
// limit turned away in the last hour. Made from the rows of the feed, of which some may be missing: it shows
// what this window saw.
//
// A value; no clock but the caller's. A target's own failures only count against it: what the client, a limit
// or a stop ended says nothing about it.
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/control/exchange_values.h"
#include "ui/live/last_sixty.h"
#include "ui/live/pool_view.h"
#include "ui/paint/sparkline.h"
#include "ui/upstreams/latency_histogram.h"

namespace headgate::ui {

// Of a target, or of the targets of a pool together.
struct TargetFigures {
  static constexpr size_t kMinutes = 30;

  std::array<uint32_t, kMinutes> perMinute{};  // exchanges that ended, oldest first; the last is not over
  LastSixty::Sum lastMinute;                   // of sixty seconds
  uint64_t exchanges = 0;                      // of the half hour
  uint64_t failed = 0;
  LatencyHistogram firstBytes;
  Sparkline::Hue hue = Sparkline::Hue::Http;  // of what came last
  int64_t lastAt = 0;                         // wall; when the last one ended; 0: none that was seen
  std::string lastError;                      // what it failed with; empty: it did not

  void add(const TargetFigures& other);
};

// The longest row of minutes in which a limit turned requests away, and whom for the most part.
struct LimitedBurst {
  int64_t firstMinute = 0;  // since the epoch
  int64_t lastMinute = 0;
  std::string who;
  std::string route;
};

class UpstreamTraffic {
 public:
  using Nanoseconds = std::chrono::nanoseconds;

  void add(const control::FeedBatch& batch);
  // Where the targets are from now on: what was seen at another endpoint is forgotten.
  void follow(const std::vector<PoolView>& pools);
  TargetFigures target(const std::string& pool, const std::string& target, Nanoseconds wallNow) const;

  using Hour = std::array<uint32_t, 60>;  // oldest first
  Hour limitedHour(Nanoseconds wallNow) const;
  std::optional<LimitedBurst> limitedBurst(Nanoseconds wallNow) const;

 private:
  struct Minute {
    int64_t minute = -1;
    uint32_t exchanges = 0;
    uint32_t failed = 0;
    LatencyHistogram firstBytes;
  };
  struct Target {
    QString endpoint;
    std::vector<Minute> minutes;  // a ring; empty until the first exchange
    LastSixty seconds;
    Sparkline::Hue hue = Sparkline::Hue::Http;
    int64_t lastAt = 0;
    std::string lastError;
  };
  struct LimitedMinute {
    int64_t minute = -1;
    uint32_t count = 0;
    std::map<std::pair<std::string, std::string>, uint32_t> by;  // who, route; the first few
  };

  void addToTarget(const control::ExchangeRow& row, int64_t endedAt);
  void addLimited(const control::ExchangeRow& row, int64_t endedAt);

  std::map<std::pair<std::string, std::string>, Target> m_targets;
  std::array<LimitedMinute, 60> m_limited;
};

}  // namespace headgate::ui
