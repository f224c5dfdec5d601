#include "ui/traffic/follow_button.h"

#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

FollowButton::FollowButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setFont(theme.fonts().body());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setMode(Mode::Following, 0);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FollowButton::setMode(Mode mode, int unseen) {
  m_mode = mode;
  if (mode == Mode::Following)
    setText(tr("Following newest"));
  else
    setText(unseen == 0 ? tr("Follow newest") : tr("%1 new").arg(countText(unseen)));
  setToolTip(mode == Mode::Following ? tr("Scroll up to stop") : tr("Go to the newest and follow it"));
  updateGeometry();
  update();
}

QSize FollowButton::sizeHint() const {
  const Tokens& tokens = m_theme.tokens();
  return {
      tokens.size.icon + tokens.space.half + fontMetrics().horizontalAdvance(text()) + 2 * tokens.space.cellX,
      tokens.size.chip};
}

void FollowButton::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool chip = m_mode == Mode::Waiting;
  if (chip) {
    painter.setPen(tokens.accent.base);
    painter.setBrush(tokens.accent.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.chip,
                            tokens.radius.chip);
  }
  const QRectF mark(tokens.space.cellX, (height() - tokens.size.icon) / 2.0, tokens.size.icon,
                    tokens.size.icon);
  paintIcon(painter, mark, chip ? Icon::Down : Icon::Check, tokens.accent.text);
  QFont own = font();
  own.setUnderline(underMouse() && !chip);
  painter.setFont(own);
  painter.setPen(tokens.accent.text);
  painter.drawText(rect().adjusted(static_cast<int>(mark.right()) + tokens.space.half, 0, 0, 0),
                   Qt::AlignLeft | Qt::AlignVCenter, text());
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

}  // namespace headgate::ui
