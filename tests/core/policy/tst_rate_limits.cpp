#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "core/policy/rate_limits.h"

namespace headgate::policy {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr RateTable::Size kSmall{.front = 4, .back = 32};
constexpr SteadyTime kStart{hours(1)};

TEST(RateLimits, ALimitIsTheSameByIdLimitWindowAndBurst) {
  RateLimits limits(kSmall);
  const auto table = limits.table("a", RateRule(100, minutes(1), 20));
  EXPECT_EQ(limits.table("a", RateRule(100, minutes(1), 20)), table);
  EXPECT_NE(limits.table("b", RateRule(100, minutes(1), 20)), table);
  EXPECT_NE(limits.table("a", RateRule(200, minutes(1), 20)), table);
  EXPECT_NE(limits.table("a", RateRule(100, minutes(2), 20)), table);
  EXPECT_NE(limits.table("a", RateRule(100, minutes(1), 10)), table);
  // As many at once as the limit says, in either way of saying so.
  EXPECT_EQ(limits.table("a", RateRule(100, minutes(1))), limits.table("a", RateRule(100, minutes(1), 100)));
}

TEST(RateLimits, AReloadThatHoldsNothingMeanwhileLosesNothing) {
  RateLimits limits(kSmall);
  limits.table("a", RateRule(1, hours(1)))->decide("key", kStart);
  EXPECT_TRUE(limits.table("a", RateRule(2, hours(1)))->decide("key", kStart).allowed);
  EXPECT_FALSE(limits.table("a", RateRule(1, hours(1)))->decide("key", kStart).allowed);
}

TEST(RateLimits, OfTablesThatNobodyHoldsTheOldestGo) {
  RateLimits limits(kSmall);
  const auto held = limits.table("held", RateRule(1, hours(1)));
  for (size_t i = 0; i < 3 * RateLimits::kSpare; ++i)
    limits.table("limit-" + std::to_string(i), RateRule(1, hours(1)));
  const auto tables = limits.tables();
  EXPECT_EQ(tables.front().table, held);
  EXPECT_EQ(tables.back().id, "limit-" + std::to_string(3 * RateLimits::kSpare - 1));
  EXPECT_LE(tables.size(), RateLimits::kSpare + 2);  // the one held, and the one that was just handed out
  EXPECT_GE(tables.size(), RateLimits::kSpare + 1);
}

TEST(RateLimits, TheKeyOfHashesIsRandomAndStaysOnceItIsUsed) {
  RateLimits limits(kSmall);
  EXPECT_NE(limits.hashKey(), RateLimits(kSmall).hashKey());
  const crypto::SipKey saved{1, 2, 3};
  EXPECT_TRUE(limits.useHashKey(saved));
  const auto table = limits.table("a", RateRule(1, hours(1)));
  EXPECT_FALSE(limits.useHashKey({4, 5, 6}));
  EXPECT_EQ(limits.hashKey(), saved);
}

}  // namespace
}  // namespace headgate::policy
