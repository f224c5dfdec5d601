#include "ui/paint/duration_bar.h"

#include <cmath>

#include <QPainter>

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr qreal kShortest = 6;  // of 1 ms and less
constexpr qreal kThinnest = 2;  // what there was is seen

qreal lengthOf(nanoseconds total, qreal width) {
  const double ms = std::max(1.0, double(total.count()) / 1e6);
  return kShortest + (width - kShortest) * std::min(1.0, std::log10(ms) / std::log10(60'000.0));
}

class BarPainter {
 public:
  BarPainter(QPainter& painter, const QRectF& rect, const DurationShape& shape, const Tokens& tokens)
      : m_painter(painter),
        m_shape(shape),
        m_tokens(tokens),
        m_left(rect.left()),
        m_middle(std::round(rect.center().y())),
        m_length(std::round(lengthOf(shape.total, rect.width()))),
        m_color(kindColor(shape.kind, tokens)) {}

  void paint() {
    if (m_shape.state == DurationShape::State::Held) return paintHeld();
    const bool answered = m_shape.wait < m_shape.total;
    qreal from = std::round(x(m_shape.wait));
    // Each part keeps enough room to be seen.
    if (m_shape.wait.count() > 0) from = std::max(from, m_left + kThinnest);
    if (answered) from = std::min(from, m_left + m_length - kThinnest);
    if (m_shape.wait.count() > 0) paintWait(from);
    if (answered) paintStream(from);
    if (m_shape.state == DurationShape::State::Failed) {
      m_painter.fillRect(QRectF(m_left + m_length - 0.5, m_middle - 7, 2.5, 14), m_tokens.status.error);
    }
    if (m_shape.state == DurationShape::State::InFlight) paintOpenEnd();
  }

 private:
  qreal x(nanoseconds at) const {
    if (m_shape.total.count() <= 0) return m_left + m_length;
    return m_left + m_length * std::min(1.0, double(at.count()) / double(m_shape.total.count()));
  }

  void frame(const QRectF& rect, const QColor& fill, const QPen& pen) {
    m_painter.fillRect(rect, fill);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
  }

  void paintHeld() {
    QPen pen(m_tokens.status.held, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    frame(QRectF(m_left, m_middle - 4, m_length, 8), m_tokens.status.heldSoft, pen);
  }

  void paintWait(qreal to) {
    frame(QRectF(m_left, m_middle - 3, to - m_left, 6), m_tokens.surface.sunken,
          QPen(m_tokens.line.strong, 1));
  }

  void paintStream(qreal from) {
    const qreal end = m_left + m_length;
    for (const DurationShape::Gap& gap : m_shape.gaps) {
      if (gap.length.count() <= 0) continue;
      const qreal begin = std::clamp(std::round(x(gap.at)), from, end);
      const qreal after = std::clamp(std::round(x(gap.at + gap.length)), begin, end);
      block(from, begin);
      if (gap.silence == DurationShape::Silence::Stall) {
        stall(begin, after);
      } else {
        m_painter.fillRect(QRectF(begin, m_middle - 0.75, after - begin, 1.5), m_color);
      }
      from = after;
    }
    block(from, end);
  }

  void block(qreal from, qreal to) {
    if (to > from) m_painter.fillRect(QRectF(from, m_middle - 5, to - from, 10), m_color);
  }

  void stall(qreal from, qreal to) {
    const QColor& color = m_tokens.streamEvent.silence;
    m_painter.fillRect(QRectF(from, m_middle - 1, to - from, 2), color);
    const qreal centre = (from + to) / 2;
    const QPointF corners[] = {
        {centre - 3, m_middle - 3}, {centre + 3, m_middle - 3}, {centre, m_middle + 2}};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(corners, 3);
  }

  void paintOpenEnd() {
    const qreal left = m_left + m_length + 2;
    const QPointF corners[] = {{left, m_middle - 3.5}, {left + 3.5, m_middle}, {left, m_middle + 3.5}};
    m_painter.setPen(QPen(m_tokens.text.secondary, 1.4));
    m_painter.drawPolyline(corners, 3);
  }

  QPainter& m_painter;
  const DurationShape& m_shape;
  const Tokens& m_tokens;
  const qreal m_left, m_middle, m_length;
  const QColor m_color;
};

}  // namespace

QColor kindColor(Kind kind, const Tokens& tokens) {
  switch (kind) {
    case Kind::Llm:
      return tokens.series.llm;
    case Kind::Mcp:
      return tokens.series.mcp;
    case Kind::Ws:
      return tokens.series.webSocket;
    case Kind::Http:
      return tokens.series.http;
  }
  return tokens.series.http;
}

void paintDurationBar(QPainter& painter, const QRectF& rect, const DurationShape& shape,
                      const Tokens& tokens) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  BarPainter(painter, rect, shape, tokens).paint();
  painter.restore();
}

}  // namespace headgate::ui
