// How long something took, in buckets: from what a gateway adds to the minutes that an answer of a language
// model takes.
//
// A plain value, to be copied and read at leisure. A bucket counts what lies between its bound and the one
// before it: whoever writes them out as cumulative ones adds them up. Thread: one at a time.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string_view>

#include "core/base/clock.h"

namespace headgate::store {

struct LatencyHistogram {
  struct Bound {
    Nanoseconds upTo;          // inclusive
    std::string_view seconds;  // as it is written
  };
  static constexpr std::array<Bound, 17> kBounds{{
      {std::chrono::microseconds(50), "0.00005"},
      {std::chrono::microseconds(100), "0.0001"},
      {std::chrono::microseconds(500), "0.0005"},
      {Milliseconds(1), "0.001"},
      {Milliseconds(5), "0.005"},
      {Milliseconds(10), "0.01"},
      {Milliseconds(50), "0.05"},
      {Milliseconds(100), "0.1"},
      {Milliseconds(500), "0.5"},
      {std::chrono::seconds(1), "1"},
      {std::chrono::seconds(5), "5"},
      {std::chrono::seconds(10), "10"},
      {std::chrono::seconds(30), "30"},
      {std::chrono::seconds(60), "60"},
      {std::chrono::seconds(120), "120"},
      {std::chrono::seconds(300), "300"},
      {std::chrono::seconds(600), "600"},
  }};

  std::array<uint64_t, kBounds.size() + 1> counts{};  // the last one: above all bounds
  // A double, as readers take it. Nanoseconds of a thousand streams at a time would fill 64 bits within
  // months.
  double seconds = 0;

  // A clock that went back counts as no time.
  void add(Nanoseconds took) {
    const Nanoseconds time = std::max(took, Nanoseconds(0));
    const auto bound = std::find_if(kBounds.begin(), kBounds.end(),
                                    [time](const Bound& candidate) { return time <= candidate.upTo; });
    ++counts[static_cast<size_t>(bound - kBounds.begin())];
    seconds += std::chrono::duration<double>(time).count();
  }
  uint64_t count() const { return std::accumulate(counts.begin(), counts.end(), uint64_t{0}); }
};

}  // namespace headgate::store
