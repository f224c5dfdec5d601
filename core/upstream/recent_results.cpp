#include "core/upstream/recent_results.h"

#include <algorithm>

namespace headgate::upstream {

RecentResults::Sum RecentResults::add(Kind kind, SteadyTime now, Nanoseconds window) {
  const Nanoseconds length = std::max(window / kSlices, Nanoseconds(1));
  if (length != m_sliceLength) clear();
  m_sliceLength = length;

  const int64_t current = std::max<int64_t>(now.time_since_epoch() / length, 0);
  Slice& slice = m_slices[current % kSlices];
  if (slice.number < current) slice = {current, {}};
  if (slice.number == current) {
    switch (kind) {
      case Kind::Good:
        ++slice.sum.good;
        break;
      case Kind::Unreached:
        ++slice.sum.unreached;
        break;
      case Kind::Failed:
        ++slice.sum.failed;
        break;
    }
  }

  Sum total;
  for (int64_t number = std::max<int64_t>(current - kSlices + 1, 0); number <= current; ++number) {
    const Slice& past = m_slices[number % kSlices];
    if (past.number != number || (total.bad() == 0 && past.sum.bad() == 0)) continue;
    total.good += past.sum.good;
    total.unreached += past.sum.unreached;
    total.failed += past.sum.failed;
  }
  return total;
}

}  // namespace headgate::upstream
