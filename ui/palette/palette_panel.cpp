#include "ui/palette/palette_panel.h"

#include <QPainter>

#include "ui/icons/icon_engine.h"

namespace headgate::ui {

void PalettePanel::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens.line.strong, 1));
  painter.setBrush(tokens.surface.raised);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.popup,
                          tokens.radius.popup);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(QRect(1, kHead, width() - 2, 1), tokens.line.normal);
  painter.fillRect(QRect(1, height() - kFoot - 1, width() - 2, 1), tokens.line.normal);
  paintIcon(painter, QRectF(kSide, (kHead - tokens.size.icon) / 2.0, tokens.size.icon, tokens.size.icon),
            Icon::Search, tokens.text.secondary);
}

}  // namespace headgate::ui
