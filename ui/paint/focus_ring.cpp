#include "ui/paint/focus_ring.h"

#include <QPainter>

namespace headgate::ui {

void paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& color, const Tokens& tokens,
                    qreal radius) {
  const qreal half = tokens.size.focusRing / 2.0;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, radius > 0);
  painter.setPen(QPen(color, tokens.size.focusRing, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
  painter.restore();
}

}  // namespace headgate::ui
