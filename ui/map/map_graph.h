// The whole profile as a graph: listeners, routes, pools and targets in four columns, and what leads from one
// to the next. Plain values, made from the profile and from what is known of it.
//
// Beyond a dozen or so, routes of one folder stand as one node, and so do those that carry nothing, unless
// they were opened. Rates are exchanges of the last minute.
#pragma once

#include <chrono>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <QString>

#include "core/config/document.h"
#include "core/control/gateway_values.h"
#include "core/control/target_values.h"
#include "ui/map/map_traffic.h"
#include "ui/paint/lamps.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

enum class MapColumn : uint8_t { Listeners, Routes, Pools, Targets };

struct MapNode {
  std::string key;      // "route:code"; of a group "group:folder"
  std::string pointer;  // of the profile; of a group empty
  MapColumn column = MapColumn::Listeners;
  Lamp lamp = Lamp::NoCheck;
  QString title;
  QString detail;  // in the face of the wire, but for pools
  bool isWire = true;
  QString word;  // of a target: "UP", "DOWN"
  uint64_t rate = 0;
  uint64_t failed = 0;
  bool isOff = false;
  QString fact;  // for the sentence below and the tool tip: "connection refused, since 12:04"

  bool operator==(const MapNode&) const = default;
};

struct MapEdge {
  enum class Health : uint8_t { Well, Degraded, Down, Draining, Idle };
  size_t from = 0;  // numbers of nodes
  size_t to = 0;
  uint64_t rate = 0;
  uint64_t failed = 0;
  Health health = Health::Idle;

  bool operator==(const MapEdge&) const = default;
};

struct MapGraph {
  std::vector<MapNode> nodes;  // column by column, each in the profile's order
  std::vector<MapEdge> edges;

  bool operator==(const MapGraph&) const = default;
};

struct MapFacts {
  const control::GatewayState& state;
  const std::vector<control::TargetStatus>& targets;
  const MapTraffic& traffic;
  std::chrono::nanoseconds wallNow;
  const std::set<std::string>& opened;  // keys of groups that somebody has opened
};

MapGraph mapGraph(const config::Json& profile, const MapFacts& facts);

}  // namespace headgate::ui
