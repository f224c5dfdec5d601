#include "ui/widgets/row_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include "ui/delegates/header_view.h"
#include "ui/paint/focus_ring.h"

namespace headgate::ui {

RowTable::RowTable(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme) {
  setHorizontalHeader(new HeaderView(theme, this));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setMinimumSectionSize(theme.tokens().size.row);
  verticalHeader()->setDefaultSectionSize(theme.tokens().size.row);
  setShowGrid(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(SelectRows);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);
  setMouseTracking(true);
  connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

// Rows are what is chosen here: Home and End go to the first and the last one, not along the present one.
QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const bool isEnd = action == MoveEnd;
  if ((!isEnd && action != MoveHome) || model() == nullptr || model()->rowCount() == 0)
    return QTableView::moveCursor(action, modifiers);
  return model()->index(isEnd ? model()->rowCount() - 1 : 0, std::max(0, currentIndex().column()));
}

void RowTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (!hasFocus() || !m_ring) return;
  QPainter painter(viewport());
  paintFocusRing(painter, viewport()->rect(), m_theme.tokens().accent.focus, m_theme.tokens());
}

void RowTable::mouseMoveEvent(QMouseEvent* event) {
  setHoveredRow(rowAt(int(event->position().y())));
  QTableView::mouseMoveEvent(event);
}

bool RowTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) setHoveredRow(-1);
  return QTableView::viewportEvent(event);
}

void RowTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  const Qt::FocusReason reason = event->reason();
  if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
    m_ring = reason != Qt::MouseFocusReason;
  viewport()->update();  // the ring, and every chosen row
}

void RowTable::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  viewport()->update();
}

void RowTable::setHoveredRow(int row) {
  if (row == m_hoveredRow) return;
  updateRow(m_hoveredRow);
  m_hoveredRow = row;
  updateRow(m_hoveredRow);
}

void RowTable::updateRow(int row) {
  if (row >= 0) viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

}  // namespace headgate::ui
