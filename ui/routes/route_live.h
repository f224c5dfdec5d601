// What the traffic says about routes and targets, in lamps and words. A lamp claims no more than is known:
// nobody probes targets, so that one is "up" only if it answered within the last minute. Plain values.
#pragma once

#include <chrono>

#include <QString>

#include "ui/paint/lamps.h"
#include "ui/routes/route_traffic.h"
#include "ui/routes/route_view.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

struct TargetLive {
  Lamp lamp = Lamp::NoCheck;  // all that is known together
  QString word;               // "UP", "no check"
  Lamp trafficLamp = Lamp::NoTraffic;
  QString trafficWord;     // "18 a min", "no traffic"
  uint64_t exchanges = 0;  // of the last minute
  uint64_t failed = 0;

  bool operator==(const TargetLive&) const = default;
};

struct RouteLive {
  bool hasLamp = true;  // false: it answers itself, and there is nothing to know
  Lamp lamp = Lamp::NoCheck;
  QString word;
  QString rate;    // a minute
  QString errors;  // a share of all
  Tone errorsTone = Tone::Secondary;
  QString errorsWhole;  // "12 of 1,488", which is what the share is of

  bool operator==(const RouteLive&) const = default;
};

TargetLive targetLive(const TargetView& target, const LastSixty::Sum& lastMinute);
RouteLive routeLive(const RouteView& route, const RouteTraffic& traffic, std::chrono::nanoseconds wallNow);

}  // namespace headgate::ui
