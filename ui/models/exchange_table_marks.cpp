// What ExchangeTableModel does because somebody said so: hold, mark, take away.
#include <algorithm>
#include <utility>

#include "ui/models/exchange_table_model.h"

namespace headgate::ui {
namespace {

constexpr size_t kMostSteps = 8;

}  // namespace

void ExchangeTableModel::setHolding(bool holding) {
  if (holding == isHolding()) return;
  if (holding) {
    m_heldFrom = m_rows.end();
    return;
  }
  const Sequence from = *std::exchange(m_heldFrom, std::nullopt);
  showNew(std::max(from, m_scanned));
}

std::vector<ExchangeTableModel::Sequence> ExchangeTableModel::sequencesOf(
    const std::vector<int>& rows) const {
  std::vector<Sequence> sequences;
  for (const int row : rows)
    if (row >= 0 && row < rowCount()) sequences.push_back(m_visible[static_cast<size_t>(row)]);
  return sequences;
}

void ExchangeTableModel::tellChanged(const std::vector<int>& rows) {
  for (const int row : rows) Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExchangeTableModel::setPinned(const std::vector<int>& rows, bool pinned) {
  const std::vector<Sequence> sequences = sequencesOf(rows);
  for (const Sequence sequence : sequences) m_rows.setPinned(sequence, pinned);
  showChanged(sequences);
}

void ExchangeTableModel::setColour(const std::vector<int>& rows, RowColour colour) {
  for (const Sequence sequence : sequencesOf(rows)) m_rows.setColour(sequence, colour);
  tellChanged(rows);
}

void ExchangeTableModel::setComment(int row, const std::string& comment) {
  const std::vector<Sequence> sequences = sequencesOf({row});
  for (const Sequence sequence : sequences) m_rows.setComment(sequence, comment);
  showChanged(sequences);
}

QString ExchangeTableModel::commentAt(int row) const {
  const std::string_view text = m_rows.comment(m_visible[static_cast<size_t>(row)]);
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

size_t ExchangeTableModel::takeAway(const std::vector<int>& rows) {
  return takeOut(sequencesOf(rows));
}

size_t ExchangeTableModel::takeAllAway() {
  std::vector<Sequence> all;
  all.reserve(m_rows.size());
  for (Sequence sequence = m_rows.begin(); sequence != m_rows.end(); ++sequence) all.push_back(sequence);
  return takeOut(std::move(all));
}

// What is in flight stays: its end is still to be seen.
size_t ExchangeTableModel::takeOut(std::vector<Sequence> sequences) {
  std::erase_if(sequences, [this](Sequence sequence) {
    return m_rows.at(sequence).isInFlight() || m_rows.at(sequence).takenAway;
  });
  if (sequences.empty()) return 0;
  const size_t count = sequences.size();
  m_scan.cancel();  // it would have its blocks copied one after the other
  for (const Sequence sequence : sequences) m_rows.setTakenAway(sequence, true);
  m_takenAway.push_back(std::move(sequences));
  if (m_takenAway.size() > kMostSteps) m_takenAway.erase(m_takenAway.begin());
  ask(m_question);
  return count;
}

void ExchangeTableModel::bringBack() {
  if (m_takenAway.empty()) return;
  m_scan.cancel();
  for (const Sequence sequence : m_takenAway.back())
    if (sequence >= m_rows.begin()) m_rows.setTakenAway(sequence, false);
  m_takenAway.pop_back();
  ask(m_question);
}

}  // namespace headgate::ui
