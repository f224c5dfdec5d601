#include "core/control/imported_record.h"

#include <algorithm>
#include <map>

#include "core/control/exchange_reader.h"

namespace headgate::control {

namespace {

size_t memoryOf(const store::StoredExchange& exchange) {
  size_t bytes = sizeof(store::StoredExchange) + exchange.events.capacity() * sizeof(store::StoredEvent);
  for (const store::StoredEvent& event : exchange.events) bytes += event.bytes.capacity();
  return bytes;
}

// One that was under way when it was written will not come to its end here: how it ended nobody knows. Times
// of imported exchanges are wall times on both clocks.
ExchangeRow importedRow(const store::StoredExchange& exchange) {
  ExchangeRow row = readRow(exchange);
  if (exchange.summary || exchange.events.empty()) return row;
  row.phase = ExchangePhase::Ended;
  row.startedWall = exchange.events.front().at.time_since_epoch().count();
  row.total = (exchange.events.back().at - exchange.events.front().at).count();
  row.lastPiece = -1;
  return row;
}

}  // namespace

bool ImportedRecord::add(store::StoredExchange exchange, uint64_t number) {
  const size_t bytes = memoryOf(exchange);
  const std::lock_guard lock(m_mutex);
  if (m_bytes + bytes > m_budget) return false;
  m_bytes += bytes;
  const auto held = std::make_shared<const store::StoredExchange>(std::move(exchange));
  hold({.exchange = held}, *held, number);
  return true;
}

void ImportedRecord::add(const std::shared_ptr<OpenSession>& session, int64_t number,
                         const store::StoredExchange& exchange, uint64_t rowNumber) {
  const std::lock_guard lock(m_mutex);
  hold({.session = session, .inSession = number}, exchange, rowNumber);
}

void ImportedRecord::hold(Held held, const store::StoredExchange& exchange, uint64_t number) {
  held.row = importedRow(exchange);
  held.row.id = kImportedIds + m_exchanges.size() + 1;
  held.row.number = number;
  m_exchanges.push_back(std::move(held));
}

std::shared_ptr<const store::StoredExchange> ImportedRecord::get(uint64_t id) const {
  Held held;
  {
    const std::lock_guard lock(m_mutex);
    const uint64_t index = id - kImportedIds - 1;
    if (!isImported(id) || index >= m_exchanges.size()) return nullptr;
    held = m_exchanges[index];
  }
  if (held.exchange) return held.exchange;
  auto exchange = held.session->get(held.inSession);
  return exchange ? std::make_shared<const store::StoredExchange>(*std::move(exchange)) : nullptr;
}

ExchangeDetail ImportedRecord::detail(uint64_t id, uint64_t bodyLimit) const {
  const auto exchange = get(id);
  if (!exchange) return {};
  ExchangeDetail detail = readExchange(*exchange, bodyLimit);
  const std::lock_guard lock(m_mutex);
  detail.row = m_exchanges[id - kImportedIds - 1].row;
  return detail;
}

std::vector<uint64_t> ImportedRecord::ids() const {
  const std::lock_guard lock(m_mutex);
  std::vector<uint64_t> ids(m_exchanges.size());
  for (size_t i = 0; i < ids.size(); ++i) ids[i] = kImportedIds + i + 1;
  return ids;
}

std::set<uint64_t> ImportedRecord::without(const std::string& text) const {
  std::map<OpenSession*, std::optional<std::set<int64_t>>> candidates;  // nothing: it cannot tell
  std::set<uint64_t> without;
  const std::lock_guard lock(m_mutex);
  for (const Held& held : m_exchanges) {
    if (!held.session) continue;
    const auto [found, isNew] = candidates.try_emplace(held.session.get());
    if (isNew)
      if (const auto numbers = held.session->candidates(text))
        found->second.emplace(numbers->begin(), numbers->end());
    if (found->second && !found->second->contains(held.inSession)) without.insert(held.row.id);
  }
  return without;
}

FeedBatch ImportedRecord::rows(uint64_t after, size_t limit) const {
  const std::lock_guard lock(m_mutex);
  const size_t begin = std::min<size_t>(after, m_exchanges.size());
  const size_t end = std::min(begin + limit, m_exchanges.size());
  FeedBatch batch{.next = end};
  batch.rows.reserve(end - begin);
  for (size_t i = begin; i < end; ++i) batch.rows.push_back(m_exchanges[i].row);
  return batch;
}

}  // namespace headgate::control
