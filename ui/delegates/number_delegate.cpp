#include "ui/delegates/number_delegate.h"

#include <QPainter>

#include "ui/delegates/roles.h"

namespace headgate::ui {

NumberDelegate::NumberDelegate(const Theme& theme, Qt::Alignment alignment, QObject* parent)
    : RowDelegate(theme, parent), m_alignment(alignment), m_numbers(theme.fonts().small()) {}

void NumberDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const bool isHead = m_groupNumbers && index.data(GroupRole).toBool();
  painter.setPen(colorOf(index, ToneRole, isHead ? Tone::Plain : m_tone));
  (isHead ? *m_groupNumbers : m_numbers)
      .draw(painter, cell.rect, m_alignment, index.data(Qt::DisplayRole).toString());
}

}  // namespace headgate::ui
