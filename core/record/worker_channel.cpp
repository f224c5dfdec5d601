#include "core/record/worker_channel.h"

#include <bit>

namespace headgate::record {

WorkerChannel::WorkerChannel(size_t detailBytes, size_t summaries, Attempts attempts)
    : m_detailCapacity(detailBytes == 0 ? 0 : std::bit_ceil(detailBytes)),
      m_summaryCapacity(std::bit_ceil(summaries)),
      m_attempts(attempts),
      m_detailRing(std::make_unique_for_overwrite<char[]>(m_detailCapacity)),
      m_summaryRing(std::make_unique_for_overwrite<Summary[]>(m_summaryCapacity)) {}

bool WorkerChannel::detail(const DetailHeader& header, ByteView bytes) {
  const uint64_t head = m_detailHead.load(std::memory_order_relaxed);
  if (header.kind == DetailKind::Open) rewindDetail(head);
  const size_t index = detailIndex(head);
  const size_t toEnd = m_detailCapacity - index;
  const size_t need = sizeof header + roundUp(bytes.size());
  const size_t skipped = toEnd < need ? toEnd : 0;  // an event lies in one piece
  const uint64_t end = head + skipped + need;
  if (end - m_seenDetailTail > m_detailCapacity) {
    m_seenDetailTail = m_detailTail.load(std::memory_order_acquire);
    if (end - m_seenDetailTail > m_detailCapacity) return false;
  }
  char* place = m_detailRing.get() + index;
  if (skipped != 0) {
    if (skipped >= sizeof header) {
      DetailHeader skip;
      skip.stored = kSkipToStart;
      std::memcpy(place, &skip, sizeof skip);
    }
    place = m_detailRing.get();
  }
  std::memcpy(place, &header, sizeof header);
  if (!bytes.empty()) std::memcpy(place + sizeof header, bytes.data(), bytes.size());
  m_detailHead.store(end, std::memory_order_release);
  return true;
}

// Once an exchange is often enough to look whether the recorder has caught up.
void WorkerChannel::rewindDetail(uint64_t head) {
  m_seenDetailTail = m_detailTail.load(std::memory_order_acquire);
  if (m_seenDetailTail == head) m_detailStart.store(head, std::memory_order_relaxed);
}

bool WorkerChannel::hasRoomForBodies() {
  const uint64_t limit = m_detailCapacity - m_detailCapacity / 4;
  const uint64_t head = m_detailHead.load(std::memory_order_relaxed);
  if (head - m_seenDetailTail < limit) return true;
  m_seenDetailTail = m_detailTail.load(std::memory_order_acquire);
  return head - m_seenDetailTail < limit;
}

void WorkerChannel::summary(const Summary& summary) {
  if (m_overflowing) {
    const std::lock_guard lock(m_mutex);
    if (!m_overflow.empty()) {
      m_overflow.push_back(summary);
      return;
    }
    m_overflowing = false;  // the recorder has taken them all: the ring's next are newer
  }
  const uint64_t head = m_summaryHead.load(std::memory_order_relaxed);
  const uint64_t tail = m_summaryTail.load(std::memory_order_acquire);
  if (head - tail >= m_summaryCapacity) {
    const std::lock_guard lock(m_mutex);
    m_overflow.push_back(summary);
    m_overflowing = true;
    m_hasOverflow.store(true, std::memory_order_release);
    return;
  }
  if (tail == head) m_summaryStart.store(head, std::memory_order_relaxed);
  m_summaryRing[summaryIndex(head)] = summary;
  m_summaryHead.store(head + 1, std::memory_order_release);
}

// Summaries first: a summary that is seen was pushed after its exchange's detail, which is then seen too.
void WorkerChannel::takeSnapshot() {
  if (m_hasOverflow.load(std::memory_order_acquire)) {
    // While the queue is not empty nothing is pushed to the ring, so that all in the ring is older.
    const std::lock_guard lock(m_mutex);
    m_taken.swap(m_overflow);
    m_hasOverflow.store(false, std::memory_order_relaxed);
    m_summaryEnd = m_summaryHead.load(std::memory_order_acquire);
  } else {
    m_summaryEnd = m_summaryHead.load(std::memory_order_acquire);
  }
  m_detailEnd = m_detailHead.load(std::memory_order_acquire);
}

}  // namespace headgate::record
