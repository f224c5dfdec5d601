#include "ui/models/row_marks.h"

#include <algorithm>

namespace headgate::ui {
namespace {

using control::ExchangeKind;
using std::chrono::nanoseconds;

constexpr uint16_t kFirstRefusal = 400;
constexpr uint16_t kTooManyRequests = 429;

nanoseconds silence(ExchangeKind kind, int64_t startedWall, nanoseconds lastPiece, int64_t nowWall) {
  if (kind == ExchangeKind::WebSocket) return {};
  return std::max(nanoseconds(nowWall - startedWall) - lastPiece, nanoseconds());
}

}  // namespace

nanoseconds silenceNow(const PackedRow& row, int64_t nowWall) {
  if (!row.isInFlight() || row.lastPiece == PackedRow::kNoPiece) return {};
  return silence(row.kind, row.startedWall, std::chrono::milliseconds(row.lastPiece), nowWall);
}

nanoseconds silenceNow(const control::ExchangeRow& row, int64_t nowWall) {
  if (row.phase != control::ExchangePhase::InFlight || row.lastPiece < 0) return {};
  return silence(row.kind, row.startedWall, nanoseconds(row.lastPiece), nowWall);
}

RowMarks marksOf(const PackedRow& row) {
  RowMarks marks;
  marks.inFlight = row.isInFlight();
  marks.unseen = row.isEndUnseen();
  marks.error = row.failed;
  marks.brokenOff = row.error != kNoName && row.status < kFirstRefusal;
  marks.refused = row.refused || row.status == kTooManyRequests;
  marks.left = !row.failed && !row.refused && row.error != kNoName &&
               (row.endedBy == PackedRow::EndedBy::Client || marks.brokenOff);
  marks.noRoute = row.route == kNoName && !marks.inFlight;
  // One that goes on again is in flight as any other; what it went through is told at its end.
  const bool everSilent = row.kind != ExchangeKind::WebSocket &&
                          std::any_of(row.silenceLength.begin(), row.silenceLength.end(),
                                      [](uint32_t length) { return length >= kStallThreshold.count(); });
  marks.stalled = marks.inFlight ? row.silent : everSilent;
  return marks;
}

}  // namespace headgate::ui
