#include <gtest/gtest.h>

#include "core/upstream/cells.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime kStart{1h};

TEST(TargetCellLatency, IsUnknownUntilSomethingWasSeen) {
  TargetCell cell;
  EXPECT_EQ(cell.expectedLatency(kStart), 0ns);
  cell.noteLatency(0ns, kStart);
  EXPECT_GT(cell.expectedLatency(kStart), 0ns) << "no time at all is still a sample";
}

TEST(TargetCellLatency, APeakIsBelievedAtOnceAndForgottenSlowly) {
  TargetCell cell;
  cell.noteLatency(10ms, kStart);
  cell.noteLatency(800ms, kStart);
  EXPECT_EQ(cell.expectedLatency(kStart), 800ms);
  cell.noteLatency(10ms, kStart);
  EXPECT_EQ(cell.expectedLatency(kStart), 800ms) << "no time has passed";
  SteadyTime now = kStart;
  for (int i = 0; i < 10; ++i) cell.noteLatency(10ms, now += 1s);
  // After one decay time: 10 + 790 / e.
  EXPECT_NEAR(static_cast<double>(cell.expectedLatency(now).count()) / 1e6, 10 + 790 * 0.36788, 0.1);
}

TEST(TargetCellLatency, FadesWhileNothingIsHeard) {
  TargetCell cell;
  cell.noteLatency(1s, kStart);
  EXPECT_NEAR(static_cast<double>(cell.expectedLatency(kStart + 10s).count()) / 1e9, 0.36788, 0.0001);
  const Nanoseconds least = cell.expectedLatency(kStart + 24h);
  EXPECT_GT(least, 0ns);
  EXPECT_LT(least, 1ms);
  cell.noteLatency(50ms, kStart + 24h);
  EXPECT_EQ(cell.expectedLatency(kStart + 24h), 50ms) << "what was a day ago says nothing any more";
}

TEST(TargetCellLatency, OddSamplesAndTimesDoNoHarm) {
  TargetCell cell;
  cell.noteLatency(Nanoseconds::max(), kStart);
  EXPECT_EQ(cell.expectedLatency(kStart), 1h);
  cell.noteLatency(-5s, kStart - 10s);
  EXPECT_EQ(cell.expectedLatency(kStart - 20s), 1h) << "time went back: as if none had passed";
}

TEST(Cells, CopiesGoTheirOwnWay) {
  TargetCell target;
  target.inFlight = 3;
  target.pass = 5;
  target.noteLatency(1s, kStart);
  target.health.setRuntimeState(TargetState::Drain);
  TargetCell copy(target);
  EXPECT_EQ(copy.inFlight, 3u);
  EXPECT_EQ(copy.pass, 5u);
  EXPECT_EQ(copy.expectedLatency(kStart), 1s);
  EXPECT_EQ(copy.health.state(), TargetState::Drain);
  ++copy.inFlight;
  EXPECT_EQ(target.inFlight, 3u);

  PoolCell pool;
  pool.turn = 7;
  pool.waiting = 2;
  const PoolCell other(pool);
  EXPECT_EQ(other.turn, 7u);
  EXPECT_EQ(other.waiting, 2u);
}

TEST(CellRegistry, TheSameThingHasTheSameCell) {
  CellRegistry registry;
  EXPECT_EQ(registry.pool("a"), registry.pool("a"));
  EXPECT_NE(registry.pool("a"), registry.pool("b"));
  const auto cell = registry.target("a", "1", "http://x");
  EXPECT_EQ(registry.target("a", "1", "http://x"), cell);
  EXPECT_NE(registry.target("a", "1", "http://y"), cell);
  EXPECT_NE(registry.target("b", "1", "http://x"), cell);
}

}  // namespace
}  // namespace headgate::upstream
