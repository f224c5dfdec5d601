#include "ui/paint/lamps.h"

#include <QCoreApplication>
#include <QPainter>

namespace headgate::ui {
namespace {

struct Look {
  const char* name;
  Tone tone;
};

// In the order of the enum.
constexpr Look kLooks[] = {
    {QT_TRANSLATE_NOOP("Lamp", "well"), Tone::Ok},
    {QT_TRANSLATE_NOOP("Lamp", "in flight"), Tone::Accent},
    {QT_TRANSLATE_NOOP("Lamp", "stalled"), Tone::Warn},
    {QT_TRANSLATE_NOOP("Lamp", "going down"), Tone::Warn},
    {QT_TRANSLATE_NOOP("Lamp", "failed"), Tone::Error},
    {QT_TRANSLATE_NOOP("Lamp", "refused"), Tone::Warn},
    {QT_TRANSLATE_NOOP("Lamp", "buffered"), Tone::Warn},
    {QT_TRANSLATE_NOOP("Lamp", "held"), Tone::Held},
    {QT_TRANSLATE_NOOP("Lamp", "draining"), Tone::Held},
    {QT_TRANSLATE_NOOP("Lamp", "client left"), Tone::Idle},
    {QT_TRANSLATE_NOOP("Lamp", "no check"), Tone::Idle},
    {QT_TRANSLATE_NOOP("Lamp", "no traffic"), Tone::Idle},
};
static_assert(std::size(kLooks) == size_t(Lamp::Last) + 1);

constexpr QPointF kCentre(6, 6);

// One lamp's strokes and fills, in a box of 12 x 12.
class Shape {
 public:
  Shape(QPainter& painter, const QColor& color, const QColor& beneath)
      : m_painter(painter), m_color(color), m_beneath(beneath) {}

  void disc(qreal radius) {
    fillWith(m_color);
    m_painter.drawEllipse(kCentre, radius, radius);
  }
  void ring(qreal radius, qreal width = 1.5) {
    strokeWith(QPen(m_color, width));
    m_painter.drawEllipse(kCentre, radius, radius);
  }
  void dashedRing() {
    QPen pen(m_color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.25, 1.37});  // nine times the pen's width round: six dashes
    strokeWith(pen);
    m_painter.drawEllipse(kCentre, 3.75, 3.75);
  }
  void rightHalf() {
    fillWith(m_color);
    m_painter.drawPie(QRectF(2, 2, 8, 8), -90 * 16, 180 * 16);
  }
  void polygon(std::initializer_list<QPointF> corners) {
    fillWith(m_color);
    m_painter.drawPolygon(std::data(corners), int(corners.size()));
  }
  void box(const QRectF& rect, qreal radius = 0) {
    fillWith(m_color);
    m_painter.drawRoundedRect(rect, radius, radius);
  }
  void line(QPointF from, QPointF to, qreal width = 1.5) {
    strokeWith(QPen(m_color, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
  }
  void cutBox(const QRectF& rect) { m_painter.fillRect(rect, m_beneath); }
  void cutLine(QPointF from, QPointF to) {
    strokeWith(QPen(m_beneath, 1.6, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
  }

 private:
  void fillWith(const QColor& color) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
  }
  void strokeWith(const QPen& pen) {
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
  }

  QPainter& m_painter;
  const QColor m_color, m_beneath;
};

void draw(Shape shape, Lamp lamp) {
  switch (lamp) {
    case Lamp::Well:
      return shape.disc(3.5);
    case Lamp::InFlight:
      shape.ring(4.25);
      return shape.rightHalf();
    case Lamp::Stalled:
      shape.polygon({{6, 0.8}, {11.6, 10.6}, {0.4, 10.6}});
      shape.cutBox({5.2, 4, 1.6, 3.2});
      return shape.cutBox({5.2, 8.2, 1.6, 1.2});
    case Lamp::GoingDown:
      shape.polygon({{0.4, 1.4}, {11.6, 1.4}, {6, 11.2}});
      return shape.cutBox({5.3, 3, 1.4, 3});
    case Lamp::Failed:
      shape.box({1.25, 1.25, 9.5, 9.5}, 1);
      shape.cutLine({3.8, 3.8}, {8.2, 8.2});
      return shape.cutLine({8.2, 3.8}, {3.8, 8.2});
    case Lamp::Limited:
      shape.disc(5);
      return shape.cutBox({3, 5, 6, 2});
    case Lamp::Buffered:
      for (const qreal y : {2.0, 5.0, 8.0}) shape.box({1.5, y, 9, 2});
      return;
    case Lamp::Held:
      shape.box({2, 1.5, 3, 9});
      return shape.box({7, 1.5, 3, 9});
    case Lamp::Draining:
      shape.ring(4.25, 1.4);
      shape.line({6, 3.2}, {6, 6.4}, 1.3);
      return shape.polygon({{3.9, 6}, {8.1, 6}, {6, 8.8}});
    case Lamp::ClientLeft:
      shape.ring(4.25);
      return shape.line({3.1, 8.9}, {8.9, 3.1});
    case Lamp::NoCheck:
      return shape.dashedRing();
    case Lamp::NoTraffic:
      return shape.ring(3.5);
  }
}

}  // namespace

QString lampName(Lamp lamp) {
  return QCoreApplication::translate("Lamp", kLooks[int(lamp)].name);
}

Tone lampTone(Lamp lamp) {
  return kLooks[int(lamp)].tone;
}

void paintLamp(QPainter& painter, QPointF topLeft, Lamp lamp, const Tokens& tokens, const QColor& beneath) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(topLeft);
  const QColor color = lamp == Lamp::InFlight ? tokens.accent.base : toneColor(lampTone(lamp), tokens);
  draw(Shape(painter, color, beneath), lamp);
  painter.restore();
}

}  // namespace headgate::ui
