// The memory that bytes wait in, over all workers: what slow clients and slow targets have not taken yet,
// what was read and cannot be handled yet, and what is kept to be sent again.
//
// It refuses nothing: it counts, and says when there is too much; whoever admits new work asks it. Above the
// budget nothing that runs is cut, so it may be exceeded by what runs already. Not an allocator: heads, TLS
// and the system's own buffers are outside. It counts in whole pages, and little buffers not at all, so that
// ordinary traffic never touches it. Thread: any. Ownership: the engine's; outlives every charge.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace headgate::engine {

class BufferBudget {
 public:
  // One reader that stalls holds what one read has brought (kReadBytes) and perhaps a body to be sent again:
  // there is room for more than a thousand of the worst.
  static constexpr uint64_t kUsual = 256ull * 1024 * 1024;

  // Bytes.
  explicit BufferBudget(uint64_t limit = kUsual) : m_limit(limit) {}
  BufferBudget(const BufferBudget&) = delete;
  BufferBudget& operator=(const BufferBudget&) = delete;

  uint64_t limit() const { return m_limit; }
  uint64_t used() const { return m_used.load(std::memory_order_relaxed); }
  bool isSpent() const { return used() >= m_limit; }

 private:
  friend class BufferCharge;
  const uint64_t m_limit;
  // One for all workers: it changes only where a buffer of some pages was just allocated and filled, which
  // costs a thousand times as much.
  alignas(64) std::atomic<uint64_t> m_used{0};
};

// What one buffer takes of the budget. Given back at its end. Thread: one at a time.
class BufferCharge {
 public:
  // Without a budget (nullptr) nothing is counted.
  explicit BufferCharge(BufferBudget* budget) : m_budget(budget) {}
  ~BufferCharge() { set(0); }
  BufferCharge(const BufferCharge&) = delete;
  BufferCharge& operator=(const BufferCharge&) = delete;

  // The buffer has this many bytes now.
  void set(size_t bytes) {
    constexpr size_t kPage = 4096;
    const size_t charged = bytes - bytes % kPage;
    if (charged == m_charged || !m_budget) return;
    // Modulo 2^64: a difference below zero is taken away.
    m_budget->m_used.fetch_add(uint64_t{charged} - uint64_t{m_charged}, std::memory_order_relaxed);
    m_charged = charged;
  }

 private:
  BufferBudget* m_budget;
  size_t m_charged = 0;
};

}  // namespace headgate::engine
