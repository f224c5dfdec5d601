#include "ui/delegates/status_delegate.h"

#include <cmath>

#include <QPainter>

#include "ui/delegates/roles.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

StatusDelegate::StatusDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent), m_numbers(theme.fonts().body()), m_boldNumbers(theme.fonts().strong()) {}

void StatusDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const QString status = index.data(Qt::DisplayRole).toString();
  const TabularNumbers& numbers = index.data(ToneRole).isValid() ? m_boldNumbers : m_numbers;
  painter.setPen(colorOf(index, ToneRole, Tone::Plain));
  numbers.draw(painter, cell.rect, Qt::AlignLeft, status);
  const QString word = index.data(SecondPartRole).toString();
  if (word.isEmpty()) return;
  painter.setPen(colorOf(index, SecondToneRole, Tone::Secondary));
  const int left = int(std::ceil(numbers.width(status))) + tokens().space.half;
  paintTextLine(painter, cell.rect.adjusted(left, 0, 0, 0), theme().fonts().small(), word);
}

}  // namespace headgate::ui
