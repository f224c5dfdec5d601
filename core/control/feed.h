// What passes, as rows of a table: a sink of the record that makes an ExchangeRow of each change and keeps
// the newest for whoever asks in time.
//
// A reader that is too slow loses rows, and is told how many; nobody ever waits for it. An exchange that is
// over within a moment comes once, at its end; one that goes on comes again while it changes. The counters of
// routes count every exchange, whether its row was read or not. Memory is bounded: by the ring, and by the
// number of exchanges that are followed while under way; one beyond that comes at its end.
// Thread: written by the recorder's (a lock is held for a batch), read by any.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/control/exchange_progress.h"
#include "core/control/exchange_values.h"
#include "core/control/gateway_values.h"
#include "core/control/recent_overhead.h"
#include "core/record/record_sink.h"

namespace headgate::control {

class Feed final : public record::RecordSink {
 public:
  using Clock = std::function<SteadyTime()>;
  struct Options {
    size_t rows = 32'768;      // kept for readers
    size_t followed = 16'384;  // exchanges under way
    Milliseconds look{50};     // how often those under way are looked at
    Milliseconds again{250};   // the shortest time between two rows of one of them
    Clock now = [] { return std::chrono::steady_clock::now(); };
  };

  Feed() : Feed(Options()) {}
  explicit Feed(Options options);

  void beginBatch() override;
  void detail(const record::DetailHeader& header, ByteView bytes) override;
  void summary(const record::Summary& summary) override;
  void endBatch() override;

  // See GetFeed.
  FeedBatch read(uint64_t after, size_t limit) const;
  // What is known of that exchange by now, if it is under way or its end is still kept.
  std::optional<ExchangeRow> find(ExchangeId id) const;
  // The newest that have ended, at most so many, oldest first.
  std::vector<ExchangeRow> ended(size_t limit) const;
  std::vector<RouteCounters> routes() const;
  RecentOverhead::Figures overhead() const;

 private:
  struct Followed {
    ExchangeProgress progress;
    SteadyTime fedAt;
    bool fed = false;      // at least once
    bool changed = false;  // since then; it stands in m_changed
  };
  using Exchanges = std::unordered_map<ExchangeId, Followed>;
  struct Counts {
    uint64_t exchanges = 0;
    uint64_t errors = 0;
  };

  static constexpr size_t kSpare = 256;

  SteadyTime readClocks();
  Followed* open(const record::DetailHeader& header, ByteView route);
  void feedChanged();
  void number(ExchangeRow& row);
  void push(const ExchangeRow& row);
  void count(std::string_view route, const ExchangeRow& row);  // `route` is interned
  void letGo(Exchanges::iterator exchange);
  const ExchangeRow& rowAt(uint64_t sequence) const { return m_ring[(sequence - 1) % m_ring.size()]; }
  std::vector<uint64_t> underWay(uint64_t after) const;
  uint64_t oldest() const { return m_newest - m_ring.size() + 1; }

  const Options m_options;

  mutable std::mutex m_mutex;
  std::unique_lock<std::mutex> m_batch;
  // The row with sequence number n, from 1, lies at (n - 1) modulo the ring's size.
  std::vector<ExchangeRow> m_ring;
  uint64_t m_newest = 0;
  uint64_t m_numbered = 0;
  Exchanges m_followed;
  std::vector<Exchanges::node_type> m_spare;  // with the memory of their texts
  Followed* m_last = nullptr;                 // events of one exchange come in bursts
  std::vector<ExchangeId> m_changed;
  SteadyTime m_nextLook;
  Nanoseconds m_wallOffset{0};  // from steady to wall time
  ExchangeProgress m_unfollowed;
  std::map<std::string_view, Counts> m_routes;  // by interned name
  RecentOverhead m_overhead;
};

}  // namespace headgate::control
