#include "ui/paint/text_line.h"

#include <QFontMetrics>
#include <QPainter>

namespace headgate::ui {

int paintTextLine(QPainter& painter, const QRect& rect, const QFont& font, const QString& text,
                  Qt::TextElideMode elide) {
  if (rect.width() <= 0 || text.isEmpty()) return 0;
  const QFontMetrics metrics(font);
  const int width = metrics.horizontalAdvance(text);
  painter.setFont(font);
  const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
  if (width <= rect.width()) {
    painter.drawText(rect, flags, text);
    return width;
  }
  painter.drawText(rect, flags, metrics.elidedText(text, elide, rect.width()));
  return rect.width();
}

}  // namespace headgate::ui
