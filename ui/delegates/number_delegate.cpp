#include "ui/delegates/number_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/row_colour.h"

namespace headgate::ui {
namespace {

constexpr int kMarkSide = 3;
constexpr int kMarkAbove = 4;

}  // namespace

NumberDelegate::NumberDelegate(const Theme& theme, Qt::Alignment alignment, QObject* parent)
    : RowDelegate(theme, parent), m_alignment(alignment), m_numbers(theme.fonts().small()) {}

void NumberDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const bool isHead = m_groupNumbers && index.data(GroupRole).toBool();
  const QColor mark = rowColourOf(RowColour(index.data(MarkRole).toInt()), tokens());
  if (mark.isValid()) {
    painter.fillRect(cell.option.rect.adjusted(kMarkSide, kMarkAbove, -kMarkSide, -kMarkAbove - 1), mark);
    painter.setPen(tokens().surface.base);
  } else {
    painter.setPen(colorOf(index, ToneRole, isHead ? Tone::Plain : m_tone));
  }
  (isHead ? *m_groupNumbers : m_numbers)
      .draw(painter, cell.rect, m_alignment, index.data(Qt::DisplayRole).toString());
}

}  // namespace headgate::ui
