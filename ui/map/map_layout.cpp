#include "ui/map/map_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headgate::ui {

namespace {

constexpr size_t kColumns = 4;
constexpr std::array<qreal, kColumns> kWidths{196, 218, 188, 296};
constexpr qreal kNodeHeight = 38;
constexpr qreal kLeastStep = 50;
constexpr qreal kMostStep = 82;
constexpr qreal kMargin = 24;
constexpr qreal kHead = 64;  // over the columns
constexpr qreal kLeastGap = 90;
constexpr qreal kWidest = 12;
constexpr qreal kNarrowest = 1.5;

// The nodes of a column stand with equal steps, in the middle of the height.
void placeColumn(MapLayout& layout, const std::vector<size_t>& column, qreal left, qreal width,
                 qreal height) {
  if (column.empty()) return;
  const qreal step = std::clamp((height - kHead - kMargin) / qreal(column.size()), kLeastStep, kMostStep);
  const qreal used = step * qreal(column.size());
  const qreal room = std::max(height - kHead - kMargin, used);
  qreal top = kHead + (room - used) / 2 + (step - kNodeHeight) / 2;
  for (const size_t node : column) {
    layout.nodes[node] = {left, top, width, kNodeHeight};
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
  const qreal most = kNodeHeight - 6;
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
  // Whole pixels: a sum of thirds may be wider than the view by a hair, and bring a scroll bar.
  const qreal gap =
      std::max(kLeastGap, std::floor((size.width() - 2 * kMargin - widths) / qreal(kColumns - 1)));
  size_t tallest = 0;
  for (const auto& column : columns) tallest = std::max(tallest, column.size());
  const qreal height = std::max(size.height(), kHead + kMargin + kLeastStep * qreal(tallest));
  qreal left = kMargin;
  for (size_t i = 0; i < kColumns; ++i) {
    placeColumn(layout, columns[i], left, kWidths[i], height);
    left += kWidths[i] + gap;
  }
  layout.bounds = {0, 0, left - gap + kMargin, height};

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
