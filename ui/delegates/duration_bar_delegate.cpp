#include "ui/delegates/duration_bar_delegate.h"

#include <cmath>

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/duration_bar.h"

namespace headgate::ui {

DurationBarDelegate::DurationBarDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent), m_numbers(theme.fonts().small()) {}

void DurationBarDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QString text = index.data(Qt::DisplayRole).toString();
  painter.setPen(tokens().text.secondary);
  m_numbers.draw(painter, cell.rect, Qt::AlignRight, text);
  const QVariant shape = index.data(DurationShapeRole);
  const int room = cell.rect.width() - int(std::ceil(m_numbers.width(text))) - tokens().space.grid;
  if (!shape.isValid() || room < kDurationBarWidth) return;
  const qreal top = cell.rect.top() + (cell.rect.height() - kDurationBarHeight) / 2.0;
  paintDurationBar(painter, QRectF(cell.rect.left(), top, kDurationBarWidth, kDurationBarHeight),
                   shape.value<DurationShape>(), tokens());
}

}  // namespace headgate::ui
