#include "ui/models/row_marks.h"

#include <algorithm>

namespace headgate::ui {

RowMarks marksOf(const PackedRow& row) {
  using EndedBy = PackedRow::EndedBy;
  RowMarks marks;
  marks.inFlight = row.isInFlight();
  marks.left = row.endedBy == EndedBy::Client && row.error != kNoName;
  marks.limited = row.status == 429;
  marks.noRoute = row.route == kNoName && !marks.inFlight;
  const bool brokenOff = row.error != kNoName && !marks.left && !marks.limited;
  // A request that no route matches is answered, not broken off; it has a scope of its own.
  const bool onlyUnrouted = marks.noRoute && row.status == 404;
  marks.error = row.status >= 500 || (brokenOff && !onlyUnrouted) || row.endedBy == EndedBy::Drain;
  marks.stalled = std::any_of(row.silenceLength.begin(), row.silenceLength.end(),
                              [](uint32_t length) { return length >= kStallThreshold.count(); });
  return marks;
}

}  // namespace headgate::ui
