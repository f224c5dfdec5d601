#include "ui/upstreams/target_name_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

void TargetNameDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const bool isPool = index.data(GroupRole).toBool();
  painter.setPen(tokens().text.primary);
  QRect room = cell.rect;
  if (!isPool) room.setLeft(room.left() + tokens().space.grid);
  const int width = paintTextLine(painter, room, isPool ? theme().fonts().strong() : theme().fonts().body(),
                                  index.data(Qt::DisplayRole).toString());
  room.setLeft(room.left() + width + tokens().space.grid);
  painter.setPen(tokens().text.secondary);
  paintTextLine(painter, room, theme().fonts().wire(), index.data(SecondPartRole).toString(),
                Qt::ElideMiddle);
}

}  // namespace headgate::ui
