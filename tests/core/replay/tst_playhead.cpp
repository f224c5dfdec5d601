#include <gtest/gtest.h>

#include "core/replay/playhead.h"

namespace headgate::replay {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime kBegan{1h};

TEST(Playhead, RunsAtItsSpeed) {
  struct Case {
    uint32_t speed;
    Nanoseconds passed;
    Nanoseconds position;
  };
  for (const Case& each : {Case{100, 3s, 3s}, Case{25, 4s, 1s}, Case{1000, 1s, 10s}, Case{100, 0s, 0s}}) {
    const Playhead playhead(kBegan, each.speed, false);
    EXPECT_EQ(playhead.position(kBegan + each.passed), each.position) << each.speed;
    EXPECT_EQ(playhead.timeOf(each.position), kBegan + each.passed) << each.speed;
  }
}

TEST(Playhead, KeepsItsPlaceWhenTheSpeedChanges) {
  Playhead playhead(kBegan, 100, false);
  playhead.set(kBegan + 2s, 200, false);
  EXPECT_EQ(playhead.position(kBegan + 2s), 2s);
  EXPECT_EQ(playhead.position(kBegan + 3s), 4s);
  EXPECT_EQ(playhead.timeOf(6s), kBegan + 4s);
  EXPECT_EQ(playhead.timeOf(1s), kBegan + 2s) << "it is over: now";
}

TEST(Playhead, StandsStillWhilePaused) {
  Playhead playhead(kBegan, 100, false);
  playhead.set(kBegan + 2s, 100, true);
  EXPECT_EQ(playhead.position(kBegan + 9s), 2s);
  EXPECT_EQ(playhead.timeOf(3s), std::nullopt);
  playhead.moveTo(kBegan + 9s, 5s);
  playhead.moveTo(kBegan + 9s, 4s);
  EXPECT_EQ(playhead.position(kBegan + 9s), 5s) << "it never goes back";
  playhead.set(kBegan + 10s, 100, false);
  EXPECT_EQ(playhead.timeOf(6s), kBegan + 11s);
}

TEST(Playhead, AHoldIsAsLongWhateverTheSpeed) {
  Playhead playhead(kBegan, 1000, false);
  playhead.hold(kBegan + 1s, 5s);
  EXPECT_EQ(playhead.position(kBegan + 4s), 10s);
  EXPECT_EQ(playhead.timeOf(20s), kBegan + 7s);
  playhead.set(kBegan + 2s, 100, false);
  EXPECT_EQ(playhead.timeOf(20s), kBegan + 16s) << "a change of speed does not end it";
}

}  // namespace
}  // namespace headgate::replay
