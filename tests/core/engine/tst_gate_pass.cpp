#include <atomic>
#include <gtest/gtest.h>
#include <optional>
#include <thread>
#include <vector>

#include "core/engine/gate_pass.h"
#include "tests/support/manual_executor.h"

namespace headgate::engine {
namespace {

using Entry = GatePass::Entry;
using policy::ConcurrencyGate;

struct Visitor final : GatePassObserver {
  explicit Visitor(io::Executor& executor)
      : pass(std::in_place, executor, static_cast<GatePassObserver&>(*this)) {}
  void onGateOpen() override { ++opened; }

  int opened = 0;
  std::optional<GatePass> pass;
};

class GatePassTest : public testing::Test {
 protected:
  Entry ask(Visitor& visitor) { return visitor.pass->ask(gate, {1, 1}); }

  test::ManualExecutor executor;
  std::shared_ptr<ConcurrencyGate> gate = std::make_shared<ConcurrencyGate>();
  Visitor first{executor};
  Visitor second{executor};
  Visitor third{executor};
};

TEST_F(GatePassTest, WhoWaitsIsLetInOnItsOwnThreadWhenAPlaceIsGivenBack) {
  EXPECT_EQ(ask(first), Entry::Entered);
  EXPECT_EQ(ask(second), Entry::Queued);
  EXPECT_EQ(ask(third), Entry::Refused);
  first.pass->giveBack();
  EXPECT_EQ(second.opened, 0) << "only its own turn tells it";
  executor.settle();
  EXPECT_EQ(second.opened, 1);
  EXPECT_EQ(gate->active(), 1u);
  second.pass->giveBack();
  EXPECT_EQ(gate->active(), 0u);
}

TEST_F(GatePassTest, WhoEndsWaitingLeavesTheQueue) {
  ask(first);
  ask(second);
  second.pass->giveBack();
  EXPECT_EQ(gate->waiting(), 0u);
  first.pass->giveBack();
  executor.settle();
  EXPECT_EQ(second.opened, 0);
  EXPECT_EQ(gate->active(), 0u);
}

TEST_F(GatePassTest, APlaceThatCameTooLateIsPassedOn) {
  ask(first);
  ask(second);
  first.pass->giveBack();   // second has the place now, and does not know
  second.pass->giveBack();  // its client has left meanwhile
  EXPECT_EQ(gate->active(), 0u);
  EXPECT_EQ(ask(second), Entry::Entered) << "another exchange, the same pass";
  executor.settle();
  EXPECT_EQ(second.opened, 0) << "the news was for the exchange before";
}

TEST_F(GatePassTest, MayEndAtAnyTime) {
  ask(first);
  ask(second);
  first.pass->giveBack();
  second.pass.reset();
  executor.settle();
  EXPECT_EQ(second.opened, 0);
  EXPECT_EQ(gate->active(), 0u);
  EXPECT_EQ(ask(third), Entry::Entered);
  third.pass.reset();
  EXPECT_EQ(gate->active(), 0u);
}

// Each thread is a worker with exchanges of its own; a place is never lost and never given twice.
TEST_F(GatePassTest, NoPlaceIsLostOverSeveralWorkers) {
  constexpr uint32_t kPlaces = 3;
  std::atomic<uint32_t> inside{0};
  std::atomic<bool> tooMany{false};
  std::vector<std::thread> workers;
  for (int worker = 0; worker < 4; ++worker) {
    workers.emplace_back([&, worker] {
      // Posts come from other threads here.
      struct Queue final : io::Executor {
        void post(std::function<void()> work) override {
          const std::lock_guard lock(mutex);
          posted.push_back(std::move(work));
        }
        bool run() {
          std::vector<std::function<void()>> some;
          {
            const std::lock_guard lock(mutex);
            some.swap(posted);
          }
          for (const auto& work : some) work();
          return !some.empty();
        }
        bool isCurrent() const override { return true; }
        SteadyTime now() const override { return {}; }
        SteadyTime refreshNow() override { return {}; }
        SteadyTime turnBegan() const override { return {}; }
        WallTime wallNow() const override { return {}; }
        void setAlarm(SteadyTime, Alarm*) override {}
        void defer(Deferred*) override {}
        void cancelDeferred(Deferred*) override {}
        std::mutex mutex;
        std::vector<std::function<void()>> posted;
      } queue;
      Visitor visitor(queue);
      for (int round = 0; round < 2'000; ++round) {
        const int before = visitor.opened;
        const Entry entry = visitor.pass->ask(gate, {kPlaces, 2});
        bool isInside = entry == Entry::Entered;
        // Some lose patience.
        for (int tries = 0; entry == Entry::Queued && !isInside && tries < (round + worker) % 7 * 50;
             ++tries) {
          queue.run();
          isInside = visitor.opened != before;
          std::this_thread::yield();
        }
        if (isInside) {
          if (inside.fetch_add(1) >= kPlaces) tooMany = true;
          std::this_thread::yield();
          inside.fetch_sub(1);
        }
        visitor.pass->giveBack();
      }
      visitor.pass.reset();
      queue.run();
    });
  }
  for (std::thread& worker : workers) worker.join();
  EXPECT_FALSE(tooMany);
  EXPECT_EQ(gate->active(), 0u);
  EXPECT_EQ(gate->waiting(), 0u);
}

}  // namespace
}  // namespace headgate::engine
