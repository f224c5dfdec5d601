// The rules of the overlay as a table. Thread: main.
#pragma once

#include <QAbstractTableModel>

#include "core/control/overlay_values.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

class RuleModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { State, On, Deed, Scope, Used, ColumnCount };

  explicit RuleModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setNames(ProfileNames names);
  void setRules(std::vector<control::OverlayRule> rules);
  const control::OverlayRule* at(int row) const;
  int rowOf(uint64_t id) const;  // −1: none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString text(const control::OverlayRule& rule, Column column) const;

  ProfileNames m_names;
  std::vector<control::OverlayRule> m_rules;
};

}  // namespace headgate::ui
