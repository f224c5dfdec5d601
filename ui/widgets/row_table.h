// A table of rows, ready for our delegates: rows of one height, chosen whole, no grid, no current cell, a
// header in the look, and the row under the pointer known. The focus ring is the table's, not the cell's. It
// selects and scrolls for nobody but the user.
//
// Thread: main. The theme outlives it.
#pragma once

#include <QTableView>

#include "ui/theme/theme.h"

namespace headgate::ui {

class RowTable : public QTableView {
  Q_OBJECT

 public:
  explicit RowTable(const Theme& theme, QWidget* parent = nullptr);

  // −1: the pointer is over none.
  int hoveredRow() const { return m_hoveredRow; }

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void setHoveredRow(int row);
  void updateRow(int row);

  const Theme& m_theme;
  int m_hoveredRow = -1;
  bool m_ring = false;
};

}  // namespace headgate::ui
