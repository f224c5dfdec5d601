#include "ui/routes/route_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/lamps.h"
#include "ui/paint/tag.h"
#include "ui/paint/text_line.h"
#include "ui/routes/route_list_model.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

namespace {
constexpr QSize kSwitch(22, 12);
}  // namespace

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
  QRect first = firstLine(cell.rect, theme());
  // What has one line stands in the middle.
  if (!hasLamp && secondText.isEmpty()) first.translate(0, kStep / 2);
  QRect second = first.translated(0, kStep);
  if (m_face == Face::Name) first = paintSwitch(painter, cell, index, first);
  painter.setPen(colorOf(index, ToneRole, Tone::Plain));
  const QFont& font = m_face == Face::Name ? fonts.name() : fonts.body();
  const int width = paintTextLine(painter, first, font, index.data(Qt::DisplayRole).toString());
  first.setLeft(first.left() + width + tokens().space.half);
  if (m_face == Face::Name) paintTags(painter, first, index.data(RouteListModel::TagsRole).toStringList());

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

QRect RouteDelegate::firstLine(const QRect& cell, const Theme& theme) {
  const int line = theme.tokens().type.body.line;
  return {cell.left(), cell.top() + (cell.height() - line - kStep) / 2, cell.width(), line};
}

bool RouteDelegate::showsSwitch(const QModelIndex& index, bool isSelected, bool isHovered) {
  return isSelected || isHovered || !index.data(RouteListModel::SwitchedRole).toBool();
}

// At the right of the first of the two lines.
QRect RouteDelegate::switchRect(const QRect& cell, const Theme& theme) {
  const QRect line = firstLine(cell, theme);
  const int top = line.top() + (line.height() - kSwitch.height()) / 2;
  return {QPoint(cell.right() - theme.tokens().space.cellX - kSwitch.width(), top), kSwitch};
}

QRect RouteDelegate::paintSwitch(QPainter& painter, const Cell& cell, const QModelIndex& index,
                                 QRect line) const {
  const auto* table = qobject_cast<const RowTable*>(cell.option.widget);
  const bool isHovered = table != nullptr && table->hoveredRow() == index.row();
  if (!showsSwitch(index, cell.option.state.testFlag(QStyle::State_Selected), isHovered)) return line;
  const QRect track = switchRect(cell.option.rect, theme());
  const bool on = index.data(RouteListModel::SwitchedRole).toBool();
  const qreal radius = track.height() / 2.0;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(on ? tokens().accent.base : tokens().line.strong);
  painter.setBrush(on ? tokens().accent.base : tokens().surface.sunken);
  painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.setPen(Qt::NoPen);
  painter.setBrush(on ? tokens().text.onAccent : tokens().line.strong);
  const qreal knob = on ? track.right() + 1 - radius : track.left() + radius;
  painter.drawEllipse(QPointF(knob, track.top() + radius), radius - 2, radius - 2);
  painter.restore();
  line.setRight(track.left() - tokens().space.half);
  return line;
}

// Those for which there is room; all of them are in the tool tip.
void RouteDelegate::paintTags(QPainter& painter, const QRect& line, const QStringList& tags) const {
  QPointF place = line.topLeft();
  for (const QString& tag : tags) {
    const TagShape shape{.text = tag};
    const QSizeF size = tagSize(shape, theme());
    if (place.x() + size.width() > line.right() + 1) return;
    paintTag(painter, place + QPointF(0, (line.height() - size.height()) / 2), shape, theme());
    place.rx() += size.width() + tokens().space.half;
  }
}

}  // namespace headgate::ui
