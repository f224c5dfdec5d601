// A lamp in the middle of its cell (LampRole); its word is the tool tip. Models say the word in
// AccessibleTextRole too.
#pragma once

#include "ui/delegates/row_delegate.h"

namespace headgate::ui {

class LampDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  using RowDelegate::RowDelegate;

  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;
};

}  // namespace headgate::ui
