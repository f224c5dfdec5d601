#include "ui/routes/flow_edge.h"

#include <algorithm>

#include <QPainter>

#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kHeight = 25;
constexpr qreal kHeadWidth = 9;
constexpr qreal kHeadHeight = 6;
constexpr int kNoteGap = 14;

}  // namespace

qreal flowWidth(double share) {
  constexpr qreal kLeast = 1.5;
  constexpr qreal kMost = 8;
  return kLeast + (kMost - kLeast) * std::clamp(share, 0.0, 1.0);
}

FlowEdge::FlowEdge(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(kHeight);
}

void FlowEdge::setFlow(Flow flow, double share, const QString& note) {
  m_flow = flow;
  m_share = share;
  m_note = note;
  setAccessibleName(note);
  update();
}

void FlowEdge::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal centre = width() / 2.0;
  const qreal tip = height() - 1;
  const QColor color = m_flow == Flow::None ? tokens.line.strong : tokens.accent.base;
  if (m_flow == Flow::None) {
    painter.setPen(QPen(color, 1.2, Qt::DotLine));
    painter.drawLine(QPointF(centre, 0), QPointF(centre, tip - kHeadHeight));
  } else {
    const qreal band = flowWidth(m_share);
    painter.fillRect(QRectF(centre - band / 2, 0, band, tip - kHeadHeight), color);
  }
  const QPointF head[] = {{centre - kHeadWidth / 2, tip - kHeadHeight},
                          {centre + kHeadWidth / 2, tip - kHeadHeight},
                          {centre, tip}};
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(head, 3);
  painter.setPen(tokens.text.tertiary);
  const int left = static_cast<int>(centre) + kNoteGap;
  paintTextLine(painter, QRect(left, 0, width() - left, height()), m_theme.fonts().axis(), m_note);
}

}  // namespace headgate::ui
