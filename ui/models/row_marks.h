// What is to be noticed about an exchange. The counts of the scopes, the lamps and the words all follow these
// marks, so that they never contradict each other.
#pragma once

#include <chrono>

#include "ui/models/packed_row.h"

namespace headgate::ui {

// A model that thinks is silent for a second or two; what is silent longer makes people look.
constexpr std::chrono::milliseconds kStallThreshold{3'000};

struct RowMarks {
  bool inFlight = false;
  bool error = false;    // ExchangeRow::failed
  bool stalled = false;  // the target was silent for long in the middle of its response
  bool limited = false;  // 429, whoever said so
  bool left = false;     // the client did not take its answer to the end
  bool noRoute = false;

  bool isProblem() const { return error || stalled || limited; }
};

RowMarks marksOf(const PackedRow& row);

}  // namespace headgate::ui
