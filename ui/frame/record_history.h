// How far back the record reaches. The gateway tells how many exchanges have ended and how many of the newest
// can still be opened; from when the count stood where the oldest of those came, one knows its age, as
// exactly as the counts were noted: once a minute.
//
// A value; the clock is the caller's. Bounded: it knows of at most a week.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace headgate::ui {

class RecordHistory {
 public:
  // `now` on any clock that only goes forward.
  void note(std::chrono::milliseconds now, uint64_t ended);
  // Nothing: nothing can be opened, or nobody knows since when.
  std::optional<std::chrono::minutes> reach(std::chrono::milliseconds now, uint64_t ended,
                                            uint64_t kept) const;

 private:
  struct Mark {
    std::chrono::milliseconds at;
    uint64_t ended;
  };
  std::deque<Mark> m_marks;
};

}  // namespace headgate::ui
