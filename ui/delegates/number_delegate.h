// A number that stands in its column: DisplayRole in tabular digits, ToneRole where it needs a look.
#pragma once

#include <optional>

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

class NumberDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  // Times stand at the left, all else at the right.
  explicit NumberDelegate(const Theme& theme, Qt::Alignment alignment = Qt::AlignRight,
                          QObject* parent = nullptr);

  // In another tone than Secondary, or in the size of the body.
  void setTone(Tone tone) { m_tone = tone; }
  void setFont(const QFont& font) { m_numbers = TabularNumbers(font); }
  // In rows that head a group.
  void setGroupFont(const QFont& font) { m_groupNumbers.emplace(font); }

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  Qt::Alignment m_alignment;
  Tone m_tone = Tone::Secondary;
  TabularNumbers m_numbers;
  std::optional<TabularNumbers> m_groupNumbers;
};

}  // namespace headgate::ui
