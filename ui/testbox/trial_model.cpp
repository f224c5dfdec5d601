#include "ui/testbox/trial_model.h"

#include <algorithm>
#include <utility>

#include <QStringList>

namespace headgate::ui {

namespace {

bool isOfTheSame(const TrialRow& a, const TrialRow& b) {
  return a.kind == b.kind && a.name == b.name && a.pointer == b.pointer;
}

// What a narrow row may have cut off.
QString trialToolTip(const TrialRow& row) {
  QStringList parts{row.name, row.detail, row.mark};
  parts.removeAll(QString());
  return parts.join(QLatin1Char('\n'));
}

}  // namespace

void TrialModel::setRows(std::vector<TrialRow> rows) {
  if (rows == m_rows) return;
  if (std::ranges::equal(rows, m_rows, isOfTheSame)) {
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int TrialModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrialModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TrialRow& said = row(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return said.name;
    case Qt::AccessibleTextRole:
      return said.sentence;
    case Qt::ToolTipRole:
      return trialToolTip(said);
    case RowRole:
      return QVariant::fromValue(said);
    default:
      return {};
  }
}

// Heads are read on the way, and nothing is done with them.
Qt::ItemFlags TrialModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const bool isHead = row(index.row()).kind == TrialRow::Kind::Group;
  return (isHead ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable) | Qt::ItemNeverHasChildren;
}

}  // namespace headgate::ui
