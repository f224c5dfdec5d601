// How the attempts at one target went lately: counts over a window of time that moves along.
//
// The window is kept as ten slices, each forgotten as a whole: a result is never counted for longer than the
// window, and for at least nine tenths of it, whatever the load, in a few hundred bytes. It judges nothing:
// see TargetHealth. Thread: whoever holds the lock of its owner.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/clock.h"

namespace headgate::upstream {

class RecentResults {
 public:
  enum class Kind : uint8_t {
    Good,
    Unreached,  // bad: no connection came about
    Failed,     // bad: what came over the connection
  };
  // Since the first bad result of the window. What was good before it says nothing about what is wrong now.
  struct Sum {
    uint64_t good = 0;
    uint64_t unreached = 0;
    uint64_t failed = 0;
    uint64_t bad() const { return unreached + failed; }
  };

  // The sum with this result in it. Another `window` than the last time's begins anew, and so does clear(). A
  // `now` before the last one's counts where it belongs, as long as that is within the window.
  Sum add(Kind kind, SteadyTime now, Nanoseconds window);
  void clear() { m_slices = {}; }

 private:
  static constexpr int64_t kSlices = 10;
  struct Slice {
    int64_t number = -1;  // of the time since the clock's epoch, in slices
    Sum sum;
  };
  std::array<Slice, kSlices> m_slices;  // slice n lies at n modulo kSlices
  Nanoseconds m_sliceLength{0};
};

}  // namespace headgate::upstream
