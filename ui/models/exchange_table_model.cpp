#include "ui/models/exchange_table_model.h"

#include <algorithm>
#include <chrono>

#include "ui/models/row_texts.h"

namespace headgate::ui {
namespace {

int64_t wallClock() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

// Neighbours in an ascending list, as pairs of first and last.
template <typename Visit>
void eachRun(const std::vector<int>& rows, Visit visit) {
  for (size_t i = 0; i < rows.size();) {
    size_t end = i + 1;
    while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
    visit(rows[i], rows[end - 1]);
    i = end;
  }
}

}  // namespace

ExchangeTableModel::ExchangeTableModel(QObject* parent, size_t capacity)
    : QAbstractTableModel(parent), m_rows(capacity), m_clock(wallClock) {}

bool ExchangeTableModel::isIn(const Scope& scope, const PackedRow& row) const {
  switch (scope.kind) {
    case Scope::Kind::All:
      return true;
    case Scope::Kind::InFlight:
      return row.isInFlight();
    case Scope::Kind::Problems:
      return marksOf(row).isProblem();
    case Scope::Kind::Errors:
      return marksOf(row).error;
    case Scope::Kind::Stalled:
      return marksOf(row).stalled;
    case Scope::Kind::Refused:
      return marksOf(row).refused;
    case Scope::Kind::Route:
      return m_scopeRoute != kNoName && row.route == m_scopeRoute;
    case Scope::Kind::NoRoute:
      return marksOf(row).noRoute;
    case Scope::Kind::Target:
      return m_scopeTarget != kNoName && row.target == m_scopeTarget && row.pool == m_scopePool;
  }
  return false;
}

void ExchangeTableModel::setScope(const Scope& scope) {
  if (scope == m_scope) return;
  beginResetModel();
  m_scope = scope;
  m_scopeRoute = m_scopePool = m_scopeTarget = kNoName;
  findScopeNames();
  m_kept.reset();
  m_visible.clear();
  for (Sequence sequence = m_rows.begin(); sequence != m_rows.end(); ++sequence)
    if (belongs(m_rows.at(sequence))) m_visible.push_back(sequence);
  endResetModel();
}

// Names are known from the first row on that bears them.
void ExchangeTableModel::findScopeNames() {
  if (m_scopeRoute == kNoName) m_scopeRoute = m_rows.names().find(m_scope.route);
  if (m_scopePool == kNoName) m_scopePool = m_rows.names().find(m_scope.pool);
  if (m_scopeTarget == kNoName) m_scopeTarget = m_rows.names().find(m_scope.target);
}

void ExchangeTableModel::setNames(ProfileNames names) {
  if (names == m_names) return;
  m_names = std::move(names);
  if (!m_visible.empty()) Q_EMIT dataChanged(index(0, Route), index(rowCount() - 1, Route));
}

void ExchangeTableModel::take(const control::FeedBatch& batch) {
  makeRoom(batch.rows.size());
  const Sequence oldEnd = m_rows.end();
  std::vector<Sequence> changed;
  for (const control::ExchangeRow& row : batch.rows) {
    if (const auto known = m_rows.findInFlight(row.id)) {
      m_rows.update(*known, row);
      if (*known < oldEnd) changed.push_back(*known);
    } else if (m_rows.size() == 0 || row.number >= m_rows.at(m_rows.begin()).number) {
      m_rows.append(row);
    }  // else it began before the oldest one that is kept, and went with its block
  }
  if (batch.skipped != 0)
    for (const Sequence ended : m_rows.endAllBut(batch.underWay))
      if (ended < oldEnd) changed.push_back(ended);
  findScopeNames();
  if (!changed.empty()) showChanged(std::move(changed));
  showNew(oldEnd);
}

void ExchangeTableModel::lookForSilence() {
  std::vector<Sequence> changed = m_rows.lookForSilence(now());
  if (!changed.empty()) showChanged(std::move(changed));
}

void ExchangeTableModel::makeRoom(size_t coming) {
  const size_t surplus = m_rows.surplus(coming);
  if (surplus == 0) return;
  const int gone = lowerRow(m_rows.begin() + surplus);
  if (gone > 0) beginRemoveRows({}, 0, gone - 1);
  m_visible.erase(m_visible.begin(), m_visible.begin() + gone);
  m_rows.dropOldest(surplus);
  if (gone > 0) endRemoveRows();
}

void ExchangeTableModel::showNew(Sequence from) {
  std::vector<Sequence> found;
  for (Sequence sequence = from; sequence != m_rows.end(); ++sequence)
    if (belongs(m_rows.at(sequence))) found.push_back(sequence);
  if (found.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
  m_visible.insert(m_visible.end(), found.begin(), found.end());
  endInsertRows();
}

void ExchangeTableModel::showChanged(std::vector<Sequence> changed) {
  std::sort(changed.begin(), changed.end());
  changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
  std::vector<int> stay;
  std::vector<int> leave;
  std::vector<Sequence> enter;
  for (const Sequence sequence : changed) {
    const auto row = rowOf(sequence);
    if (!belongs(m_rows.at(sequence))) {
      if (row) leave.push_back(*row);
    } else if (row) {
      stay.push_back(*row);
    } else {
      enter.push_back(sequence);
    }
  }
  eachRun(stay,
          [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
  removeVisible(leave);
  for (const Sequence sequence : enter) {
    const int row = lowerRow(sequence);
    beginInsertRows({}, row, row);
    m_visible.insert(m_visible.begin() + row, sequence);
    endInsertRows();
  }
}

void ExchangeTableModel::removeVisible(const std::vector<int>& rows) {
  std::vector<std::pair<int, int>> runs;
  eachRun(rows, [&runs](int first, int last) { runs.emplace_back(first, last); });
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    beginRemoveRows({}, run->first, run->second);
    m_visible.erase(m_visible.begin() + run->first, m_visible.begin() + run->second + 1);
    endRemoveRows();
  }
}

void ExchangeTableModel::keep(std::optional<uint64_t> id) {
  if (id == m_kept) return;
  const auto before = std::exchange(m_kept, id);
  if (!before || m_scope.kind == Scope::Kind::All) return;
  // Only what was in the scope when it was chosen and has left it since.
  const auto found = std::find_if(m_visible.begin(), m_visible.end(),
                                  [&](Sequence sequence) { return m_rows.at(sequence).id == *before; });
  if (found != m_visible.end() && !belongs(m_rows.at(*found)))
    removeVisible({static_cast<int>(found - m_visible.begin())});
}

void ExchangeTableModel::tick(int firstRow, int lastRow) {
  std::vector<int> running;
  for (int row = std::max(firstRow, 0); row <= std::min(lastRow, rowCount() - 1); ++row)
    if (packedAt(row).isInFlight()) running.push_back(row);
  eachRun(running,
          [this](int first, int last) { Q_EMIT dataChanged(index(first, Duration), index(last, Duration)); });
}

std::optional<int> ExchangeTableModel::rowOfId(uint64_t id) const {
  for (int row = rowCount() - 1; row >= 0; --row)
    if (packedAt(row).id == id) return row;
  return std::nullopt;
}

std::optional<int> ExchangeTableModel::rowOf(Sequence sequence) const {
  const int row = lowerRow(sequence);
  if (row < rowCount() && m_visible[static_cast<size_t>(row)] == sequence) return row;
  return std::nullopt;
}

int ExchangeTableModel::lowerRow(Sequence sequence) const {
  return static_cast<int>(std::lower_bound(m_visible.begin(), m_visible.end(), sequence) - m_visible.begin());
}

int ExchangeTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int ExchangeTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

}  // namespace headgate::ui
