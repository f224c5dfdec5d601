// How long the last answers of each route took to their first byte, as the feed told of them: at most 500 a
// route. Thread: main. Ownership: the pane's; borrows the gateway.
#pragma once

#include <deque>
#include <map>
#include <string>

#include <QObject>

#include "ui/session/live_gateway.h"

namespace headgate::ui {

class FirstByteTimes final : public QObject {
  Q_OBJECT

 public:
  static constexpr size_t kMost = 500;

  explicit FirstByteTimes(LiveGateway& live, QObject* parent = nullptr);

  // In nanoseconds, oldest first.
  const std::deque<int64_t>& of(const std::string& route) const;

 private:
  void take(const control::FeedBatch& batch);

  std::map<std::string, std::deque<int64_t>> m_times;
};

}  // namespace headgate::ui
