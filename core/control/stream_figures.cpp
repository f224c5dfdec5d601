#include "core/control/stream_figures.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace headgate::control {

namespace {

constexpr int64_t kSilence = 3'000'000'000;  // as the window's kStallThreshold

// The value below which that share of them lies; orders them by the way.
int64_t percentile(std::vector<int64_t>& values, size_t percent) {
  const size_t at = std::min(values.size() * percent / 100, values.size() - 1);
  const auto place = values.begin() + static_cast<ptrdiff_t>(at);
  std::nth_element(values.begin(), place, values.end());
  return *place;
}

}  // namespace

StreamFigures streamFigures(const StreamChunkColumns& chunks) {
  StreamFigures figures;
  std::vector<int64_t> gaps;
  gaps.reserve(chunks.at.size());
  for (size_t i = 0; i < chunks.at.size(); ++i) {
    if (chunks.left[i] >= 0) {
      ++figures.heldKnown;
      figures.heldWorst = std::max(figures.heldWorst, chunks.left[i] - chunks.at[i]);
    }
    if (chunks.fromClient[i] != 0) {
      figures.bytesFromClient += chunks.size[i];
      continue;
    }
    figures.bytes += chunks.size[i];
    if (figures.firstChunk < 0) {
      figures.firstChunk = chunks.at[i];
    } else {
      const int64_t gap = chunks.at[i] - figures.lastChunk;
      if (gap > figures.longestGap) {
        figures.longestGap = gap;
        figures.longestGapAt = figures.lastChunk;
      }
      if (gap >= kSilence) figures.silent += gap;
      gaps.push_back(gap);
    }
    figures.lastChunk = chunks.at[i];
  }
  if (gaps.empty()) return figures;
  figures.medianGap = percentile(gaps, 50);
  figures.p99Gap = percentile(gaps, 99);
  return figures;
}

}  // namespace headgate::control
