// The table of pools and targets as values: everything that a row shows, worked out from the profile, what
// the gateway says and what was seen of the traffic. No clock but the caller's.
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/control/gateway_values.h"
#include "core/control/target_values.h"
#include "ui/delegates/gauge_delegate.h"
#include "ui/live/pool_view.h"
#include "ui/paint/probe_strip.h"
#include "ui/paint/sparkline.h"
#include "ui/upstreams/check_words.h"
#include "ui/upstreams/probe_trail.h"
#include "ui/upstreams/target_report.h"
#include "ui/upstreams/upstream_traffic.h"

namespace headgate::ui {

using TargetName = std::pair<std::string, std::string>;  // pool and target
using ProbeTrails = std::map<TargetName, ProbeTrail>;

// What came in the last minute, and of the last half hour how much failed and how long the first byte took.
struct RowFigures {
  uint64_t perMinute = 0;
  uint64_t exchanges = 0;
  uint64_t failed = 0;
  std::optional<std::chrono::nanoseconds> median;
  std::optional<std::chrono::nanoseconds> slow;  // 95 of 100 took less

  bool operator==(const RowFigures&) const = default;
};

struct TargetRow {
  TargetView view;
  TargetReport report;
  QString explanation;
  bool isServed = false;  // the gateway runs, and has this target at this place
  bool isProbed = false;
  control::TargetState state = control::TargetState::On;  // in effect
  std::chrono::nanoseconds downSince{};                   // wall; 0: it is not down
  std::optional<CheckWords> lastCheck;
  ProbeStrip probes;
  Sparkline spark;
  RowFigures figures;
  GaugeFigures running;

  bool operator==(const TargetRow&) const = default;
};

struct PoolRow {
  PoolView view;
  QString summary;  // "2 up, 1 draining"
  Lamp lamp = Lamp::NoTraffic;
  RowFigures figures;
  std::vector<TargetRow> targets;

  bool operator==(const PoolRow&) const = default;
};

using StandingCounts = std::array<int, kStandings>;

struct UpstreamSources {
  const std::vector<PoolView>& pools;
  const std::vector<control::TargetStatus>& statuses;
  const UpstreamTraffic& traffic;
  const ProbeTrails& trails;
  const std::vector<control::ProfileProblem>& problems;
  bool isRunning = false;
  std::chrono::nanoseconds wallNow{};
};

std::vector<PoolRow> upstreamRows(const UpstreamSources& sources);
StandingCounts countStandings(const std::vector<PoolRow>& rows);

}  // namespace headgate::ui
