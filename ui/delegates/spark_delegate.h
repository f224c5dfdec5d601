// The line of SparkRole in its hue.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class SparkDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

}  // namespace headgate::ui
