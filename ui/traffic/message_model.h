// The messages of an exchange as rows of a table. Thread: main.
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/traffic/rpc_messages.h"

namespace headgate::ui {

class MessageModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Number, At, From, Id, Method, Took, Detail, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  // What was there stays in its place, where it is the same.
  void setRows(std::vector<MessageRow> rows);
  const std::vector<MessageRow>& rows() const { return m_rows; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const MessageRow& row, int number, Column column) const;

  std::vector<MessageRow> m_rows;
};

}  // namespace headgate::ui
