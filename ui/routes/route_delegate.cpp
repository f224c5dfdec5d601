#include "ui/routes/route_delegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/lamps.h"
#include "ui/paint/text_line.h"
#include "ui/routes/route_list_model.h"

namespace headgate::ui {

namespace {
constexpr int kStep = 16;  // from the first line to the second
}

RouteDelegate::RouteDelegate(const Theme& theme, Face face, QObject* parent)
    : RowDelegate(theme, parent), m_face(face) {}

QSize RouteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {RowDelegate::sizeHint(option, index).width(), tokens().size.routeRow};
}

void RouteDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const Fonts& fonts = theme().fonts();
  const int line = tokens().type.body.line;
  bool hasLamp = false;
  const int lamp = index.data(LampRole).toInt(&hasLamp);
  const QString secondText = index.data(RouteListModel::SecondLineRole).toString();
  const int height = hasLamp || !secondText.isEmpty() ? line + kStep : line;
  const int top = cell.rect.top() + (cell.rect.height() - height) / 2;
  painter.setPen(colorOf(index, ToneRole, Tone::Plain));
  QRect first(cell.rect.left(), top, cell.rect.width(), line);
  const QFont& font = m_face == Face::Name ? fonts.strong() : fonts.body();
  const QString text = index.data(Qt::DisplayRole).toString();
  if (m_face == Face::Number) {
    const int side = (cell.rect.width() - QFontMetrics(font).horizontalAdvance(text)) / 2;
    first.setLeft(first.left() + std::max(0, side));
  }
  paintTextLine(painter, first, font, text);

  QRect second = first.translated(0, kStep);
  if (hasLamp) {
    const int size = tokens().size.lamp;
    paintLamp(painter, QPoint(second.left() - 1, second.top() + (line - size) / 2), Lamp(lamp), tokens(),
              cell.ground);
    second.setLeft(second.left() + size + tokens().space.half);
  }
  const bool wire = index.data(RouteListModel::SecondLineIsWireRole).toBool();
  painter.setPen(colorOf(index, SecondToneRole, Tone::Secondary));
  paintTextLine(painter, second, wire ? fonts.wire() : fonts.body(), secondText,
                wire ? Qt::ElideMiddle : Qt::ElideRight);
}

}  // namespace headgate::ui
