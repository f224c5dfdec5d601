// The newest exchanges in memory, within a budget: a log in segments of which the oldest goes when the budget
// is used up.
//
// Everything is appended at one end, so that storing costs a copy and nothing is ever moved; an exchange's
// events are chained backwards through the log. An exchange whose oldest events went with their segment is
// given back with a Gap at its front that says how much is missing; one that has ended and lost everything is
// forgotten. Thread: one writes (RecordSink), any reads; a lock is held for a batch or for one exchange's
// copy.
#pragma once

#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/record/names.h"
#include "core/record/record_sink.h"
#include "core/store/record_codec.h"
#include "core/store/stored_exchange.h"

namespace headgate::store {

class MemoryStore final : public record::RecordSink {
 public:
  struct Options {
    size_t budget = 64 * 1024 * 1024;  // with the index; at least two segments are kept
    size_t segment = 1024 * 1024;
  };
  // One exchange in a list.
  struct Row {
    ExchangeId id;
    std::optional<record::Summary> summary;  // nothing: still under way
  };
  struct Stats {
    // What is held now.
    size_t exchanges = 0;
    size_t memory = 0;  // bytes, with the index
    // Since the beginning.
    uint64_t exchangesClosed = 0;
    uint64_t bytesStored = 0;   // heads, bodies, trailers
    uint64_t bytesEvicted = 0;  // memory of the segments that went
    uint64_t gaps = 0;          // marks of losses under pressure
    uint64_t lostBytes = 0;     // as summaries tell
    uint64_t lostEvents = 0;
  };

  explicit MemoryStore(record::Names& names) : MemoryStore(names, Options()) {}
  MemoryStore(record::Names& names, Options options) : m_names(names), m_options(options) {}

  void beginBatch() override;
  void detail(const record::DetailHeader& header, ByteView bytes) override;
  void summary(const record::Summary& summary) override;
  void endBatch() override;

  // The `limit` exchanges that were active last, the newest beginning first.
  std::vector<Row> list(size_t limit) const;
  std::optional<StoredExchange> get(ExchangeId id) const;
  // The head of its request, as it was recorded; nothing else of it is copied.
  std::optional<Bytes> requestHead(ExchangeId id) const;
  Stats stats() const;
  // All that are held now, one copy at a time, so that writing waits for none of it.
  void forEach(const std::function<void(const StoredExchange&)>& each) const;

 private:
  // A place in the log; places only grow. 0: none.
  using Position = uint64_t;
  // What an index entry costs: list and hash nodes, bucket, allocator.
  static constexpr size_t kEntryMemory = 160;

  struct Segment {
    Position begin = 0;
    std::unique_ptr<char[]> bytes;
    size_t capacity = 0;
    size_t used = 0;
  };
  struct Entry {
    ExchangeId id;
    Position last = 0;     // its newest record
    uint64_t ordinal = 0;  // order of beginning
    SteadyTime base;       // of its first event; the others are stored relative to it
    uint64_t size = 0;     // sums over all of its events, evicted ones too
    uint64_t events = 0;
    bool closed = false;
  };
  using Entries = std::pmr::list<Entry>;

  Entry& entry(ExchangeId id, SteadyTime at);
  void append(Entry& entry, ByteView bytes);
  Segment& room(size_t bytes);
  void evict();
  size_t memory() const { return m_segmentMemory + m_entries.size() * kEntryMemory; }
  // The record's bytes from there to its segment's end; empty if it was evicted.
  ByteView at(Position position) const;
  std::optional<record::Summary> summaryOf(const Entry& entry) const;
  StoredExchange copy(const Entry& entry) const;

  record::Names& m_names;
  const Options m_options;

  mutable std::mutex m_mutex;
  std::unique_lock<std::mutex> m_batch;
  std::deque<Segment> m_segments;
  size_t m_segmentMemory = 0;
  Position m_end = 1;
  std::unique_ptr<char[]> m_spare;  // of an evicted segment of the usual size, for the next one
  std::pmr::unsynchronized_pool_resource m_nodes;
  Entries m_entries{&m_nodes};  // the one that was written to last is the last
  std::pmr::unordered_map<ExchangeId, Entries::iterator> m_index{&m_nodes};
  uint64_t m_nextOrdinal = 0;
  Stats m_stats;
  Bytes m_record;  // header of the record being written
};

}  // namespace headgate::store
