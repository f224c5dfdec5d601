// A figure of a route, on the line of its name, and what stands under it: the word and the value of the
// 95th percentile. Thread: main; the theme outlives it.
#pragma once

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

class RouteFigureDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  explicit RouteFigureDelegate(const Theme& theme, QObject* parent = nullptr);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  const TabularNumbers m_first;
  const TabularNumbers m_second;
};

}  // namespace headgate::ui
