// How many of how many (GaugeRole): a track that shows the share, with the number before it and "of 8" behind
// it, or with "2 of 8" at the right. Where there is no upper bound the number stands alone.
#pragma once

#include <cstdint>

#include <QMetaType>

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

struct GaugeFigures {
  uint64_t used = 0;
  uint64_t limit = 0;       // 0: none
  bool isRefusing = false;  // full, and somebody was turned away for it

  bool operator==(const GaugeFigures&) const = default;
};

class GaugeDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  enum class Figures : uint8_t { Around, After };

  explicit GaugeDelegate(const Theme& theme, Figures figures = Figures::Around, QObject* parent = nullptr);

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  void paintTrack(QPainter& painter, const QRect& room, const GaugeFigures& figures) const;

  const Figures m_figures;
  TabularNumbers m_numbers;
};

}  // namespace headgate::ui

Q_DECLARE_METATYPE(headgate::ui::GaugeFigures)
