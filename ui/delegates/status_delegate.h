// How an exchange ended: DisplayRole is the status, in colour and bold only where ToneRole says that it needs
// a look; SecondPartRole is the word beside it that says what went wrong on the way, in SecondToneRole.
#pragma once

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

class StatusDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  explicit StatusDelegate(const Theme& theme, QObject* parent = nullptr);

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  TabularNumbers m_numbers, m_boldNumbers;
};

}  // namespace headgate::ui
