// The rows of a trial as a list of one column. A row that says the same thing as before keeps its place, so
// that an answer a second does not take a reader's place away. Thread: main.
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "ui/delegates/roles.h"
#include "ui/testbox/trial_rows.h"

namespace headgate::ui {

class TrialModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum TrialRole : int { RowRole = FirstFreeRole };  // TrialRow

  explicit TrialModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

  void setRows(std::vector<TrialRow> rows);
  const TrialRow& row(int number) const { return m_rows[static_cast<size_t>(number)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<TrialRow> m_rows;
};

}  // namespace headgate::ui
