// The lines of limits as a table. Thread: main.
#pragma once

#include <QAbstractTableModel>

#include "ui/upstreams/limit_lines.h"

namespace headgate::ui {

class LimitLineModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { Where, What, Used, ColumnCount };

  explicit LimitLineModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setLines(std::vector<LimitLine> lines);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  std::vector<LimitLine> m_lines;
};

}  // namespace headgate::ui
