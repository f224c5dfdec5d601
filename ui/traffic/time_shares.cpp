#include "ui/traffic/time_shares.h"

#include <algorithm>

#include "ui/models/row_marks.h"

namespace headgate::ui {

TimeShares timeSharesOf(const control::ExchangeRow& row, int64_t nowWall) {
  using std::chrono::nanoseconds;
  TimeShares shares;
  shares.total = nanoseconds(row.total >= 0 ? row.total : std::max<int64_t>(nowWall - row.startedWall, 0));
  shares.wait = row.firstByte >= 0 ? std::min(nanoseconds(row.firstByte), shares.total) : shares.total;
  for (const control::Silence& silence : row.silences) {
    if (nanoseconds(silence.length) < kStallThreshold) continue;
    shares.silent += nanoseconds(silence.length);
    shares.stalls.push_back(silence);
  }
  shares.silent = std::min(shares.silent, shares.total - shares.wait);
  shares.streamed = shares.total - shares.wait - shares.silent;
  return shares;
}

}  // namespace headgate::ui
