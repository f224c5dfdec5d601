// The heads of two exchanges beside each other as rows of a table, under a head for each message. Thread:
// main.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/compare/head_differences.h"

namespace headgate::ui {

class DifferenceModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Left, Right, ColumnCount };
  struct Part {
    QString title;
    std::vector<HeadDifference> rows;
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setParts(const std::vector<Part>& parts);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    bool isHead = false;
    HeadDifference difference;  // of a head: its title is the name
  };
  std::vector<Row> m_rows;
};

}  // namespace headgate::ui
