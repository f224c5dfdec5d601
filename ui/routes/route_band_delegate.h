// The first column of the list of routes: a grip and the number; or, over all columns, the head of a folder
// or the line under a route that is never reached.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class RouteBandDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;

  // Where the link of such a line stands in it.
  static QRect linkRect(const QRect& band, const Theme& theme);

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  void paintNumber(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
  void paintFolder(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
  void paintShadow(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
};

}  // namespace headgate::ui
