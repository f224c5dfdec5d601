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

  struct Wait {
    int64_t sent;   // on the monotonic clock
    int64_t delay;  // until it was answered
    int64_t
        ran;  // what the main thread took of a processor for it; the rest went to other threads and programs
  };

  const std::string m_file;
  int64_t m_firstPaint = 0;  // on the monotonic clock
  std::array<uint64_t, kBuckets> m_delays{};
  std::vector<Wait> m_slow;
  int64_t m_ranBefore = 0;  // when the last knock was answered
  std::atomic<bool> m_answered{true};
  std::atomic<bool> m_ending{false};
  std::thread m_knocker;
};

}  // namespace headgate::app
