// The commands of the registry as a table: what each does, its keys, where they count. Filtered by words of
// any column. Thread: main. Ownership: borrows the registry.
#pragma once

#include <QAbstractTableModel>

#include "ui/settings/action_registry.h"

namespace headgate::ui {

class KeyTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Command, Keys, Scope, ColumnCount };

  explicit KeyTableModel(ActionRegistry& registry, QObject* parent = nullptr);

  void setFilter(const QString& words);
  QString idAt(int row) const;
  int rowOf(const QString& id) const;  // −1: it is not among them

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Line {
    QString id;
    QString command;
    QString keys;
    QString scope;
    bool isDefault = true;

    bool operator==(const Line&) const = default;
  };

  std::vector<Line> linesNow() const;
  void update();

  ActionRegistry& m_registry;
  QString m_filter;
  std::vector<Line> m_lines;
};

}  // namespace headgate::ui
