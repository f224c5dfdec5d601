#include "ui/traffic/time_shares.h"

#include <algorithm>

#include "ui/models/row_marks.h"

namespace headgate::ui {

TimeShares timeSharesOf(const control::ExchangeRow& row, int64_t nowWall) {
  using std::chrono::nanoseconds;
  TimeShares shares;
  const bool running = row.phase == control::ExchangePhase::InFlight;
  shares.total = nanoseconds(std::max<int64_t>(running ? nowWall - row.startedWall : row.total, 0));
  shares.wait = row.firstByte >= 0 ? std::min(nanoseconds(row.firstByte), shares.total) : shares.total;
  const auto add = [&](const control::Silence& silence) {
    const bool isTunnel = row.kind == control::ExchangeKind::WebSocket;
    if (isTunnel || nanoseconds(silence.length) < kStallThreshold) return;
    shares.silent += nanoseconds(silence.length);
    shares.stalls.push_back(silence);
  };
  for (const control::Silence& silence : row.silences) add(silence);
  add({.at = row.lastPiece, .length = silenceNow(row, nowWall).count()});
  shares.silent = std::min(shares.silent, shares.total - shares.wait);
  shares.streamed = shares.total - shares.wait - shares.silent;
  // All but its last microseconds, in which the answer's head was passed on, was waited for as well.
  shares.overhead = std::clamp(nanoseconds(row.overhead), nanoseconds(0), shares.wait);
  shares.wait -= shares.overhead;
  return shares;
}

}  // namespace headgate::ui
