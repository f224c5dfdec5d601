#include "ui/widgets/link_button.h"

#include <QPainter>

#include "ui/paint/focus_ring.h"

namespace headgate::ui {

LinkButton::LinkButton(const Theme& theme, const QString& text, QWidget* parent)
    : QToolButton(parent), m_theme(theme) {
  setText(text);
  setFont(theme.fonts().body());
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const {
  const QFontMetrics metrics = fontMetrics();
  return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * kRingRoom,
          metrics.height() + 2 * kRingRoom};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  QFont own = font();
  own.setUnderline(isEnabled() && (underMouse() || hasFocus()));
  painter.setFont(own);
  painter.setPen(isEnabled() ? tokens.accent.text : tokens.text.disabled);
  painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextHideMnemonic, text());
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

}  // namespace headgate::ui
