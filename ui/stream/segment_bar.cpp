#include "ui/stream/segment_bar.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {

SegmentBar::SegmentBar(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme) {
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(false);
  setElideMode(Qt::ElideNone);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize SegmentBar::tabSizeHint(int index) const {
  QFont font = m_theme.fonts().body();
  font.setWeight(QFont::DemiBold);
  return {QFontMetrics(font).horizontalAdvance(tabText(index)) + 2 * m_theme.tokens().space.cellX + 4,
          m_theme.tokens().size.button};
}

QSize SegmentBar::sizeHint() const {
  int width = 0;
  for (int i = 0; i < count(); ++i) width += tabSizeHint(i).width();
  return {width, m_theme.tokens().size.button};
}

void SegmentBar::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath box;
  box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.control,
                     tokens.radius.control);
  painter.fillPath(box, tokens.surface.raised);
  painter.setClipPath(box);
  for (int i = 0; i < count(); ++i) {
    const QRect tab = tabRect(i);
    const bool isChosen = i == currentIndex();
    painter.fillRect(tab, isChosen ? tokens.accent.soft : tokens.surface.raised);
    QFont font = m_theme.fonts().body();
    if (isChosen) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isChosen ? tokens.accent.text : tokens.text.secondary);
    painter.drawText(tab, Qt::AlignCenter, tabText(i));
    if (i > 0) painter.fillRect(QRect(tab.left(), 1, 1, height() - 2), tokens.line.normal);
  }
  painter.setClipping(false);
  painter.setPen(tokens.line.normal);
  painter.drawPath(box);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.control);
}

}  // namespace headgate::ui
