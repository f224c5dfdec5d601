// A pool's name in bold; a target's with its address behind it, as it is dialled.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class TargetNameDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

}  // namespace headgate::ui
