// How long things took, in buckets of an eighth of an octave: what it says is within 5 % of what was, and it
// takes the same room for ten exchanges and for a million. A value of fixed size.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace headgate::ui {

class LatencyHistogram {
 public:
  void add(std::chrono::nanoseconds time);
  void add(const LatencyHistogram& other);
  // What so many in a hundred did not exceed; nothing of nothing.
  std::optional<std::chrono::nanoseconds> percentile(int percent) const;

 private:
  // From 0.1 ms to seven minutes; what is below or above counts at the end.
  static constexpr size_t kAnOctave = 8;
  static constexpr size_t kBuckets = 22 * kAnOctave;
  std::array<uint32_t, kBuckets> m_counts{};
  uint64_t m_all = 0;
};

}  // namespace headgate::ui
