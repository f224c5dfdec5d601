#include "core/upstream/fair_turn.h"

#include <algorithm>
#include <tuple>

namespace headgate::upstream {
namespace {

// Who takes part is never later than a turn of its own and one of the pool's, which is shorter: more is
// absence.
constexpr int64_t kMostTurnsLate = 2;
// Nor does it have more turns ahead of their time than there are threads that choose at once: more is a
// weight that was less before, or an absence so long that the past looks like the future.
constexpr int64_t kMostTurnsEarly = 8;

int64_t turnLength(uint64_t weight) {
  return static_cast<int64_t>(std::max<uint64_t>(FairTurn::kWholeTurn / weight, 1));
}

}  // namespace

FairTurn::FairTurn(const TargetCell& target, uint64_t weight, uint64_t poolTime)
    : m_poolTime(poolTime),
      m_pass(target.pass.load(std::memory_order_relaxed)),
      m_length(turnLength(weight)),
      m_start(static_cast<int64_t>(m_pass - poolTime)) {
  if (m_start < -kMostTurnsLate * m_length || m_start > kMostTurnsEarly * m_length) m_start = 0;
}

bool FairTurn::isBefore(const FairTurn& other) const {
  if (isDue() != other.isDue()) return isDue();
  if (isDue()) return m_start + m_length < other.m_start + other.m_length;
  return std::tie(m_start, m_length) < std::tie(other.m_start, other.m_length);
}

void FairTurn::take(TargetCell& target, PoolCell& pool, uint64_t totalWeight) const {
  uint64_t pass = m_pass;
  const uint64_t end = m_poolTime + static_cast<uint64_t>(m_start + m_length);
  if (!target.pass.compare_exchange_strong(pass, end, std::memory_order_relaxed))
    target.pass.fetch_add(static_cast<uint64_t>(m_length), std::memory_order_relaxed);

  const int64_t step = std::max<int64_t>(m_start, 0) + turnLength(totalWeight);
  const uint64_t time = m_poolTime + static_cast<uint64_t>(step);
  uint64_t seen = pool.turn.load(std::memory_order_relaxed);
  while (static_cast<int64_t>(time - seen) > 0 &&
         !pool.turn.compare_exchange_weak(seen, time, std::memory_order_relaxed)) {
  }
}

}  // namespace headgate::upstream
