// Measures what a user feels: when the window was first painted, and how long its event loop kept anybody
// waiting.
//
// Only for `./dev bench ui`: it lives if HEADGATE_MEASURE names a file, and writes its figures there, as one
// JSON object, when it is destroyed or told to. Thread: main; a thread of its own knocks every two
// milliseconds.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <QObject>
#include <QWidget>

namespace headgate::app {

class LoopProbe final : public QObject {
 public:
  // Nothing if nobody wants to know.
  static std::unique_ptr<LoopProbe> ofEnvironment(QWidget& window);
  ~LoopProbe() override;

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  // Delays by milliseconds; the last one holds everything above.
  static constexpr size_t kBuckets = 200;

  LoopProbe(std::string file, QWidget& window);
  void knock();
  void onKnock(int64_t sent);
  void write() const;

  const std::string m_file;
  int64_t m_firstPaint = 0;  // on the monotonic clock
  std::array<uint64_t, kBuckets> m_delays{};
  int64_t m_longest = 0;
  std::vector<std::pair<int64_t, int64_t>> m_slow;  // sent when, and how long it waited
  std::atomic<bool> m_answered{true};
  std::atomic<bool> m_ending{false};
  std::thread m_knocker;
};

}  // namespace headgate::app
