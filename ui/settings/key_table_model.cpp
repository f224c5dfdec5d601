#include "ui/settings/key_table_model.h"

#include <algorithm>

namespace headgate::ui {

KeyTableModel::KeyTableModel(ActionRegistry& registry, QObject* parent)
    : QAbstractTableModel(parent), m_registry(registry) {
  // Actions come and go many at a time.
  connect(&registry, &ActionRegistry::changed, this, &KeyTableModel::update, Qt::QueuedConnection);
  m_lines = linesNow();
}

void KeyTableModel::setFilter(const QString& words) {
  m_filter = words;
  update();
}

QString KeyTableModel::idAt(int row) const {
  return row >= 0 && row < int(m_lines.size()) ? m_lines[size_t(row)].id : QString();
}

int KeyTableModel::rowOf(const QString& id) const {
  const auto found = std::ranges::find(m_lines, id, &Line::id);
  return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

std::vector<KeyTableModel::Line> KeyTableModel::linesNow() const {
  const QStringList wanted = m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  std::vector<Line> lines;
  for (const RegisteredAction* each : m_registry.actions()) {
    QStringList keys;
    for (const QKeySequence& sequence : m_registry.keysOf(each->id))
      keys.append(sequence.toString(QKeySequence::NativeText));
    Line line{.id = each->id,
              .command = each->words(),
              .keys = keys.join(tr(" or ")),
              .scope = each->scope.isEmpty() ? tr("Everywhere") : each->scope,
              .isDefault = m_registry.isDefault(each->id)};
    const QString text = QStringList{line.command, line.keys, line.scope}.join(QLatin1Char(' '));
    if (std::ranges::all_of(wanted,
                            [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
      lines.push_back(std::move(line));
  }
  return lines;
}

// What only changed its keys keeps its row, and so the view its choice.
void KeyTableModel::update() {
  std::vector<Line> lines = linesNow();
  if (lines == m_lines) return;
  const bool sameRows = std::ranges::equal(lines, m_lines, {}, &Line::id, &Line::id);
  if (!sameRows) beginResetModel();
  m_lines = std::move(lines);
  if (sameRows)
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  else
    endResetModel();
}

int KeyTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_lines.size());
}

int KeyTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Line& line = m_lines[size_t(index.row())];
  if (role == Qt::AccessibleTextRole) {
    return line.keys.isEmpty() ? tr("%1, no keys, %2").arg(line.command, line.scope)
                               : tr("%1, %2, %3").arg(line.command, line.keys, line.scope);
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Command:
      return line.command;
    case Keys:
      return line.isDefault ? line.keys
                            : tr("%1 (changed)").arg(line.keys.isEmpty() ? tr("none") : line.keys);
    default:
      return line.scope;
  }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Command:
      return tr("Command");
    case Keys:
      return tr("Keys");
    default:
      return tr("Where");
  }
}

}  // namespace headgate::ui
