// The cells of a stream's list: numbers at the right in their columns, a swatch before an event's name, and a
// silence as one line through all of its row's cells.
//
// Thread: main. The theme outlives it.
#pragma once

#include "ui/delegates/row_delegate.h"
#include "ui/paint/tabular_numbers.h"

namespace headgate::ui {

class StreamCellDelegate final : public RowDelegate {
  Q_OBJECT

 public:
  explicit StreamCellDelegate(const Theme& theme, QObject* parent = nullptr);

  // Tunnels have their own colour for what is no model's.
  void setTunnel(bool isTunnel) { m_isTunnel = isTunnel; }

 protected:
  void paintCell(QPainter& painter, const Cell& cell, const QModelIndex& index) const override;

 private:
  void paintSilence(QPainter& painter, const Cell& cell, const QModelIndex& index) const;
  void paintEvent(QPainter& painter, const Cell& cell, const QModelIndex& index) const;

  TabularNumbers m_numbers;
  bool m_isTunnel = false;
};

}  // namespace headgate::ui
