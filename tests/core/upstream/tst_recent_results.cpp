#include <gtest/gtest.h>

#include "core/upstream/recent_results.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;
using Kind = RecentResults::Kind;

constexpr Nanoseconds kWindow = 10s;

SteadyTime at(Nanoseconds time) {
  return SteadyTime(time);
}

TEST(RecentResults, CountsKindsApart) {
  RecentResults results;
  results.add(Kind::Failed, at(0s), kWindow);
  results.add(Kind::Unreached, at(1s), kWindow);
  results.add(Kind::Good, at(2s), kWindow);
  const RecentResults::Sum sum = results.add(Kind::Unreached, at(3s), kWindow);
  EXPECT_EQ(sum.good, 1u);
  EXPECT_EQ(sum.unreached, 2u);
  EXPECT_EQ(sum.failed, 1u);
  EXPECT_EQ(sum.bad(), 3u);
}

TEST(RecentResults, AResultCountsForNineTenthsOfTheWindowAndNeverForLonger) {
  for (const Nanoseconds begin : {0ns, 999'999'999ns, 500'000'000ns, 86'400'000'000'000ns}) {
    RecentResults within;
    within.add(Kind::Failed, at(begin), kWindow);
    EXPECT_EQ(within.add(Kind::Failed, at(begin + 9s), kWindow).failed, 2u) << begin.count();
    RecentResults after;
    after.add(Kind::Failed, at(begin), kWindow);
    EXPECT_EQ(after.add(Kind::Failed, at(begin + 10s), kWindow).failed, 1u) << begin.count();
  }
}

TEST(RecentResults, TheWindowMovesAlong) {
  RecentResults results;
  for (int i = 0; i < 100; ++i) results.add(Kind::Failed, at(i * 1s), kWindow);
  EXPECT_EQ(results.add(Kind::Good, at(99s), kWindow).failed, 10u);
  EXPECT_EQ(results.add(Kind::Good, at(105s), kWindow).failed, 4u);
  EXPECT_EQ(results.add(Kind::Good, at(1000s), kWindow).failed, 0u);
}

TEST(RecentResults, WhatWasGoodBeforeTheFirstBadOneIsLeftOut) {
  RecentResults results;
  results.add(Kind::Good, at(0s), kWindow);
  results.add(Kind::Good, at(1s), kWindow);
  EXPECT_EQ(results.add(Kind::Good, at(2s), kWindow).good, 0u);
  EXPECT_EQ(results.add(Kind::Failed, at(3s), kWindow).good, 0u);
  EXPECT_EQ(results.add(Kind::Good, at(4s), kWindow).good, 1u);
  EXPECT_EQ(results.add(Kind::Failed, at(8s), kWindow).good, 1u);
  // The bad one at 3 s is out of the window, and with it what was good at 4 s.
  EXPECT_EQ(results.add(Kind::Failed, at(13s), kWindow).good, 0u);
}

TEST(RecentResults, AnotherWindowBeginsAnewAndSoDoesClear) {
  RecentResults results;
  results.add(Kind::Failed, at(5s), kWindow);
  EXPECT_EQ(results.add(Kind::Failed, at(5s), 20s).failed, 1u);
  results.clear();
  EXPECT_EQ(results.add(Kind::Good, at(5s), 20s).bad(), 0u);
}

TEST(RecentResults, TimeMayStandStillGoBackAndBeOdd) {
  RecentResults results;
  results.add(Kind::Failed, at(20s), kWindow);
  EXPECT_EQ(results.add(Kind::Failed, at(20s), kWindow).failed, 2u);
  EXPECT_EQ(results.add(Kind::Failed, at(15s), kWindow).failed, 1u) << "as it was at 15 s";
  EXPECT_EQ(results.add(Kind::Good, at(20s), kWindow).failed, 3u);
  results.add(Kind::Failed, at(1s), kWindow);  // out of the window: the slice is that of 11 s by now
  EXPECT_EQ(results.add(Kind::Good, at(20s), kWindow).failed, 3u);
  RecentResults odd;
  EXPECT_EQ(odd.add(Kind::Failed, at(-5s), kWindow).failed, 1u);
  EXPECT_EQ(odd.add(Kind::Failed, at(5s), 0ns).failed, 1u);
  EXPECT_EQ(odd.add(Kind::Failed, at(5s), 0ns).failed, 2u);
}

}  // namespace
}  // namespace headgate::upstream
