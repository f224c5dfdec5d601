// What passed along each edge of the map in the last minute: from a listener to a route, from there to a
// pool, from there to a target. Made of rows as they come; a value with no clock but the caller's.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <utility>

#include "core/control/exchange_values.h"
#include "ui/live/last_sixty.h"

namespace headgate::ui {

class MapTraffic {
 public:
  using Ends = std::pair<std::string, std::string>;

  void add(const control::FeedBatch& batch);

  // Exchanges of the last minute, and those of them that failed: from a listener to a route, from a route to
  // a pool, from a pool to a target.
  LastSixty::Sum entered(const Ends& ends, std::chrono::nanoseconds wallNow) const;
  LastSixty::Sum forwarded(const Ends& ends, std::chrono::nanoseconds wallNow) const;
  LastSixty::Sum reached(const Ends& ends, std::chrono::nanoseconds wallNow) const;

 private:
  using Edges = std::map<Ends, LastSixty>;

  Edges m_entered;
  Edges m_forwarded;
  Edges m_reached;
};

}  // namespace headgate::ui
