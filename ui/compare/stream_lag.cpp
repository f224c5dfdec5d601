#include "ui/compare/stream_lag.h"

#include <algorithm>

namespace headgate::ui {

StreamLag streamLag(const StreamData& first, const StreamData& second) {
  const bool byEvents = first.eventCount() > 0 && second.eventCount() > 0;
  const std::vector<int64_t>& a = byEvents ? first.events().at : first.chunks().at;
  const std::vector<int64_t>& b = byEvents ? second.events().at : second.chunks().at;
  StreamLag result{.events = std::min(a.size(), b.size())};
  if (result.events == 0) return result;
  result.atBegin = b.front() - a.front();
  result.lag.reserve(result.events);
  for (size_t i = 0; i < result.events; ++i) {
    result.lag.push_back((b[i] - b.front()) - (a[i] - a.front()));
    const int64_t step = i == 0 ? 0 : result.lag[i] - result.lag[i - 1];
    if (step > result.worstStep) {
      result.worstStep = step;
      result.worstEvent = i;
    }
  }
  result.atEnd = result.lag.back();
  return result;
}

}  // namespace headgate::ui
