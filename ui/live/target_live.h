// What is known of a target, in lamps and words. A lamp claims no more than is known: what the operator said,
// what probes found and what an ejection did come before what the traffic of the last minute lets one guess,
// and where nobody probes, nobody claims a check. Plain values; no clock but the caller's.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <QString>

#include "core/control/target_values.h"
#include "ui/live/last_sixty.h"
#include "ui/live/pool_view.h"
#include "ui/live/standing.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

struct TargetLive {
  // All that is known together: "UP"; "connection refused" and "since 12:04:11". Where nobody checks, the
  // lamp goes by the traffic.
  Standing standing = Standing::NoCheck;
  Lamp lamp = Lamp::NoCheck;
  QString word;
  QString fact;
  QString when;
  bool usable = true;    // nothing that is known speaks against sending it all that comes
  bool onTrial = false;  // not usable: one exchange finds out whether it is

  // One by one; whether it is configured well is the profile's to say.
  Lamp listeningLamp = Lamp::NoCheck;
  QString listeningWord;
  Lamp probeLamp = Lamp::NoCheck;
  QString probeWord;
  Lamp trafficLamp = Lamp::NoTraffic;
  QString trafficWord;     // "18 a min", "no traffic"
  uint64_t exchanges = 0;  // of the last minute
  uint64_t failed = 0;

  TargetView::State state = TargetView::State::On;  // in effect
  bool isServed = false;                            // the gateway runs, and has this target at this place
  QString history;                                  // since the gateway's start; empty: it met nothing

  bool operator==(const TargetLive&) const = default;
};

// Null: the gateway serves no such target, or another one by that name.
const control::TargetStatus* statusOf(const std::vector<control::TargetStatus>& targets,
                                      const std::string& pool, const TargetView& target);

// What is configured and what the traffic says, where the gateway says nothing (`status` is null).
TargetLive targetLive(const TargetView& target, const LastSixty::Sum& lastMinute,
                      const control::TargetStatus* status, std::chrono::nanoseconds wallNow);

}  // namespace headgate::ui
