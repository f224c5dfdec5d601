#include "ui/paint/sparkline.h"

#include <algorithm>

#include <QPainter>
#include <QPolygonF>

namespace headgate::ui {

void paintSparkline(QPainter& painter, const QRectF& rect, const std::vector<uint32_t>& counts,
                    const QColor& color) {
  if (counts.size() < 2) return;
  constexpr qreal kWidth = 1.3;
  constexpr int kFill = 41;  // 16 %
  const qreal most = std::max<uint32_t>(1, *std::max_element(counts.begin(), counts.end()));
  const qreal step = rect.width() / static_cast<qreal>(counts.size() - 1);
  QPolygonF line;
  for (size_t i = 0; i < counts.size(); ++i)
    line << QPointF(rect.left() + step * static_cast<qreal>(i),
                    rect.bottom() - kWidth / 2 - (rect.height() - kWidth) * counts[i] / most);
  QPolygonF area = line;
  area << rect.bottomRight() << rect.bottomLeft();
  QColor fill = color;
  fill.setAlpha(kFill);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawPolygon(area);
  painter.setPen(QPen(color, kWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(line);
  painter.restore();
}

}  // namespace headgate::ui
