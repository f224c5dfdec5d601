// The way from one worker to the recorder: a ring of summaries and a ring of bytes for detail. One producer,
// one consumer.
//
// The producer never waits, calls the system or allocates: detail that does not fit is refused, and the
// caller marks the loss. The one exception are summaries, which must not be lost: if the recorder falls so
// far behind that their ring is full, they go to a queue behind a lock. Thread: detail(), hasRoomForBodies()
// and summary() the worker's, drain() the recorder's. Shared by both; outlives them.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <mutex>

#include "core/base/bytes.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::record {

class WorkerChannel {
 public:
  // At 70,000 exchanges a second with 2 KB of detail each this is 50 ms: twice what the recorder ever sleeps.
  static constexpr size_t kDetailBytes = 8 * 1024 * 1024;
  static constexpr size_t kSummaries = 4096;

  // Whether DetailKind::Attempt is written: 3 % of what a small exchange costs, and of use only to who looks
  // at exchanges before they end.
  enum class Attempts : uint8_t { LeftOut, Carried };

  // Both sizes are rounded up to a power of two. Without detail bytes (`--record off`) only summaries are
  // carried.
  explicit WorkerChannel(size_t detailBytes = kDetailBytes, size_t summaries = kSummaries,
                         Attempts attempts = Attempts::LeftOut);
  WorkerChannel(const WorkerChannel&) = delete;
  WorkerChannel& operator=(const WorkerChannel&) = delete;

  bool carriesDetail() const { return m_detailCapacity != 0; }
  bool carriesAttempts() const { return m_attempts == Attempts::Carried; }
  // The most bytes that one event may have.
  size_t pieceLimit() const { return m_detailCapacity / 8; }

  // False: no room, and nothing was written. `bytes` are header.stored many.
  bool detail(const DetailHeader& header, ByteView bytes);
  // Less than three quarters full. Above that bodies are left out, so that heads and times still find room.
  bool hasRoomForBodies();
  void summary(const Summary& summary);

  // Calls visitor.detail(const DetailHeader&, ByteView) and visitor.summary(const Summary&) for what was
  // pushed before the call, each summary after its exchange's detail, and stops when about `budget` bytes
  // were visited. False: all visited.
  template <typename Visitor>
  bool drain(Visitor& visitor, size_t budget);

 private:
  // A header with this many `stored` bytes says: the rest of the ring up to its end is unused.
  static constexpr uint32_t kSkipToStart = UINT32_MAX;
  static constexpr size_t kCacheLine = 64;

  static constexpr size_t roundUp(size_t bytes) { return (bytes + 7) & ~size_t{7}; }
  size_t detailIndex(uint64_t position) const {
    return (position - m_detailStart.load(std::memory_order_relaxed)) & (m_detailCapacity - 1);
  }
  size_t summaryIndex(uint64_t position) const {
    return (position - m_summaryStart.load(std::memory_order_relaxed)) & (m_summaryCapacity - 1);
  }
  void rewindDetail(uint64_t head);
  void takeSnapshot();

  const size_t m_detailCapacity;
  const size_t m_summaryCapacity;
  const Attempts m_attempts;
  const std::unique_ptr<char[]> m_detailRing;
  const std::unique_ptr<Summary[]> m_summaryRing;

  // Written by the producer. Positions only grow; one lies in its ring as far behind the ring's start as its
  // distance from the start's position, modulo the capacity. Whenever the producer finds a ring empty it
  // begins anew at its front, so that of a large ring only as much is touched, and stays in the processor's
  // cache, as is ever under way. The consumer reads nothing of an empty ring: it sees a new start with the
  // first position after it.
  alignas(kCacheLine) std::atomic<uint64_t> m_detailHead{0};
  std::atomic<uint64_t> m_summaryHead{0};
  std::atomic<uint64_t> m_detailStart{0};
  std::atomic<uint64_t> m_summaryStart{0};
  uint64_t m_seenDetailTail = 0;
  bool m_overflowing = false;

  // Written by the consumer. The snapshot is what the drain in progress still has to visit.
  alignas(kCacheLine) std::atomic<uint64_t> m_detailTail{0};
  std::atomic<uint64_t> m_summaryTail{0};
  uint64_t m_detailEnd = 0;
  uint64_t m_summaryEnd = 0;
  bool m_draining = false;
  std::deque<Summary> m_taken;  // from m_overflow; newer than the ring's up to m_summaryEnd

  alignas(kCacheLine) std::atomic<bool> m_hasOverflow{false};
  std::mutex m_mutex;
  std::deque<Summary> m_overflow;  // newer than all in the ring
};

template <typename Visitor>
bool WorkerChannel::drain(Visitor& visitor, size_t budget) {
  if (!m_draining) takeSnapshot();
  m_draining = true;

  size_t used = 0;
  uint64_t tail = m_detailTail.load(std::memory_order_relaxed);
  while (tail != m_detailEnd) {
    if (used >= budget) return true;
    const size_t index = detailIndex(tail);
    const size_t toEnd = m_detailCapacity - index;
    size_t advance = toEnd;
    if (toEnd >= sizeof(DetailHeader)) {
      DetailHeader header;
      std::memcpy(&header, m_detailRing.get() + index, sizeof header);
      if (header.stored != kSkipToStart) {
        visitor.detail(header, ByteView(m_detailRing.get() + index + sizeof header, header.stored));
        advance = sizeof header + roundUp(header.stored);
        used += advance;
      }
    }
    tail += advance;
    m_detailTail.store(tail, std::memory_order_release);
  }

  for (uint64_t next = m_summaryTail.load(std::memory_order_relaxed); next != m_summaryEnd;) {
    if (used >= budget) return true;
    visitor.summary(m_summaryRing[summaryIndex(next)]);
    m_summaryTail.store(++next, std::memory_order_release);
    used += sizeof(Summary);
  }
  for (; !m_taken.empty(); m_taken.pop_front()) {
    if (used >= budget) return true;
    visitor.summary(m_taken.front());
    used += sizeof(Summary);
  }
  m_draining = false;
  return false;
}

}  // namespace headgate::record
