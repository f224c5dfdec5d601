#include <gtest/gtest.h>
#include <memory>
#include <random>
#include <vector>

#include "core/engine/timer_queue.h"
#include "tests/support/manual_executor.h"

namespace headgate::engine {
namespace {

using namespace std::chrono_literals;
using test::ManualExecutor;

struct Recorder final : TimerHandler {
  explicit Recorder(ManualExecutor& e) : executor(e) {}
  void onTimer() override { firedAt.push_back(executor.now()); }
  ManualExecutor& executor;
  std::vector<SteadyTime> firedAt;
};

TEST(TimerQueue, FiresOnceAtItsTime) {
  ManualExecutor executor;
  TimerQueue queue(executor);
  Recorder recorder(executor);
  Timer timer(queue, recorder);
  const SteadyTime start = executor.now();
  timer.set(start + 10ms);
  executor.advance(9ms);
  EXPECT_TRUE(recorder.firedAt.empty());
  executor.advance(1ms);
  executor.advance(1h);
  EXPECT_EQ(recorder.firedAt, std::vector<SteadyTime>{start + 10ms});
}

TEST(TimerQueue, MovingLaterOrAwayNeedsNoNewAlarm) {
  ManualExecutor executor;
  TimerQueue queue(executor);
  Recorder recorder(executor);
  Timer timer(queue, recorder);
  const SteadyTime start = executor.now();
  timer.set(start + 10ms);
  const int before = executor.alarmsSet();
  for (int i = 0; i < 1000; ++i) timer.set(start + 20ms + std::chrono::milliseconds(i));
  EXPECT_EQ(executor.alarmsSet(), before);
  executor.advance(500ms);
  EXPECT_TRUE(recorder.firedAt.empty());
  timer.clear();
  executor.advance(10s);
  EXPECT_TRUE(recorder.firedAt.empty());
}

TEST(TimerQueue, AnEarlierDeadlineWins) {
  ManualExecutor executor;
  TimerQueue queue(executor);
  Recorder recorder(executor);
  Timer timer(queue, recorder);
  const SteadyTime start = executor.now();
  timer.set(start + 1h);
  timer.set(start + 5ms);
  EXPECT_EQ(executor.alarmAt(), start + 5ms);
  executor.advance(5ms);
  EXPECT_EQ(recorder.firedAt.size(), 1u);
}

TEST(TimerQueue, ATimerMayBeDestroyedByAnother) {
  ManualExecutor executor;
  TimerQueue queue(executor);
  Recorder recorder(executor);
  auto victim = std::make_unique<Timer>(queue, recorder);
  struct Killer final : TimerHandler {
    void onTimer() override { victim->reset(); }
    std::unique_ptr<Timer>* victim = nullptr;
  } killer;
  killer.victim = &victim;
  Timer timer(queue, killer);
  timer.set(executor.now() + 1ms);
  victim->set(executor.now() + 2ms);
  executor.advance(5ms);
  EXPECT_TRUE(recorder.firedAt.empty());
}

TEST(TimerQueue, AgreesWithASortedListOnRandomUse) {
  ManualExecutor executor;
  TimerQueue queue(executor);
  std::mt19937 random(7);
  std::vector<std::unique_ptr<Recorder>> recorders;
  std::vector<std::unique_ptr<Timer>> timers;
  std::vector<SteadyTime> expected(100, kNever);
  for (int i = 0; i < 100; ++i) {
    recorders.push_back(std::make_unique<Recorder>(executor));
    timers.push_back(std::make_unique<Timer>(queue, *recorders.back()));
  }
  for (int step = 0; step < 5000; ++step) {
    const size_t i = random() % timers.size();
    if (random() % 5 == 0) {
      timers[i]->clear();
      expected[i] = kNever;
    } else {
      expected[i] = executor.now() + std::chrono::microseconds(1 + random() % 5000);
      timers[i]->set(expected[i]);
    }
    if (random() % 3 != 0) continue;
    executor.advance(std::chrono::microseconds(random() % 400));
    for (size_t k = 0; k < timers.size(); ++k) {
      const bool isDue = expected[k] <= executor.now();
      ASSERT_EQ(recorders[k]->firedAt.size(), isDue ? 1u : 0u) << "timer " << k << " in step " << step;
      if (!isDue) continue;
      recorders[k]->firedAt.clear();
      expected[k] = kNever;
    }
  }
}

}  // namespace
}  // namespace headgate::engine
