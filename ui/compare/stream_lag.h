// Two streams event by event: how far the second is behind the first, counted from the first event of each,
// and where it fell behind. A value; a pure function.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/stream/stream_data.h"

namespace headgate::ui {

struct StreamLag {
  size_t events = 0;         // that both have
  int64_t atBegin = 0;       // of the second's first event after the first's, since each began
  std::vector<int64_t> lag;  // of each event; below zero: it is ahead
  // The event before which it fell back most, and by how much; 0: it never did.
  size_t worstEvent = 0;
  int64_t worstStep = 0;
  int64_t atEnd = 0;

  bool operator==(const StreamLag&) const = default;
};

// Of events if both have them, else of pieces.
StreamLag streamLag(const StreamData& first, const StreamData& second);

}  // namespace headgate::ui
