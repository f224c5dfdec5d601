// The header of a table: caption type, lines between the columns, a small triangle where it is sorted, and
// what a column's name needs beside it (HeaderNoteRole).
//
// Thread: main. The theme outlives it.
#pragma once

#include <QHeaderView>

#include "ui/theme/theme.h"

namespace headgate::ui {

class HeaderView final : public QHeaderView {
  Q_OBJECT

 public:
  explicit HeaderView(const Theme& theme, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintGround(QPainter& painter, const QRect& rect) const;

  const Theme& m_theme;
};

}  // namespace headgate::ui
