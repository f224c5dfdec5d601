// An exchange's time in its parts, in the order in which they come, each with where it stood and how long it
// was, or why nobody knows. Values, made from the row and from what the record knows.
#pragma once

#include <vector>

#include <QString>

#include "core/control/exchange_values.h"
#include "core/control/timing_values.h"

namespace headgate::ui {

struct TimingPhase {
  enum class Fill : uint8_t { Wait, Ours, Stream, Silence, Whole };
  QString name;
  Fill fill = Fill::Wait;
  std::vector<control::Silence> spans;  // where it stood; none: nobody knows, or it stands nowhere by itself
  int64_t length = -1;                  // -1: not recorded
  QString note;                         // beside the length, or why there is none

  bool operator==(const TimingPhase&) const = default;
};

std::vector<TimingPhase> timingPhases(const control::ExchangeRow& row, const control::ExchangeTiming& timing,
                                      int64_t nowWall);

}  // namespace headgate::ui
