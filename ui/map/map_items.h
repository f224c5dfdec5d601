// What the map is drawn of: a node and an edge of its scene. They paint values; the view says what is chosen.
// Thread: main. Ownership: the scene's; the theme outlives them.
#pragma once

#include <QGraphicsObject>

#include "ui/map/map_layout.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class NodeItem final : public QGraphicsObject {
  Q_OBJECT

 public:
  NodeItem(const Theme& theme, size_t number) : m_theme(theme), m_number(number) {
    setAcceptHoverEvents(true);
    setZValue(1);
  }

  size_t number() const { return m_number; }
  const MapNode& node() const { return m_node; }
  void setNode(const MapNode& node, const QRectF& place);
  enum class Look : uint8_t { Plain, Chosen, OnPath, Faded };
  void setLook(Look look);

  QRectF boundingRect() const override { return m_place.adjusted(-1, -1, 1, 1); }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  QColor paintGround(QPainter& painter) const;

  const Theme& m_theme;
  const size_t m_number;
  MapNode m_node;
  QRectF m_place;
  Look m_look = Look::Plain;
};

class EdgeItem final : public QGraphicsItem {
 public:
  explicit EdgeItem(const Theme& theme) : m_theme(theme) { setAcceptedMouseButtons(Qt::NoButton); }

  void setEdge(const MapEdge& edge, const MapPath& path);
  enum class Look : uint8_t { Plain, OnPath, Faded };
  void setLook(Look look);

  QRectF boundingRect() const override;
  QPainterPath shape() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  const Theme& m_theme;
  MapEdge m_edge;
  MapPath m_path;
  QPainterPath m_curve;
  Look m_look = Look::Plain;
};

// The colour and the dashes of an edge, for the legend too.
QPen edgePen(MapEdge::Health health, qreal width, const Tokens& tokens);

}  // namespace headgate::ui
