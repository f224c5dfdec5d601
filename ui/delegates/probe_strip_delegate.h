// The strip of ProbeStripRole; what the probes found is said in words by the row.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class ProbeStripDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

}  // namespace headgate::ui
