#include "ui/delegates/row_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {

RowDelegate::RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  const QRect& rect = option.rect;
  const QColor ground = groundOf(option, index);
  painter->save();
  painter->setClipRect(rect, Qt::IntersectClip);
  painter->fillRect(rect, ground);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line.soft);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected && rect.left() <= 0) {  // wherever the view has been scrolled to
    painter->fillRect(QRect(0, rect.top(), tokens().size.selectionEdge, rect.height()),
                      tokens().selection.edge);
  }
  const int padding = tokens().space.cellX;
  paintCell(*painter, Cell{rect.adjusted(padding, 0, -padding, -1), ground, option}, index);
  painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {QStyledItemDelegate::sizeHint(option, index).width(), tokens().size.row};
}

QColor RowDelegate::colorOf(const QModelIndex& index, int role, Tone otherwise) const {
  bool known = false;
  const int tone = index.data(role).toInt(&known);
  return toneColor(known ? Tone(tone) : otherwise, tokens());
}

QColor RowDelegate::groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (option.state.testFlag(QStyle::State_Selected)) {
    // The state's own focus flag speaks of the current cell; a row is as awake as its view.
    const bool focused =
        option.widget != nullptr ? option.widget->hasFocus() : option.state.testFlag(QStyle::State_Active);
    return focused ? tokens().selection.active : tokens().selection.inactive;
  }
  const auto* table = qobject_cast<const RowTable*>(option.widget);
  const bool hovered =
      table != nullptr ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
  if (hovered) return tokens().surface.hover;
  return index.data(GroupRole).toBool() ? tokens().surface.panel : tokens().surface.base;
}

}  // namespace headgate::ui
