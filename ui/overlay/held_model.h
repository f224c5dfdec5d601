// What is held, as a table: which exchange, what of it, for how long, and when it goes on by itself. A row
// keeps its place while others come and go, so that what is chosen stays chosen. Thread: main.
#pragma once

#include <chrono>

#include <QAbstractTableModel>

#include "core/control/overlay_values.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

class HeldModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { State, Number, What, For, Left, Target, Route, ColumnCount };

  explicit HeldModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setNames(ProfileNames names);
  void setMessages(const std::vector<control::HeldMessage>& messages);
  // So long ago they were told.
  void setAge(std::chrono::nanoseconds age);

  // 0: there is no such row.
  uint64_t exchangeAt(int row) const;
  int rowOf(uint64_t exchange) const;  // −1: none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString text(const control::HeldMessage& message, Column column) const;

  ProfileNames m_names;
  std::vector<control::HeldMessage> m_messages;
  std::chrono::nanoseconds m_age{0};
};

}  // namespace headgate::ui
