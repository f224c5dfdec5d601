#include "ui/forms/small_button.h"

#include <QPainter>

#include "ui/icons/icon_engine.h"
#include "ui/paint/focus_ring.h"

namespace headgate::ui {

SmallButton::SmallButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_icon(icon) {
  setAccessibleName(name);
  setToolTip(name);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setFixedSize(sizeHint());
}

void SmallButton::setWhich(Icon icon) {
  m_icon = icon;
  update();
}

void SmallButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.surface.hover);
    painter.drawRoundedRect(rect(), tokens.radius.chip, tokens.radius.chip);
  }
  const qreal side = tokens.size.icon;
  const QColor ink = !isEnabled()   ? tokens.text.disabled
                     : underMouse() ? tokens.text.primary
                                    : tokens.text.tertiary;
  paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon, ink);
  if (hasFocus()) paintFocusRing(painter, rect(), tokens.accent.focus, tokens, tokens.radius.chip);
}

}  // namespace headgate::ui
