#include "ui/frame/record_history.h"

#include <algorithm>

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenMarks = 1min;
constexpr size_t kMostMarks = 7 * 24 * 60;

}  // namespace

// While nothing comes the last mark moves along, so that what comes then is not taken for older than it is.
void RecordHistory::note(std::chrono::milliseconds now, uint64_t ended) {
  if (!m_marks.empty() && ended < m_marks.back().ended) m_marks.clear();  // another gateway counts
  const bool isIdle =
      m_marks.size() > 1 && m_marks.back().ended == ended && m_marks[m_marks.size() - 2].ended == ended;
  if (isIdle)
    m_marks.back().at = now;
  else if (m_marks.empty() || now - m_marks.back().at >= kBetweenMarks || m_marks.back().ended == 0)
    m_marks.push_back({now, ended});
  if (m_marks.size() > kMostMarks) m_marks.pop_front();
}

std::optional<std::chrono::minutes> RecordHistory::reach(std::chrono::milliseconds now, uint64_t ended,
                                                         uint64_t kept) const {
  if (kept == 0) return std::nullopt;
  const uint64_t gone = ended > kept ? ended - kept : 0;
  const auto after = std::ranges::upper_bound(m_marks, gone, {}, &Mark::ended);
  if (after == m_marks.begin()) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::minutes>(now - std::prev(after)->at);
}

}  // namespace headgate::ui
