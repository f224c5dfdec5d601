// What is to be noticed about an exchange. The counts of the scopes, the lamps and the words all follow these
// marks, so that they never contradict each other.
#pragma once

#include <chrono>

#include "ui/models/packed_row.h"

namespace headgate::ui {

// A model that thinks is silent for a second or two; what is silent longer makes people look.
constexpr std::chrono::milliseconds kStallThreshold{3'000};

// How long the target has been silent by `nowWall` in the middle of its response; nothing where nobody knows,
// or where it owes no word, as in a tunnel.
std::chrono::nanoseconds silenceNow(const PackedRow& row, int64_t nowWall);
std::chrono::nanoseconds silenceNow(const control::ExchangeRow& row, int64_t nowWall);

struct RowMarks {
  bool inFlight = false;
  bool error = false;    // ExchangeRow::failed
  bool stalled = false;  // in flight: the target is silent now, and for long; ended: it once was
  bool refused = false;  // ExchangeRow::refused, or 429, whoever said so
  // The error came when a status was sent already, or none ever was. One of 400 and above is the answer about
  // the error.
  bool brokenOff = false;
  bool left = false;  // the client did not take its answer to the end
  bool noRoute = false;
  bool unseen = false;  // how it ended was not told

  bool isProblem() const { return error || stalled || refused; }
};

RowMarks marksOf(const PackedRow& row);

}  // namespace headgate::ui
