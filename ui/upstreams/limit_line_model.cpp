#include "ui/upstreams/limit_line_model.h"

#include "ui/delegates/roles.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

void LimitLineModel::setLines(std::vector<LimitLine> lines) {
  if (lines == m_lines) return;
  if (lines.size() == m_lines.size()) {
    m_lines = std::move(lines);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return;
  }
  beginResetModel();
  m_lines = std::move(lines);
  endResetModel();
}

int LimitLineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LimitLineModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LimitLineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const LimitLine& line = m_lines[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      if (index.column() == Where) return line.where;
      return index.column() == What ? QVariant(QStringLiteral("%1 · %2").arg(line.what, line.who))
                                    : QVariant();
    case Qt::AccessibleTextRole:
      if (index.column() == Used)
        return tr("%1 of %2")
            .arg(countText(static_cast<int64_t>(line.figures.used)),
                 countText(static_cast<int64_t>(line.figures.limit)));
      return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
      return QStringLiteral("%1 · %2\n%3").arg(line.what, line.who, line.detail);
    case GaugeRole:
      return index.column() == Used ? QVariant::fromValue(line.figures) : QVariant();
    case GroupRole:
      return true;
    default:
      return {};
  }
}

}  // namespace headgate::ui
