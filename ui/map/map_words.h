// What the map says in words: on the screen, and to whoever listens. Pure.
#pragma once

#include <QString>

#include "ui/map/map_graph.h"

namespace headgate::ui {

QString columnTitle(MapColumn column);
// Below the title: how many there are in which state, "6 up, 1 down". Empty if there are none.
QString columnStates(const MapGraph& graph, MapColumn column);

QString nodeName(const MapNode& node);     // "Target code-1, 127.0.0.1:8001"
QString nodeVerdict(const MapNode& node);  // "code-1 UP"
QString nodeFacts(const MapNode& node);    // "probed 3 s ago. 15 a minute."
QString nodeState(const MapNode& node);    // what follows its name: "UP, probed 3 s ago. 15 a minute."
QString openWords(const MapNode& node);    // "Open target"

}  // namespace headgate::ui
