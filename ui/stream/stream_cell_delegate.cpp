#include "ui/stream/stream_cell_delegate.h"

#include <QPainter>
#include <QTableView>

#include "ui/delegates/roles.h"
#include "ui/paint/lamps.h"
#include "ui/paint/text_line.h"
#include "ui/stream/stream_list_model.h"
#include "ui/stream/stream_words.h"

namespace headgate::ui {
namespace {

using Model = StreamListModel;

constexpr int kCellSwatch = 8;

}  // namespace

StreamCellDelegate::StreamCellDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent), m_numbers(theme.fonts().small()) {}

void StreamCellDelegate::paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  if (index.data(NoticeRole).toBool()) return paintSilence(painter, cell, index);
  const QString text = index.data(Qt::DisplayRole).toString();
  switch (static_cast<Model::Column>(index.column())) {
    case Model::Event:
      return paintEvent(painter, cell, index);
    case Model::Preview:
      painter.setPen(tokens().text.primary);
      paintTextLine(painter, cell.rect, theme().fonts().wire(), text);
      return;
    case Model::Before:
      painter.setPen(colorOf(index, ToneRole, Tone::Plain));
      return m_numbers.draw(painter, cell.rect, Qt::AlignRight, text);
    default:
      painter.setPen(tokens().text.tertiary);
      return m_numbers.draw(painter, cell.rect, Qt::AlignRight, text);
  }
}

void StreamCellDelegate::paintEvent(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  QRect rect = cell.rect;
  const QVariant part = index.data(Model::PartRole);
  if (part.isValid()) {
    const QColor color = partColor(static_cast<control::StreamPart>(part.toInt()), m_isTunnel, tokens());
    const QRect swatch(rect.left(), rect.top() + (rect.height() - kCellSwatch) / 2, kCellSwatch, kCellSwatch);
    painter.fillRect(swatch, index.data(Model::HollowRole).toBool() ? tokens().streamEvent.ping : color);
    if (index.data(Model::HollowRole).toBool()) painter.fillRect(swatch.adjusted(1, 1, -1, -1), cell.ground);
    rect.setLeft(swatch.right() + 1 + tokens().space.half + 2);
  }
  painter.setPen(tokens().text.primary);
  paintTextLine(painter, rect, theme().fonts().wire(), index.data(Qt::DisplayRole).toString());
}

// Each cell draws the same line, and shows what of it lies within.
void StreamCellDelegate::paintSilence(QPainter& painter, const Cell& cell, const QModelIndex& index) const {
  const auto* table = qobject_cast<const QTableView*>(cell.option.widget);
  if (table == nullptr) return;
  const int padding = tokens().space.cellX;
  QRect rect(table->columnViewportPosition(0) + padding, cell.rect.top(),
             table->viewport()->width() - 2 * padding, cell.rect.height());
  const QPointF lamp(rect.left() + tokens().space.half,
                     rect.top() + (rect.height() - tokens().size.lamp) / 2.0);
  paintLamp(painter, lamp, Lamp::Stalled, tokens(), cell.ground);
  rect.adjust(tokens().size.lamp + 3 * tokens().space.half, 0, 0, 0);
  QFont strong = theme().fonts().body();
  strong.setWeight(QFont::DemiBold);
  painter.setPen(tokens().status.warn);
  const int width = paintTextLine(painter, rect, strong, index.data(SecondPartRole).toString());
  painter.setPen(tokens().text.secondary);
  paintTextLine(painter, rect.adjusted(width + tokens().space.grid, 0, 0, 0), theme().fonts().body(),
                index.data(Model::SilenceRole).toString());
}

}  // namespace headgate::ui
