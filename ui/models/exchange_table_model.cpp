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

constexpr size_t kAtOnce = 16'384;

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
    : QAbstractTableModel(parent), m_rows(capacity), m_clock(wallClock) {
  connect(&m_scan, &RowScan::found, this, &ExchangeTableModel::takePart);
}

void ExchangeTableModel::setScope(const Scope& scope) {
  if (scope != m_question.scope()) ask(RowQuestion(scope, m_question.filter()));
}

void ExchangeTableModel::setFilter(std::shared_ptr<const filter::Filter> filter) {
  if (filter != m_question.filter()) ask(RowQuestion(m_question.scope(), std::move(filter)));
}

void ExchangeTableModel::ask(RowQuestion question) {
  beginResetModel();
  m_scan.cancel();
  m_question = std::move(question);
  m_question.findNames(m_rows.names());
  m_kept.reset();
  m_visible.clear();
  m_unsettled.clear();
  // As many of the newest as answer within a moment, from the beginning of a block on.
  const Sequence newest = m_rows.end() - std::min<Sequence>(m_rows.size(), kAtOnce);
  m_scanned = m_question.asksForAll() ? m_rows.begin() : newest - newest % RowBlock::kRows;
  for (Sequence sequence = m_scanned; sequence != m_rows.end(); ++sequence)
    if (belongs(sequence)) m_visible.push_back(sequence);
  if (m_scanned != m_rows.begin()) m_scan.start(m_rows, m_scanned, m_question);
  endResetModel();
  Q_EMIT searchChanged();
}

// What has changed since it was lent answers for itself.
void ExchangeTableModel::takePart(const RowScan::Part& part, bool isLast) {
  m_scanned = std::max(part.begin, m_rows.begin());
  std::vector<Sequence> found;
  for (const Sequence sequence : part.found)
    if (sequence >= m_rows.begin()) found.push_back(sequence);
  if (!found.empty()) {
    beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
    m_visible.insert(m_visible.begin(), found.begin(), found.end());
    endInsertRows();
  }
  std::vector<Sequence> since;
  std::erase_if(m_unsettled, [&](Sequence sequence) {
    if (sequence < m_scanned) return false;
    if (sequence >= m_rows.begin()) since.push_back(sequence);
    return true;
  });
  if (!since.empty()) showChanged(std::move(since));
  if (isLast) Q_EMIT searchChanged();
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
  m_question.findNames(m_rows.names());
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
  m_scanned = std::max(m_scanned, m_rows.begin());
  if (gone > 0) endRemoveRows();
}

void ExchangeTableModel::showNew(Sequence from) {
  std::vector<Sequence> found;
  for (Sequence sequence = from; sequence != m_rows.end(); ++sequence)
    if (belongs(sequence)) found.push_back(sequence);
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
    if (sequence < m_scanned) {
      m_unsettled.insert(sequence);
      continue;
    }
    const auto row = rowOf(sequence);
    if (!belongs(sequence)) {
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
  if (!before || m_question.asksForAll()) return;
  // Only what was asked for when it was chosen and is not any more.
  const auto found = std::find_if(m_visible.begin(), m_visible.end(),
                                  [&](Sequence sequence) { return m_rows.at(sequence).id == *before; });
  if (found != m_visible.end() && !belongs(*found))
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
