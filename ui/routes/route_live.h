// What is known of routes, in lamps and words: what their targets are, and what the traffic says. Plain
// values.
#pragma once

#include <chrono>
#include <vector>

#include <QString>

#include "core/control/target_values.h"
#include "ui/paint/lamps.h"
#include "ui/routes/route_traffic.h"
#include "ui/routes/route_view.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

struct RouteLive {
  bool hasLamp = true;  // false: it answers itself, and there is nothing to know
  Lamp lamp = Lamp::NoCheck;
  QString word;
  QString rate;    // a minute
  QString errors;  // a share of all
  Tone errorsTone = Tone::Secondary;
  QString errorsWhole;  // "12 of 1,488", which is what the share is of
  QString slow;         // 95 of 100 of the last exchanges took less

  bool operator==(const RouteLive&) const = default;
};

RouteLive routeLive(const RouteView& route, const RouteTraffic& traffic,
                    const std::vector<control::TargetStatus>& targets, std::chrono::nanoseconds wallNow);

}  // namespace headgate::ui
