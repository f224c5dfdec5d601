// The timers that a silence of a target runs against: the route's own, as the profile says them, and those
// that other programs are known to have, which would have cut the same stream. Values.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "core/control/exchange_values.h"

namespace headgate::ui {

struct IdleTimer {
  QString who;  // "Route idle timer"
  std::chrono::milliseconds limit{};
  bool isOurs = false;  // it is in force here; else it is what would be with somebody else's default

  bool operator==(const IdleTimer&) const = default;
};

// What the profile says of a route's silences: its own words, then the defaults, then what is built in.
struct RouteTimeouts {
  std::chrono::milliseconds firstByte{};  // 0: off, or nobody knows
  std::chrono::milliseconds idle{};
  std::chrono::milliseconds tunnel{};
};
RouteTimeouts routeTimeouts(std::string_view profileText, const std::string& route);

// Those that count for the exchange as it is, the nearest first, at most three.
std::vector<IdleTimer> idleTimersOf(const control::ExchangeRow& row, const RouteTimeouts& timeouts);

}  // namespace headgate::ui
