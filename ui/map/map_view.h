// The map on the screen: drag to move, Ctrl and the wheel to zoom, the arrow keys from node to node, and what
// is chosen shows its whole way. Thread: main. The theme outlives it.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QGraphicsView>

#include "ui/map/map_items.h"

namespace headgate::ui {

class MapView final : public QGraphicsView {
  Q_OBJECT

 public:
  explicit MapView(const Theme& theme, QWidget* parent = nullptr);

  void setGraph(MapGraph graph);
  const MapGraph& graph() const { return m_graph; }
  const std::vector<NodeItem*>& nodes() const { return m_nodes; }
  NodeItem* nodeAt(QPoint place) const;  // of the viewport; nullptr: there is none
  // Empty: none is chosen.
  const std::string& chosen() const { return m_chosen; }
  void choose(const std::string& key);
  bool isChosen(const NodeItem& item) const { return item.node().key == m_chosen; }
  void open(MapNode node);
  // The next node, after the chosen one, that has these letters in its name or detail. False: none has.
  bool find(const QString& letters);
  void zoom(qreal factor);
  void fit();

 Q_SIGNALS:
  void chosenChanged();
  // Enter or a double click: its form, or what is in the group.
  void opened(const headgate::ui::MapNode& node);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;

 private:
  MapLayout laidOut() const;
  void lay();
  void look();
  std::set<size_t> wayOf(size_t node) const;
  std::optional<size_t> numberOf(const std::string& key) const;
  std::optional<size_t> neighbour(size_t node, int key) const;
  void resizeItems();
  void tellFocus();

  const Theme& m_theme;
  QGraphicsScene m_scene;
  MapGraph m_graph;
  MapLayout m_layout;
  std::vector<NodeItem*> m_nodes;
  std::vector<EdgeItem*> m_edges;
  std::string m_chosen;
};

}  // namespace headgate::ui
