// Pools and below each its targets, for the table of the Upstreams page. It shows the rows that it is given:
// where pools and targets are the ones from before, only what has changed is told of, so that the view keeps
// its selection and its place.
//
// Thread: main.
#pragma once

#include <QAbstractItemModel>

#include "ui/delegates/roles.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class TargetTreeModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column : int {
    Config,  // the four lamps, in the order of TargetLamp
    Listening,
    Probe,
    Traffic,
    Target,
    State,
    Probes,
    LastCheck,
    PerMinute,
    Spark,
    Errors,
    Median,
    Slow,
    Running,
    Weight,
    ColumnCount,
  };
  enum OwnRole : int {
    StandingRole = FirstFreeRole,  // int: of a target
    SearchRole,                    // QString: what Find looks in, in lower case
    GistRole,                      // QString: of a pool; it takes the room of State and Probes
  };

  explicit TargetTreeModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

  void setRows(std::vector<PoolRow> rows);
  const std::vector<PoolRow>& rows() const { return m_rows; }

  const PoolRow* poolAt(const QModelIndex& index) const;      // its own, or that of the target
  const TargetRow* targetAt(const QModelIndex& index) const;  // null for a pool
  QModelIndex indexOf(const TargetName& name) const;          // invalid: there is no such target

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QVariant poolData(const PoolRow& pool, int column, int role) const;
  QVariant targetData(const PoolRow& pool, const TargetRow& target, int column, int role) const;

  std::vector<PoolRow> m_rows;
};

}  // namespace headgate::ui
