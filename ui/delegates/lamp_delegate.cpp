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
  const QPoint topLeft(cell.rect.left() + (cell.rect.width() - side) / 2,
                       cell.rect.top() + (cell.rect.height() - side) / 2);
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
