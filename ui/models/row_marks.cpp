#include "ui/models/row_marks.h"

#include <algorithm>

namespace headgate::ui {
namespace {

constexpr uint16_t kFirstRefusal = 400;

}  // namespace

RowMarks marksOf(const PackedRow& row) {
  using EndedBy = PackedRow::EndedBy;
  RowMarks marks;
  marks.inFlight = row.isInFlight();
  marks.error = row.failed;
  // A status of 400 and above is the answer about what the client did wrong: nothing was left.
  const bool clients = row.error != kNoName && !row.failed;
  marks.left = clients && (row.endedBy == EndedBy::Client || row.status < kFirstRefusal);
  marks.limited = row.status == 429;
  marks.noRoute = row.route == kNoName && !marks.inFlight;
  marks.stalled = std::any_of(row.silenceLength.begin(), row.silenceLength.end(),
                              [](uint32_t length) { return length >= kStallThreshold.count(); });
  return marks;
}

}  // namespace headgate::ui
