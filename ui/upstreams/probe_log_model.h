// The probes of a target, the newest first: when, which code, what in words. Of a long row of the same the
// middle is folded into a row that says how many, and unfolds. Where a row of failures began, each says which
// of how many it was until the target was down.
//
// Thread: main.
#pragma once

#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "core/control/target_values.h"
#include "ui/upstreams/check_words.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class ProbeLogModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { Result, Time, Code, Words, ColumnCount };

  explicit ProbeLogModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setProbes(const std::vector<control::TargetProbe>& probes, const PoolView& pool);
  bool isFold(const QModelIndex& index) const;
  void unfold(const QModelIndex& index);
  // Another target's: nothing is unfolded.
  void foldAll() { m_unfolded.clear(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  struct Row {
    int64_t at = 0;  // of a fold: of the oldest in it
    CheckWords check;
    int folded = 0;  // 0: it is a probe

    bool operator==(const Row&) const = default;
  };

  std::vector<Row> m_rows;
  std::set<int64_t> m_unfolded;  // by when the row of the same began
};

}  // namespace headgate::ui
