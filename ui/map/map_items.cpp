#include "ui/map/map_items.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTextDocument>

#include "ui/paint/number_texts.h"

namespace headgate::ui {

namespace {

constexpr qreal kLampLeft = 10;
constexpr qreal kTextLeft = 30;
constexpr qreal kRight = 10;
constexpr qreal kWordLeft = 166;  // the words of a column stand below each other
constexpr qreal kRateWidth = 56;
constexpr qreal kLine = 17;

QString elidedIn(const QFont& font, const QString& text, qreal width,
                 Qt::TextElideMode mode = Qt::ElideRight) {
  return QFontMetricsF(font).elidedText(text, mode, width);
}

}  // namespace

QPen edgePen(MapEdge::Health health, qreal width, const Tokens& tokens) {
  QPen pen(tokens.accent.base, width, Qt::SolidLine, Qt::RoundCap);
  switch (health) {
    case MapEdge::Health::Well:
      break;
    case MapEdge::Health::Degraded:
      pen.setColor(tokens.status.warn);
      break;
    case MapEdge::Health::Down:
      pen = QPen(tokens.status.error, 1.3, Qt::CustomDashLine, Qt::FlatCap);
      pen.setDashPattern({5, 3});
      break;
    case MapEdge::Health::Draining:
      pen = QPen(tokens.status.held, 1.3, Qt::CustomDashLine, Qt::FlatCap);
      pen.setDashPattern({1.5, 3});
      break;
    case MapEdge::Health::Idle:
      pen = QPen(tokens.line.strong, 1.2, Qt::CustomDashLine, Qt::FlatCap);
      pen.setDashPattern({1.5, 3});
      break;
  }
  return pen;
}

// --- Nodes

void NodeItem::setNode(const MapNode& node, const QRectF& place) {
  if (place != m_place) prepareGeometryChange();
  if (node == m_node && place == m_place) return;
  m_node = node;
  m_place = place;
  const QString words = node.fact.isEmpty() ? node.title : node.title + QStringLiteral(": ") + node.fact;
  setToolTip(Qt::mightBeRichText(words) ? words.toHtmlEscaped() : words);
  update();
}

void NodeItem::setLook(Look look) {
  if (m_look == look) return;
  m_look = look;
  update();
}

// Returns what lies beneath the lamp.
QColor NodeItem::paintGround(QPainter& painter) const {
  const Tokens& tokens = m_theme.tokens();
  QColor ground = tokens.surface.raised;
  QPen frame(tokens.line.normal, 1);
  if (m_look == Look::Chosen) {
    ground = tokens.selection.active;
    frame = QPen(tokens.accent.focus, 2);
  } else if (m_look == Look::OnPath) {
    frame.setColor(tokens.accent.base);
  } else if (m_look == Look::Faded) {
    ground = tokens.surface.base;
  }
  painter.setPen(frame);
  painter.setBrush(ground);
  painter.drawRoundedRect(m_place.adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.block, tokens.radius.block);
  return ground;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Tokens& tokens = m_theme.tokens();
  const QColor ground = paintGround(*painter);
  // What is not on the way steps back as far as it can still be read; its lamp says what it said.
  const bool isFaded = m_look == Look::Faded;
  const QColor plain = isFaded ? tokens.text.tertiary : tokens.text.primary;

  const qreal lamp = tokens.size.lamp;
  paintLamp(*painter, {m_place.left() + kLampLeft, m_place.center().y() - lamp / 2}, m_node.lamp, tokens,
            ground);

  const QString rate = m_node.isOff ? QString() : countText(int64_t(m_node.rate));
  qreal right = m_place.right() - kRight;
  painter->setFont(m_theme.fonts().strong());
  painter->setPen(m_node.rate == 0 ? tokens.text.tertiary : plain);
  painter->drawText(QRectF(right - kRateWidth, m_place.top(), kRateWidth, m_place.height()),
                    Qt::AlignRight | Qt::AlignVCenter, rate);
  right -= rate.isEmpty() ? 0 : QFontMetricsF(painter->font()).horizontalAdvance(rate) + 8;

  if (!m_node.word.isEmpty()) {
    painter->setPen(isFaded ? plain : toneColor(lampTone(m_node.lamp), tokens));
    const QRectF word(QPointF(m_place.left() + kWordLeft, m_place.top()), QPointF(right, m_place.bottom()));
    painter->drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                      elidedIn(painter->font(), m_node.word, word.width()));
    right = word.left();
  }

  const qreal left = m_place.left() + kTextLeft;
  const qreal width = right - left - 4;
  painter->setPen(m_node.isOff ? tokens.text.tertiary : plain);
  painter->setFont(m_theme.fonts().strong());
  painter->drawText(QRectF(left, m_place.center().y() - kLine, width, kLine),
                    Qt::AlignLeft | Qt::AlignVCenter, elidedIn(painter->font(), m_node.title, width));
  painter->setFont(m_node.isWire ? m_theme.fonts().wire() : m_theme.fonts().small());
  painter->setPen(isFaded ? plain : tokens.text.secondary);
  painter->drawText(QRectF(left, m_place.center().y(), width, kLine), Qt::AlignLeft | Qt::AlignVCenter,
                    elidedIn(painter->font(), m_node.detail, width, Qt::ElideMiddle));
}

// --- Edges

void EdgeItem::setEdge(const MapEdge& edge, const MapPath& path) {
  if (edge == m_edge && path == m_path) return;
  prepareGeometryChange();
  m_edge = edge;
  m_path = path;
  const qreal half = (path.to.x() - path.from.x()) / 2;
  m_curve = QPainterPath(path.from);
  m_curve.cubicTo(path.from + QPointF(half, 0), path.to - QPointF(half, 0), path.to);
  setToolTip(edge.rate == 0 ? QString()
                            : QObject::tr("%1 a minute, %2 failed")
                                  .arg(countText(int64_t(edge.rate)), countText(int64_t(edge.failed))));
  update();
}

void EdgeItem::setLook(Look look) {
  if (m_look == look) return;
  m_look = look;
  setZValue(look == Look::OnPath ? 0.5 : 0);
  update();
}

QRectF EdgeItem::boundingRect() const {
  const qreal more = m_path.width / 2 + 8;
  return m_curve.boundingRect().adjusted(-more, -more, more, more);
}

QPainterPath EdgeItem::shape() const {
  QPainterPathStroker stroker;
  stroker.setWidth(std::max(m_path.width, qreal(6)));
  return stroker.createStroke(m_curve);
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Tokens& tokens = m_theme.tokens();
  constexpr qreal kFaded = 0.25;
  const qreal opacity = m_look == Look::OnPath  ? tokens.map.edgeOpacitySelected
                        : m_look == Look::Faded ? kFaded
                                                : tokens.map.edgeOpacity;
  painter->setOpacity(opacity);
  painter->setBrush(Qt::NoBrush);
  painter->setPen(edgePen(m_edge.health, m_path.width, tokens));
  painter->drawPath(m_curve);
  if (m_edge.health != MapEdge::Health::Down) return;
  painter->setOpacity(1);
  const qreal lamp = tokens.size.lamp;
  const QPointF middle = m_curve.pointAtPercent(0.5) - QPointF(lamp / 2, lamp / 2);
  painter->fillRect(QRectF(middle, QSizeF(lamp, lamp)), tokens.surface.base);
  paintLamp(*painter, middle, Lamp::Failed, tokens, tokens.surface.base);
}

}  // namespace headgate::ui
