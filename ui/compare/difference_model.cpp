#include "ui/compare/difference_model.h"

#include "ui/delegates/roles.h"
#include "ui/paint/number_texts.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

void DifferenceModel::setParts(const std::vector<Part>& parts) {
  beginResetModel();
  m_rows.clear();
  for (const Part& part : parts) {
    m_rows.push_back({.isHead = true, .difference = {.name = part.title, .left = {}, .right = {}}});
    for (const HeadDifference& difference : part.rows)
      m_rows.push_back({.isHead = false, .difference = difference});
  }
  endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const {
  const Row& row = m_rows[static_cast<size_t>(index.row())];
  const HeadDifference& difference = row.difference;
  if (role == GroupRole) return row.isHead;
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
    if (index.column() == Name)
      return row.isHead || !difference.name.isEmpty() ? difference.name : tr("First line");
    if (row.isHead) return {};
    const QString& value = index.column() == Left ? difference.left : difference.right;
    return value.isEmpty() ? nothingText() : value;
  }
  if (role == ToneRole && !row.isHead)
    return static_cast<int>(difference.isEqual()     ? Tone::Tertiary
                            : index.column() == Name ? Tone::Warn
                                                     : Tone::Plain);
  if (role == SecondPartRole && index.column() == Name && !row.isHead && !difference.isEqual())
    return difference.left.isEmpty()    ? tr("only in B")
           : difference.right.isEmpty() ? tr("only in A")
                                        : tr("differs");
  return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == Name) return tr("Field");
  return section == Left ? QStringLiteral("A") : QStringLiteral("B");
}

}  // namespace headgate::ui
