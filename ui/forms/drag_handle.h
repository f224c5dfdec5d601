// The grip of a row in a list that can be put in order: dragged, or moved with Alt and an arrow key. It says
// by how many rows; the list moves them. Thread: main; the theme outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace headgate::ui {

class DragHandle final : public QAbstractButton {
  Q_OBJECT

 public:
  DragHandle(const Theme& theme, const QString& name, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 Q_SIGNALS:
  void moved(int rows);  // down, or up if less than zero

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  const Theme& m_theme;
  int m_from = 0;
};

}  // namespace headgate::ui
