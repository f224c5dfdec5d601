// Where each node of the map stands, and where its edges meet it: four columns, each in its order, spread
// over the height; edges stack along a node's side in the order of their far ends. Pure. Lengths are those of
// the scene.
#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>

#include "ui/map/map_graph.h"

namespace headgate::ui {

struct MapPath {
  QPointF from;
  QPointF to;
  qreal width = 1.5;

  bool operator==(const MapPath&) const = default;
};

struct MapLayout {
  std::vector<QRectF> nodes;
  std::vector<MapPath> edges;
  QRectF bounds;
};

// As wide as `size` where there is room for that, and never narrower or lower than can be read.
MapLayout mapLayout(const MapGraph& graph, QSizeF size);

}  // namespace headgate::ui
