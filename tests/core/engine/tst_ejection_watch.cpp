#include <gtest/gtest.h>

#include "core/engine/ejection_watch.h"
#include "tests/support/manual_executor.h"

namespace headgate::engine {
namespace {

using namespace std::chrono_literals;
using Attempt = upstream::TargetHealth::Attempt;
using Log = std::vector<std::string>;

struct Bench {
  Bench() {
    flow::PoolPlan pool;
    pool.id = "code";
    for (const char* id : {"a", "b"}) {
      flow::TargetPlan target;
      target.id = id;
      target.cell = std::make_shared<upstream::TargetCell>();
      pool.targets.push_back(target);
    }
    snapshot.pools.push_back(pool);
  }
  void fail(size_t target, upstream::Failure failure, int times = 1) {
    for (int i = 0; i < times; ++i)
      snapshot.pools[0].targets[target].cell->health.noteBad(failure, Attempt::Ordinary, {}, executor.now());
  }

  test::ManualExecutor executor;
  TimerQueue timers{executor};
  flow::Snapshot snapshot;
  Log log;
  EjectionWatch watch{timers, [this](const std::string& sentence) { log.push_back(sentence); }};
};

TEST(EjectionWatch, SaysOnceWhoIsLeftOutAndWhy) {
  Bench bench;
  bench.watch.apply(bench.snapshot);
  bench.fail(0, upstream::Failure::Refused, 20);
  bench.executor.advance(1s);
  EXPECT_EQ(bench.log, Log{"target code/a is left out for a while: it refuses connections"});
  bench.executor.advance(1min);
  EXPECT_EQ(bench.log.size(), 1u);
  bench.fail(1, upstream::Failure::Refused, 0);
  bench.fail(1, upstream::Failure::Status, 3);
  bench.executor.advance(1s);
  EXPECT_EQ(bench.log.back(), "target code/b is left out for a while: it answers with errors");
}

TEST(EjectionWatch, FailuresThatLeaveNobodyOutAreNoNews) {
  Bench bench;
  bench.watch.apply(bench.snapshot);
  bench.fail(0, upstream::Failure::TimedOut, 2);
  bench.executor.advance(10s);
  EXPECT_TRUE(bench.log.empty());
}

TEST(EjectionWatch, AReloadIsNoNewsAndLosesNone) {
  Bench bench;
  bench.fail(0, upstream::Failure::Refused);
  bench.watch.apply(bench.snapshot);
  bench.executor.advance(1s);
  EXPECT_TRUE(bench.log.empty()) << "before it watched";
  bench.fail(1, upstream::Failure::Refused);
  bench.watch.apply(bench.snapshot);
  bench.executor.advance(1s);
  EXPECT_EQ(bench.log.size(), 1u);
}

}  // namespace
}  // namespace headgate::engine
