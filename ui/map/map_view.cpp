#include "ui/map/map_view.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/map/map_words.h"

namespace headgate::ui {

namespace {

constexpr qreal kZoomStep = 1.2;
constexpr qreal kLeastZoom = 0.3;
constexpr qreal kMostZoom = 3;
constexpr qreal kColumnTop = 28;

}  // namespace

MapView::MapView(const Theme& theme, QWidget* parent) : QGraphicsView(parent), m_theme(theme) {
  setObjectName(QStringLiteral("mapView"));
  setScene(&m_scene);
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
  setDragMode(QGraphicsView::ScrollHandDrag);
  setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
  setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setCursor(Qt::ArrowCursor);
  setAccessibleName(tr("Map of the profile"));
  setAccessibleDescription(tr("The arrow keys go from one to the next, Enter opens it."));
  connect(&theme, &Theme::changed, this, [this] { m_scene.update(); });
}

void MapView::setGraph(MapGraph graph) {
  if (graph == m_graph) return;
  m_graph = std::move(graph);
  resizeItems();
  lay();
  if (!numberOf(m_chosen) && !m_chosen.empty()) choose({});
  look();
}

// Who listens is told which nodes there are.
void MapView::resizeItems() {
  const auto tell = [](NodeItem* node, QAccessible::Event what) {
    QAccessibleEvent event(node, what);
    QAccessible::updateAccessibility(&event);
  };
  while (m_nodes.size() > m_graph.nodes.size()) {
    tell(m_nodes.back(), QAccessible::ObjectDestroyed);
    delete m_nodes.back();
    m_nodes.pop_back();
  }
  while (m_edges.size() > m_graph.edges.size()) {
    delete m_edges.back();
    m_edges.pop_back();
  }
  while (m_nodes.size() < m_graph.nodes.size()) {
    m_nodes.push_back(new NodeItem(m_theme, m_nodes.size()));
    m_scene.addItem(m_nodes.back());
    tell(m_nodes.back(), QAccessible::ObjectCreated);
  }
  while (m_edges.size() < m_graph.edges.size()) {
    m_edges.push_back(new EdgeItem(m_theme));
    m_scene.addItem(m_edges.back());
  }
}

// For the room that there is without scroll bars: what came and went with them would bring and take them in
// turn.
MapLayout MapView::laidOut() const {
  const QSize room = maximumViewportSize();
  const MapLayout whole = mapLayout(m_graph, room);
  QSize left = room;
  if (whole.bounds.height() > room.height()) left.rwidth() -= verticalScrollBar()->sizeHint().width();
  if (whole.bounds.width() > room.width()) left.rheight() -= horizontalScrollBar()->sizeHint().height();
  return left == room ? whole : mapLayout(m_graph, left);
}

void MapView::lay() {
  m_layout = laidOut();
  m_scene.setSceneRect(m_layout.bounds);
  for (size_t i = 0; i < m_nodes.size(); ++i) m_nodes[i]->setNode(m_graph.nodes[i], m_layout.nodes[i]);
  for (size_t i = 0; i < m_edges.size(); ++i) m_edges[i]->setEdge(m_graph.edges[i], m_layout.edges[i]);
}

// --- What is chosen

std::optional<size_t> MapView::numberOf(const std::string& key) const {
  for (size_t i = 0; i < m_graph.nodes.size(); ++i)
    if (m_graph.nodes[i].key == key) return i;
  return std::nullopt;
}

void MapView::choose(const std::string& key) {
  if (key == m_chosen) return;
  m_chosen = key;
  look();
  tellFocus();
  if (const auto number = numberOf(key)) ensureVisible(m_nodes[*number], 24, 24);
  Q_EMIT chosenChanged();
}

// What leads to the node and away from it, itself included.
std::set<size_t> MapView::wayOf(size_t node) const {
  std::set<size_t> way{node};
  std::vector<size_t> ahead{node};
  const auto walk = [&](size_t MapEdge::*near, size_t MapEdge::*far) {
    std::vector<size_t> open{node};
    while (!open.empty()) {
      const size_t at = open.back();
      open.pop_back();
      for (const MapEdge& edge : m_graph.edges)
        if (edge.*near == at && way.insert(edge.*far).second) open.push_back(edge.*far);
    }
  };
  walk(&MapEdge::from, &MapEdge::to);
  walk(&MapEdge::to, &MapEdge::from);
  return way;
}

void MapView::look() {
  const auto chosen = numberOf(m_chosen);
  const std::set<size_t> way = chosen ? wayOf(*chosen) : std::set<size_t>();
  for (size_t i = 0; i < m_nodes.size(); ++i)
    m_nodes[i]->setLook(chosen == i          ? NodeItem::Look::Chosen
                        : way.contains(i)    ? NodeItem::Look::OnPath
                        : chosen.has_value() ? NodeItem::Look::Faded
                                             : NodeItem::Look::Plain);
  for (size_t i = 0; i < m_edges.size(); ++i) {
    const MapEdge& edge = m_graph.edges[i];
    const bool isOnWay = way.contains(edge.from) && way.contains(edge.to);
    m_edges[i]->setLook(isOnWay              ? EdgeItem::Look::OnPath
                        : chosen.has_value() ? EdgeItem::Look::Faded
                                             : EdgeItem::Look::Plain);
  }
}

// The chosen node has the focus for who listens, as long as the map has it.
void MapView::tellFocus() {
  const auto number = numberOf(m_chosen);
  if (!number || !hasFocus()) return;
  QAccessibleEvent event(m_nodes[*number], QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

// By value: to choose may lay the map anew.
void MapView::open(MapNode node) {
  choose(node.key);
  Q_EMIT opened(node);
}

bool MapView::find(const QString& letters) {
  if (letters.isEmpty()) return false;
  const size_t count = m_graph.nodes.size();
  const size_t first = numberOf(m_chosen).value_or(count == 0 ? 0 : count - 1);
  for (size_t i = 1; i <= count; ++i) {
    const MapNode& node = m_graph.nodes[(first + i) % count];
    if (!node.title.contains(letters, Qt::CaseInsensitive) &&
        !node.detail.contains(letters, Qt::CaseInsensitive))
      continue;
    choose(node.key);
    return true;
  }
  return false;
}

// The nearest one in that direction.
std::optional<size_t> MapView::neighbour(size_t node, int key) const {
  const QPointF here = m_layout.nodes[node].center();
  std::optional<size_t> best;
  qreal least = 0;
  for (size_t i = 0; i < m_layout.nodes.size(); ++i) {
    const QPointF way = m_layout.nodes[i].center() - here;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal ahead = key == Qt::Key_Left    ? -way.x()
                        : key == Qt::Key_Right ? way.x()
                        : key == Qt::Key_Up    ? -way.y()
                                               : way.y();
    const qreal aside = std::abs(isAcross ? way.y() : way.x());
    if (i == node || ahead <= 1 ||
        (!isAcross && aside > 1 && m_graph.nodes[i].column != m_graph.nodes[node].column))
      continue;
    const qreal distance = ahead + (isAcross ? aside / 2 : aside * 4);
    if (best && distance >= least) continue;
    best = i;
    least = distance;
  }
  return best;
}

// --- Mouse and keys

NodeItem* MapView::nodeAt(QPoint place) const {
  for (QGraphicsItem* item : items(place))
    if (auto* node = dynamic_cast<NodeItem*>(item)) return node;
  return nullptr;
}

void MapView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) {
    const NodeItem* node = nodeAt(event->pos());
    choose(node ? m_graph.nodes[node->number()].key : std::string());
  }
  QGraphicsView::mousePressEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (const NodeItem* node = nodeAt(event->pos())) open(node->node());
}

void MapView::keyPressEvent(QKeyEvent* event) {
  const auto number = numberOf(m_chosen);
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
      if (m_graph.nodes.empty()) return;
      const auto next = number ? neighbour(*number, event->key()) : std::optional<size_t>(0);
      if (next) choose(m_graph.nodes[*next].key);
      return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (number) open(m_nodes[*number]->node());
      return;
    case Qt::Key_Escape:
      if (m_chosen.empty()) break;
      return choose({});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(kZoomStep);
    case Qt::Key_Minus:
      return zoom(1 / kZoomStep);
    case Qt::Key_0:
      return fit();
    default:
      break;
  }
  QGraphicsView::keyPressEvent(event);
}

void MapView::focusInEvent(QFocusEvent* event) {
  QGraphicsView::focusInEvent(event);
  tellFocus();
}

void MapView::wheelEvent(QWheelEvent* event) {
  if (event->modifiers() != Qt::ControlModifier) return QGraphicsView::wheelEvent(event);
  zoom(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
  event->accept();
}

void MapView::zoom(qreal factor) {
  const qreal now = transform().m11();
  const qreal next = std::clamp(now * factor, kLeastZoom, kMostZoom);
  scale(next / now, next / now);
}

// All of it, and not larger than it is.
void MapView::fit() {
  resetTransform();
  const QSizeF room = viewport()->size();
  const qreal scale =
      std::min({qreal(1), room.width() / m_layout.bounds.width(), room.height() / m_layout.bounds.height()});
  zoom(std::max(scale, kLeastZoom));
}

void MapView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  lay();
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect) {
  painter->fillRect(rect, m_theme.tokens().surface.base);
  for (const MapColumn column :
       {MapColumn::Listeners, MapColumn::Routes, MapColumn::Pools, MapColumn::Targets}) {
    const auto first = std::ranges::find(m_graph.nodes, column, &MapNode::column);
    if (first == m_graph.nodes.end()) continue;
    const qreal left = m_layout.nodes[size_t(first - m_graph.nodes.begin())].left();
    painter->setFont(m_theme.fonts().strong());
    painter->setPen(m_theme.tokens().text.secondary);
    painter->drawText(QPointF(left, kColumnTop + 12), columnTitle(column));
    painter->setFont(m_theme.fonts().small());
    painter->setPen(m_theme.tokens().text.tertiary);
    painter->drawText(QPointF(left, kColumnTop + 30), columnStates(m_graph, column));
  }
}

}  // namespace headgate::ui
