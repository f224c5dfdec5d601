// The bar of DurationShapeRole at the left, and DisplayRole, its number, at the right. Where both do not fit
// the bar goes.
#pragma once

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

class DurationBarDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  explicit DurationBarDelegate(const Theme& theme, QObject* parent = nullptr);

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  TabularNumbers m_numbers;
};

}  // namespace headgate::ui
