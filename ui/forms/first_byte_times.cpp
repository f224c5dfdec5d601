#include "ui/forms/first_byte_times.h"

namespace headgate::ui {

FirstByteTimes::FirstByteTimes(LiveGateway& live, QObject* parent) : QObject(parent) {
  connect(&live, &LiveGateway::fed, this, &FirstByteTimes::take);
}

const std::deque<int64_t>& FirstByteTimes::of(const std::string& route) const {
  static const std::deque<int64_t> kNone;
  const auto found = m_times.find(route);
  return found == m_times.end() ? kNone : found->second;
}

void FirstByteTimes::take(const control::FeedBatch& batch) {
  for (const control::ExchangeRow& row : batch.rows) {
    if (row.phase != control::ExchangePhase::Ended || row.firstByte < 0 || row.route.empty()) continue;
    auto& times = m_times[row.route];
    times.push_back(row.firstByte);
    if (times.size() > kMost) times.pop_front();
  }
}

}  // namespace headgate::ui
