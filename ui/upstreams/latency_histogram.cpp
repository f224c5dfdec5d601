#include "ui/upstreams/latency_histogram.h"

#include <algorithm>
#include <cmath>

namespace headgate::ui {

namespace {

constexpr double kShortest = 100'000;  // ns

}  // namespace

void LatencyHistogram::add(std::chrono::nanoseconds time) {
  const double octaves = std::log2(std::max(static_cast<double>(time.count()), kShortest) / kShortest);
  ++m_counts[std::min(static_cast<size_t>(octaves * kAnOctave), kBuckets - 1)];
  ++m_all;
}

void LatencyHistogram::add(const LatencyHistogram& other) {
  if (other.m_all == 0) return;
  for (size_t i = 0; i < kBuckets; ++i) m_counts[i] += other.m_counts[i];
  m_all += other.m_all;
}

std::optional<std::chrono::nanoseconds> LatencyHistogram::percentile(int percent) const {
  if (m_all == 0) return std::nullopt;
  const uint64_t wanted = (m_all * static_cast<uint64_t>(percent) + 99) / 100;
  uint64_t seen = 0;
  size_t bucket = 0;
  while (bucket + 1 < kBuckets && (seen += m_counts[bucket]) < std::max<uint64_t>(wanted, 1)) ++bucket;
  // The middle of the bucket, as ratios go.
  const double octaves = (static_cast<double>(bucket) + 0.5) / kAnOctave;
  return std::chrono::nanoseconds(std::llround(kShortest * std::exp2(octaves)));
}

}  // namespace headgate::ui
