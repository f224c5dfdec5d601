// What Headgate added to the newest exchanges, for the figures of now: those of the whole run would hide a
// change. Bounded. Thread: one at a time.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/base/clock.h"

namespace headgate::control {

class RecentOverhead {
 public:
  static constexpr size_t kExchanges = 1000;

  struct Figures {
    int64_t median = -1;  // nanoseconds; -1: nothing was noted
    int64_t p95 = -1;
  };

  void note(Nanoseconds added) {
    if (m_newest.size() < kExchanges)
      m_newest.push_back(added.count());
    else
      m_newest[m_next] = added.count();
    m_next = (m_next + 1) % kExchanges;
  }

  Figures figures() const {
    if (m_newest.empty()) return {};
    std::vector<int64_t> times = m_newest;
    // The nearest rank: a time that was measured, and not one between two.
    const auto at = [&times](size_t percent) {
      const auto rank = times.begin() + static_cast<ptrdiff_t>((times.size() * percent + 99) / 100 - 1);
      std::nth_element(times.begin(), rank, times.end());
      return *rank;
    };
    return {at(50), at(95)};
  }

 private:
  std::vector<int64_t> m_newest;
  size_t m_next = 0;  // once it is full, the oldest one
};

}  // namespace headgate::control
