#include "ui/upstreams/target_tree_model.h"

#include <algorithm>
#include <utility>

#include "ui/upstreams/row_words.h"

namespace headgate::ui {

namespace {

bool isSameTree(const std::vector<PoolRow>& one, const std::vector<PoolRow>& other) {
  return std::equal(
      one.begin(), one.end(), other.begin(), other.end(), [](const PoolRow& a, const PoolRow& b) {
        return a.view.id == b.view.id &&
               std::equal(a.targets.begin(), a.targets.end(), b.targets.begin(), b.targets.end(),
                          [](const TargetRow& x, const TargetRow& y) { return x.view.id == y.view.id; });
      });
}

}  // namespace

void TargetTreeModel::setRows(std::vector<PoolRow> rows) {
  if (!isSameTree(rows, m_rows)) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return;
  }
  std::vector<PoolRow> before = std::exchange(m_rows, std::move(rows));
  const auto tell = [this](const QModelIndex& first) {
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
  };
  for (size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i] == before[i]) continue;
    const QModelIndex pool = index(static_cast<int>(i), 0);
    tell(pool);
    for (size_t j = 0; j < m_rows[i].targets.size(); ++j)
      if (m_rows[i].targets[j] != before[i].targets[j]) tell(index(static_cast<int>(j), 0, pool));
  }
}

const PoolRow* TargetTreeModel::poolAt(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row = index.internalId() == 0 ? static_cast<size_t>(index.row()) : index.internalId() - 1;
  return &m_rows[row];
}

const TargetRow* TargetTreeModel::targetAt(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return nullptr;
  return &poolAt(index)->targets[static_cast<size_t>(index.row())];
}

QModelIndex TargetTreeModel::indexOf(const TargetName& name) const {
  for (size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i].view.id != name.first) continue;
    const auto& targets = m_rows[i].targets;
    for (size_t j = 0; j < targets.size(); ++j)
      if (targets[j].view.id == name.second)
        return index(static_cast<int>(j), 0, index(static_cast<int>(i), 0));
  }
  return {};
}

// A pool's internal id is 0, a target's that of its pool's row, counted from 1.
QModelIndex TargetTreeModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex TargetTreeModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, static_cast<quintptr>(0));
}

int TargetTreeModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_rows.size());
  if (parent.internalId() != 0 || parent.column() > 0) return 0;
  return static_cast<int>(poolAt(parent)->targets.size());
}

int TargetTreeModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

QVariant TargetTreeModel::data(const QModelIndex& index, int role) const {
  const PoolRow* pool = poolAt(index);
  if (pool == nullptr) return {};
  const TargetRow* target = targetAt(index);
  return target == nullptr ? poolData(*pool, index.column(), role)
                           : targetData(*pool, *target, index.column(), role);
}

QVariant TargetTreeModel::poolData(const PoolRow& pool, int column, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      return poolCell(pool, column);
    case Qt::AccessibleTextRole:
      return column == Target || column == Config ? poolSentence(pool) : poolCell(pool, column);
    case GroupRole:
      return true;
    case GistRole:
      return pool.view.gist;
    case SearchRole:
      return QString::fromStdString(pool.view.id).toLower();
    case ToneRole:
      if (column == PerMinute || column == LastCheck) return static_cast<int>(Tone::Plain);
      return {};
    default:
      return {};
  }
}

QVariant TargetTreeModel::targetData(const PoolRow& pool, const TargetRow& target, int column,
                                     int role) const {
  const bool isLamp = column <= Traffic;
  switch (role) {
    case Qt::DisplayRole:
      return targetCell(target, column);
    case Qt::AccessibleTextRole:
      if (isLamp) return lampSentence(target, static_cast<TargetLamp>(column));
      return column == Target ? targetSentence(target) : targetCell(target, column);
    case Qt::ToolTipRole:
      return targetToolTip(target, column);
    case LampRole:
      if (isLamp) return static_cast<int>(target.report.lamps[static_cast<size_t>(column)].lamp);
      return {};
    case SecondPartRole:
      if (column == State) return target.report.detail;
      if (column == Target) return shortAddress(target.view);
      return {};
    case ToneRole:
      if (column == State) return static_cast<int>(target.report.tone);
      if (column == LastCheck) return static_cast<int>(lastCheckTone(target));
      return {};
    case SecondToneRole:
      if (column == State) return static_cast<int>(target.report.detailTone);
      return {};
    case ProbeStripRole:
      return column == Probes ? QVariant::fromValue(target.probes) : QVariant();
    case SparkRole:
      return column == Spark ? QVariant::fromValue(target.spark) : QVariant();
    case GaugeRole:
      return column == Running ? QVariant::fromValue(target.running) : QVariant();
    case StandingRole:
      return static_cast<int>(target.report.standing);
    case SearchRole:
      return QStringLiteral("%1 %2 %3")
          .arg(QString::fromStdString(pool.view.id), QString::fromStdString(target.view.id), target.view.url)
          .toLower();
    default:
      return {};
  }
}

QVariant TargetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  switch (role) {
    case Qt::DisplayRole:
      return columnTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return columnMeaning(section);
    case Qt::TextAlignmentRole:
      if (section <= Traffic) return static_cast<int>(Qt::AlignHCenter);
      if (section == PerMinute || section == Errors || section == Median || section == Slow ||
          section == Weight)
        return static_cast<int>(Qt::AlignRight);
      return {};
    default:
      return {};
  }
}

}  // namespace headgate::ui
