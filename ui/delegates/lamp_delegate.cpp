#include "ui/delegates/lamp_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/delegates/roles.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

void LampDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  bool known = false;
  const int lamp = index.data(LampRole).toInt(&known);
  if (!known) return;
  const int side = tokens().size.lamp;
  // Where a row begins, its edge is part of the margin.
  const int edge = cell.option.rect.left() <= 0 ? tokens().size.selectionEdge + tokens().space.cellX : 0;
  const QRect room = cell.option.rect.adjusted(edge, 0, 0, -1);
  const QPoint topLeft(room.left() + (room.width() - side) / 2, room.top() + (room.height() - side) / 2);
  paintLamp(painter, topLeft, Lamp(lamp), tokens(), cell.ground);
}

bool LampDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
  bool known = false;
  const int lamp = index.data(LampRole).toInt(&known);
  if (event->type() != QEvent::ToolTip || !known || index.data(Qt::ToolTipRole).isValid()) {
    return RowDelegate::helpEvent(event, view, option, index);
  }
  QToolTip::showText(event->globalPos(), lampName(Lamp(lamp)), view);
  return true;
}

}  // namespace headgate::ui
