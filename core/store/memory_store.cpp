#include "core/store/memory_store.h"

#include <algorithm>
#include <cstring>

namespace headgate::store {

using record::DetailHeader;
using record::DetailKind;
using record::LeftOut;
using record::Summary;

void MemoryStore::beginBatch() {
  m_batch = std::unique_lock(m_mutex);
}

void MemoryStore::endBatch() {
  m_batch.unlock();
}

// A record in the log: how far before it the exchange's previous one lies (0: it is the first), then an event
// with its bytes or a summary.
void MemoryStore::detail(const DetailHeader& header, ByteView bytes) {
  Entry& owner = entry(header.exchange, header.at);
  owner.size += header.size;
  owner.events += header.events;
  m_stats.bytesStored += bytes.size();
  if (header.kind == DetailKind::Gap) ++m_stats.gaps;
  m_record.clear();
  putNumber(m_record, owner.last == 0 ? 0 : m_end - owner.last);
  putEvent(m_record, header, owner.base);
  append(owner, bytes);
}

void MemoryStore::summary(const Summary& summary) {
  Entry& owner = entry(summary.exchange, summary.started);
  owner.closed = true;
  ++m_stats.exchangesClosed;
  m_stats.lostBytes += summary.lostDetailBytes;
  m_stats.lostEvents += summary.lostDetailEvents;
  m_record.clear();
  putNumber(m_record, owner.last == 0 ? 0 : m_end - owner.last);
  putSummary(m_record, summary);
  append(owner, {});
}

std::vector<MemoryStore::Row> MemoryStore::list(size_t limit) const {
  const std::lock_guard lock(m_mutex);
  std::vector<const Entry*> newest;
  for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && newest.size() < limit; ++entry)
    newest.push_back(&*entry);
  std::sort(newest.begin(), newest.end(),
            [](const Entry* a, const Entry* b) { return a->ordinal > b->ordinal; });
  std::vector<Row> rows;
  rows.reserve(newest.size());
  for (const Entry* entry : newest) rows.push_back({entry->id, summaryOf(*entry)});
  return rows;
}

std::optional<StoredExchange> MemoryStore::get(ExchangeId id) const {
  const std::lock_guard lock(m_mutex);
  const auto found = m_index.find(id);
  if (found == m_index.end()) return std::nullopt;
  return copy(*found->second);
}

std::optional<Bytes> MemoryStore::requestHead(ExchangeId id) const {
  const std::lock_guard lock(m_mutex);
  const auto found = m_index.find(id);
  if (found == m_index.end()) return std::nullopt;
  for (Position position = found->second->last; position != 0;) {
    Decoder in(at(position));
    if (in.rest().empty()) break;
    const uint64_t distance = in.number();
    if (!in.atSummary()) {
      const DetailHeader header = in.event(found->second->base);
      if (header.kind == DetailKind::RequestHead) return Bytes(in.bytes(header.stored));
    }
    position = distance == 0 ? 0 : position - distance;
  }
  return std::nullopt;
}

MemoryStore::Stats MemoryStore::stats() const {
  const std::lock_guard lock(m_mutex);
  Stats stats = m_stats;
  stats.exchanges = m_entries.size();
  stats.memory = memory();
  return stats;
}

void MemoryStore::forEach(const std::function<void(const StoredExchange&)>& each) const {
  std::vector<ExchangeId> ids;
  {
    const std::lock_guard lock(m_mutex);
    for (const Entry& entry : m_entries) ids.push_back(entry.id);
  }
  for (const ExchangeId id : ids) {
    if (const std::optional<StoredExchange> exchange = get(id)) each(*exchange);
  }
}

MemoryStore::Entry& MemoryStore::entry(ExchangeId id, SteadyTime at) {
  if (!m_entries.empty() && m_entries.back().id == id) return m_entries.back();  // events come in bursts
  const auto [found, isNew] = m_index.try_emplace(id);
  if (isNew) {
    m_entries.push_back({.id = id, .ordinal = m_nextOrdinal++, .base = at});
    found->second = std::prev(m_entries.end());
  } else if (found->second != std::prev(m_entries.end())) {
    m_entries.splice(m_entries.end(), m_entries, found->second);
  }
  return *found->second;
}

// Writes m_record and the bytes after it.
void MemoryStore::append(Entry& entry, ByteView bytes) {
  const size_t size = m_record.size() + bytes.size();
  Segment& segment = room(size);
  char* place = segment.bytes.get() + segment.used;
  std::memcpy(place, m_record.data(), m_record.size());
  if (!bytes.empty()) std::memcpy(place + m_record.size(), bytes.data(), bytes.size());
  segment.used += size;
  entry.last = m_end;
  m_end += size;
  evict();
}

// The segment that takes the next record. Records do not cross segments; positions have no holes.
MemoryStore::Segment& MemoryStore::room(size_t bytes) {
  if (m_segments.empty() || m_segments.back().capacity - m_segments.back().used < bytes) {
    const size_t capacity = std::max(bytes, m_options.segment);
    std::unique_ptr<char[]> storage = capacity == m_options.segment && m_spare
                                          ? std::move(m_spare)
                                          : std::make_unique_for_overwrite<char[]>(capacity);
    m_segments.push_back({m_end, std::move(storage), capacity, 0});
    m_segmentMemory += capacity;
  }
  return m_segments.back();
}

void MemoryStore::evict() {
  while (memory() > m_options.budget && m_segments.size() > 2) {
    m_segmentMemory -= m_segments.front().capacity;
    m_stats.bytesEvicted += m_segments.front().capacity;
    if (m_segments.front().capacity == m_options.segment) m_spare = std::move(m_segments.front().bytes);
    m_segments.pop_front();
    const Position first = m_segments.front().begin;
    // Those under way stay, so that what follows is known to have had a beginning.
    for (auto entry = m_entries.begin(); entry != m_entries.end() && entry->last < first;) {
      if (!entry->closed) {
        ++entry;
        continue;
      }
      m_index.erase(entry->id);
      entry = m_entries.erase(entry);
    }
  }
}

ByteView MemoryStore::at(Position position) const {
  if (m_segments.empty() || position < m_segments.front().begin) return {};
  const auto next =
      std::upper_bound(m_segments.begin(), m_segments.end(), position,
                       [](Position wanted, const Segment& segment) { return wanted < segment.begin; });
  const Segment& segment = *std::prev(next);
  const size_t offset = position - segment.begin;
  return {segment.bytes.get() + offset, segment.used - offset};
}

std::optional<Summary> MemoryStore::summaryOf(const Entry& entry) const {
  if (!entry.closed) return std::nullopt;
  Decoder in(at(entry.last));
  in.number();
  return in.summary(m_names);
}

StoredExchange MemoryStore::copy(const Entry& entry) const {
  StoredExchange exchange{.id = entry.id, .summary = summaryOf(entry)};
  uint64_t missingSize = entry.size;
  uint64_t missingEvents = entry.events;
  for (Position position = entry.last; position != 0;) {
    Decoder in(at(position));
    if (in.rest().empty()) break;
    const uint64_t distance = in.number();
    if (!in.atSummary()) {
      const DetailHeader header = in.event(entry.base);
      missingSize -= header.size;
      missingEvents -= header.events;
      exchange.events.push_back({header.kind, header.leftOut, header.redacted, header.events, header.at,
                                 header.size, Bytes(in.bytes(header.stored))});
    }
    position = distance == 0 ? 0 : position - distance;
  }
  if (missingEvents != 0) {
    StoredEvent gap{
        .kind = DetailKind::Gap, .leftOut = LeftOut::ByEviction, .at = entry.base, .size = missingSize};
    gap.events = static_cast<uint32_t>(std::min<uint64_t>(missingEvents, UINT32_MAX));
    exchange.events.push_back(gap);
  }
  std::reverse(exchange.events.begin(), exchange.events.end());
  return exchange;
}

}  // namespace headgate::store
