#include "ui/map/map_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headgate::ui {

namespace {

constexpr size_t kColumns = 4;
constexpr std::array<qreal, kColumns> kWidths{196, 218, 188, 296};
constexpr std::array<qreal, kColumns> kHeights{48, 38, 38, 38};
constexpr qreal kLeastStep = 52;
constexpr qreal kFullStep = 82;  // of the longest column, where there is room
constexpr qreal kMostStep = 220;
constexpr qreal kMargin = 24;
constexpr qreal kHead = 72;  // over the columns
constexpr qreal kFoot = 56;
constexpr qreal kLeastGap = 90;
constexpr std::array<qreal, kColumns - 1> kGapShares{0.55, 0.29,
                                                     0.16};  // of what is left: most edges cross first
constexpr qreal kWidest = 12;
constexpr qreal kNarrowest = 1.5;

// The nodes of a column stand with equal steps, as far apart as the longest column is high, around the middle
// of the room.
void placeColumn(MapLayout& layout, const std::vector<size_t>& column, const QRectF& room, qreal nodeHeight) {
  if (column.empty()) return;
  const qreal step = std::min(std::floor(room.height() / qreal(column.size())), kMostStep);
  qreal top = room.center().y() - step * qreal(column.size()) / 2 + (step - nodeHeight) / 2;
  for (const size_t node : column) {
    layout.nodes[node] = {room.left(), std::floor(top), room.width(), nodeHeight};
    top += step;
  }
}

// Along the side of each node, in the order of the far ends. `own` picks the end at the node, `far` the
// other.
template <typename Own, typename Far>
void stack(const MapGraph& graph, MapLayout& layout, size_t node, Own own, Far far, QPointF MapPath::*end,
           qreal side) {
  std::vector<size_t> edges;
  for (size_t i = 0; i < graph.edges.size(); ++i)
    if (own(graph.edges[i]) == node) edges.push_back(i);
  std::ranges::stable_sort(edges, {},
                           [&](size_t i) { return layout.nodes[far(graph.edges[i])].center().y(); });
  constexpr qreal kBetween = 2;
  qreal sum = 0;
  for (const size_t i : edges) sum += layout.edges[i].width + kBetween;
  const qreal most = layout.nodes[node].height() - 6;
  const qreal scale = sum > most ? most / sum : 1;
  qreal y = layout.nodes[node].center().y() - sum * scale / 2;
  for (const size_t i : edges) {
    const qreal width = (layout.edges[i].width + kBetween) * scale;
    layout.edges[i].*end = {side, y + width / 2};
    y += width;
  }
}

}  // namespace

MapLayout mapLayout(const MapGraph& graph, QSizeF size) {
  MapLayout layout;
  layout.nodes.resize(graph.nodes.size());
  layout.edges.resize(graph.edges.size());
  std::array<std::vector<size_t>, kColumns> columns;
  for (size_t i = 0; i < graph.nodes.size(); ++i) columns[size_t(graph.nodes[i].column)].push_back(i);

  const qreal widths = std::accumulate(kWidths.begin(), kWidths.end(), qreal(0));
  const qreal spare =
      std::max(qreal(0), size.width() - 2 * kMargin - widths - kLeastGap * qreal(kColumns - 1));
  size_t longest = 0;
  for (const auto& column : columns) longest = std::max(longest, column.size());
  const qreal height = std::max(size.height(), kHead + kFoot + kLeastStep * qreal(longest));
  const qreal used = std::min(height - kHead - kFoot, kFullStep * qreal(longest));
  QRectF room(kMargin, kHead + (height - kHead - kFoot - used) / 2, 0, used);
  for (size_t i = 0; i < kColumns; ++i) {
    room.setWidth(kWidths[i]);
    placeColumn(layout, columns[i], room, kHeights[i]);
    // Whole pixels: what is wider than the view by a hair brings a scroll bar.
    if (i + 1 < kColumns) room.moveLeft(room.right() + kLeastGap + std::floor(spare * kGapShares[i]));
  }
  layout.bounds = {0, 0, room.right() + kMargin, height};

  uint64_t most = 1;
  for (const MapEdge& edge : graph.edges) most = std::max(most, edge.rate);
  for (size_t i = 0; i < graph.edges.size(); ++i)
    layout.edges[i].width = std::max(kNarrowest, kWidest * qreal(graph.edges[i].rate) / qreal(most));
  for (size_t node = 0; node < graph.nodes.size(); ++node) {
    const QRectF& place = layout.nodes[node];
    stack(
        graph, layout, node, [](const MapEdge& edge) { return edge.from; },
        [](const MapEdge& edge) { return edge.to; }, &MapPath::from, place.right());
    stack(
        graph, layout, node, [](const MapEdge& edge) { return edge.to; },
        [](const MapEdge& edge) { return edge.from; }, &MapPath::to, place.left());
  }
  return layout;
}

}  // namespace headgate::ui
