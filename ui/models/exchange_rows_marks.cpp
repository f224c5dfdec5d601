// What is known of a row beside what its exchange says.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "ui/models/exchange_rows.h"

namespace headgate::ui {

template <typename Edit>
void ExchangeRows::edit(Sequence sequence, Edit edit) {
  PackedRow& row = ownRowAt(sequence);
  m_counts.remove(row);
  edit(row);
  m_counts.add(row);
}

void ExchangeRows::setPinned(Sequence sequence, bool pinned) {
  edit(sequence, [pinned](PackedRow& row) { row.pinned = pinned; });
}

void ExchangeRows::setColour(Sequence sequence, RowColour colour) {
  ownRowAt(sequence).colour = colour;
}

void ExchangeRows::setComment(Sequence sequence, std::string comment) {
  PackedRow& row = ownRowAt(sequence);
  row.commented = !comment.empty();
  if (comment.empty())
    m_comments.erase(row.id);
  else
    m_comments.insert_or_assign(row.id, std::move(comment));
}

std::string_view ExchangeRows::comment(Sequence sequence) const {
  const auto found = m_comments.find(at(sequence).id);
  return found == m_comments.end() ? std::string_view() : found->second;
}

std::vector<ExchangeRows::Sequence> ExchangeRows::setProcesses(
    const std::vector<control::ClientProcess>& clients) {
  std::vector<Sequence> changed;
  if (clients.empty()) return changed;
  std::unordered_map<std::string_view, const control::ClientProcess*> known;
  for (const control::ClientProcess& client : clients) known.insert_or_assign(client.client, &client);
  for (Sequence sequence = m_end - std::min<Sequence>(size(), kLateProcesses); sequence != m_end;
       ++sequence) {
    if (at(sequence).process != kNoName) continue;
    const auto found = known.find(text(sequence, PackedRow::Client));
    if (found == known.end()) continue;
    const NameId process = m_names.idOf(found->second->process);
    const auto pid = static_cast<uint32_t>(found->second->processId);
    edit(sequence, [process, pid](PackedRow& row) {
      row.process = process;
      row.processId = pid;
    });
    changed.push_back(sequence);
  }
  return changed;
}

std::vector<ExchangeRows::Sequence> ExchangeRows::setKept(const std::vector<control::KeptExchange>& kept) {
  std::vector<Sequence> changed;
  if (kept.empty()) return changed;
  std::unordered_set<uint64_t> known;
  for (const control::KeptExchange& each : kept) {
    known.insert(each.id);
    m_keptFor.insert_or_assign(each.id, each.why);
  }
  for (Sequence sequence = m_end; sequence != m_begin && !known.empty();) {
    const PackedRow& row = at(--sequence);
    const auto found = known.find(row.id);
    if (found == known.end()) continue;
    known.erase(found);
    edit(sequence, [](PackedRow& own) { own.kept = true; });
    changed.push_back(sequence);
  }
  return changed;
}

std::string_view ExchangeRows::keptFor(Sequence sequence) const {
  const auto found = m_keptFor.find(at(sequence).id);
  return found == m_keptFor.end() ? std::string_view() : found->second;
}

void ExchangeRows::setTakenAway(Sequence sequence, bool takenAway) {
  edit(sequence, [takenAway](PackedRow& row) { row.takenAway = takenAway; });
}

uint64_t ExchangeRows::resentFrom(uint64_t id) const {
  const auto found = m_resent.find(id);
  return found == m_resent.end() ? 0 : found->second;
}

}  // namespace headgate::ui
