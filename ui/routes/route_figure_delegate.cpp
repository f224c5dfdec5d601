#include "ui/routes/route_figure_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/routes/route_delegate.h"
#include "ui/routes/route_list_model.h"

namespace headgate::ui {

RouteFigureDelegate::RouteFigureDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent), m_first(theme.fonts().body()), m_second(theme.fonts().small()) {}

QSize RouteFigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {RowDelegate::sizeHint(option, index).width(), tokens().size.routeRow};
}

void RouteFigureDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QRect line = RouteDelegate::firstLine(cell.rect, theme());
  painter.setPen(
      colorOf(index, ToneRole, index.column() == RouteListModel::Rate ? Tone::Plain : Tone::Secondary));
  m_first.draw(painter, line, Qt::AlignRight, index.data(Qt::DisplayRole).toString());
  painter.setPen(tokens().text.tertiary);
  m_second.draw(painter, line.translated(0, RouteDelegate::kStep), Qt::AlignRight,
                index.data(RouteListModel::SecondLineRole).toString());
}

}  // namespace headgate::ui
