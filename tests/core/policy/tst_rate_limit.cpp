#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

#include "core/policy/rate_limit.h"

namespace headgate::policy {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr SteadyTime kStart{hours(5)};

// A bucket with a memory, as a table has one.
struct Bucket {
  explicit Bucket(RateRule itsRule) : rule(itsRule) {}
  RateDecision at(SteadyTime now) {
    const RateRule::Step step = rule.step(tat, now);
    tat = step.tat;
    return step.decision;
  }
  RateRule rule;
  SteadyTime tat{};
};

TEST(RateRule, IntervalAndCapacityFollowFromLimitWindowAndBurst) {
  const struct {
    uint64_t limit;
    Milliseconds window;
    uint64_t burst;
    Nanoseconds interval;
    uint64_t capacity;
  } cases[] = {
      {100, minutes(1), 0, Milliseconds(600), 100},
      {100, minutes(1), 20, Milliseconds(600), 20},
      {100, minutes(1), 500, Milliseconds(600), 500},
      {3, seconds(1), 0, Nanoseconds(333'333'334), 3},
      {1'000'000'000, seconds(1), 0, Nanoseconds(1), 1'000'000'000},
      {1'000'000'000, Milliseconds(250), 0, Nanoseconds(1), 1'000'000'000},
      {1'000'000'000, hours(999'999'999), 1, Nanoseconds(3'599'999'996'400), 1},
      {1, hours(1), 0, hours(1), 1},
      // Nonsense is made sense of.
      {0, seconds(1), 0, seconds(1), 1},
      {1, Milliseconds(0), 0, Milliseconds(1), 1},
      {1, Milliseconds(-5), 0, Milliseconds(1), 1},
      {1, hours(999'999'999), 1'000'000'000, RateRule::kLongestFill, 1},
      {1, Milliseconds::max(), 0, RateRule::kLongestFill, 1},
      {std::numeric_limits<uint64_t>::max(), seconds(1), 0, Nanoseconds(1), 1'000'000'000'000},
      // The bucket is what comes in 50 years: the rate is as it was asked for.
      {1, hours(24), 1'000'000'000, hours(24), 50 * 365},
  };
  for (const auto& given : cases) {
    const RateRule rule(given.limit, given.window, given.burst);
    EXPECT_EQ(rule.interval(), given.interval) << given.limit << " in " << given.window.count();
    EXPECT_EQ(rule.capacity(), given.capacity) << given.limit << " in " << given.window.count();
    EXPECT_LE(rule.fillTime(), RateRule::kLongestFill);
  }
}

TEST(RateRule, ABurstGoesAtOnceAndThenOneEveryInterval) {
  Bucket bucket(RateRule(100, minutes(1), 3));
  for (const uint64_t left : {2, 1, 0}) {
    const RateDecision decision = bucket.at(kStart);
    EXPECT_TRUE(decision.allowed);
    EXPECT_EQ(decision.remaining, left);
    EXPECT_EQ(decision.resetAfter, Milliseconds(600) * static_cast<int>(3 - left));
    EXPECT_EQ(decision.retryAfter, left == 0 ? Milliseconds(600) : Milliseconds(0));
  }
  for (const int since : {0, 0, 1, 599}) {
    const RateDecision decision = bucket.at(kStart + Milliseconds(since));
    EXPECT_FALSE(decision.allowed);
    EXPECT_EQ(decision.remaining, 0u);
    EXPECT_EQ(decision.retryAfter, Milliseconds(600 - since));
    EXPECT_EQ(decision.resetAfter, Milliseconds(1800 - since));
  }
  EXPECT_TRUE(bucket.at(kStart + Milliseconds(600)).allowed);
  EXPECT_FALSE(bucket.at(kStart + Milliseconds(1199)).allowed);
  EXPECT_TRUE(bucket.at(kStart + Milliseconds(1200)).allowed);
}

TEST(RateRule, OfAHundredAndTenQuickRequestsTenAreRefused) {
  Bucket bucket(RateRule(100, minutes(1)));
  int refused = 0;
  for (int i = 0; i < 110; ++i) refused += bucket.at(kStart + Milliseconds(i)).allowed ? 0 : 1;
  EXPECT_EQ(refused, 10);
}

TEST(RateRule, InTheLongRunTheRateIsTheLimits) {
  Bucket bucket(RateRule(7, seconds(1), 2));
  int allowed = 0;
  for (int tick = 0; tick < 100'000; ++tick)
    allowed += bucket.at(kStart + Milliseconds(tick)).allowed ? 1 : 0;
  EXPECT_GE(allowed, 699);
  EXPECT_LE(allowed, 702);
}

TEST(RateRule, ATimeThatGoesBackGivesNothing) {
  Bucket bucket(RateRule(2, seconds(10)));
  EXPECT_TRUE(bucket.at(kStart).allowed);
  EXPECT_TRUE(bucket.at(kStart).allowed);
  const RateDecision before = bucket.at(kStart - hours(4));
  EXPECT_FALSE(before.allowed);
  EXPECT_EQ(before.remaining, 0u);
  EXPECT_LE(before.retryAfter, bucket.rule.interval());
  EXPECT_LE(before.resetAfter, bucket.rule.fillTime());
  EXPECT_TRUE(bucket.at(kStart + seconds(5)).allowed);
}

TEST(RateRule, NoExtremeOverflows) {
  const uint64_t limits[] = {1, 7, 1'000'000'000, std::numeric_limits<uint64_t>::max()};
  const Milliseconds windows[] = {Milliseconds(1), hours(1), hours(999'999'999), Milliseconds::max()};
  for (const uint64_t limit : limits) {
    for (const Milliseconds window : windows) {
      for (const uint64_t burst : limits) {
        Bucket bucket(RateRule(limit, window, burst));
        for (const SteadyTime now : {RateRule::kEarliest, kStart, RateRule::kLatest}) {
          for (int i = 0; i < 3; ++i) {
            const RateDecision decision = bucket.at(now);
            EXPECT_TRUE(decision.allowed || i > 0 || now == RateRule::kEarliest || bucket.tat > now);
            EXPECT_LE(decision.remaining, bucket.rule.capacity());
            EXPECT_GE(decision.resetAfter, Nanoseconds(0));
            EXPECT_GE(decision.retryAfter, Nanoseconds(0));
          }
        }
        EXPECT_FALSE(bucket.rule.step(RateRule::kLatest + RateRule::kLongestFill, RateRule::kEarliest)
                         .decision.allowed);
      }
    }
  }
}

TEST(RateRule, WhatIsGivenBackIsThereAgainAndNoMore) {
  const RateRule rule(2, seconds(10));
  Bucket bucket(rule);
  bucket.at(kStart);
  bucket.at(kStart);
  bucket.tat = rule.givenBack(bucket.tat, kStart);
  EXPECT_TRUE(bucket.at(kStart).allowed);
  EXPECT_FALSE(bucket.at(kStart).allowed);
  for (int i = 0; i < 10; ++i) bucket.tat = rule.givenBack(bucket.tat, kStart);
  EXPECT_EQ(bucket.tat, kStart);  // full, not fuller
  EXPECT_TRUE(bucket.at(kStart).allowed);
  EXPECT_TRUE(bucket.at(kStart).allowed);
  EXPECT_FALSE(bucket.at(kStart).allowed);
}

TEST(AddressKey, Ipv4CountsWholeAndIpv6ByItsNetwork) {
  const struct {
    const char* one;
    const char* other;
    bool same;
  } cases[] = {
      {"10.0.0.1", "10.0.0.1", true},
      {"10.0.0.1", "10.0.0.2", false},
      {"10.0.0.1", "::ffff:10.0.0.1", true},
      {"2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true},
      {"2001:db8:1:2::1", "2001:db8:1:3::1", false},
      {"::1", "::ffff:0.0.0.1", false},
      {"::1", "::2", true},
  };
  for (const auto& given : cases) {
    const AddressBytes one = parseAddress(given.one).value();
    const AddressBytes other = parseAddress(given.other).value();
    EXPECT_EQ(addressKey(one) == addressKey(other), given.same) << given.one << " and " << given.other;
  }
}

TEST(RateLimitFields, PoliciesAreJoined) {
  std::string text;
  appendRateLimitPolicy(text, "per-address", RateRule(100, minutes(1), 20));
  appendRateLimitPolicy(text, "hourly", RateRule(1000, hours(1)));
  appendRateLimitPolicy(text, "quick", RateRule(5, Milliseconds(250)));
  EXPECT_EQ(text, R"("per-address";q=100;w=60, "hourly";q=1000;w=3600, "quick";q=5;w=1)");
}

TEST(RateLimitFields, StateSaysWhenToComeAgain) {
  std::string text;
  appendRateLimit(text, "per-address", {.resetAfter = seconds(60), .retryAfter = Milliseconds(41'001)});
  appendRateLimit(text, "hourly", {.allowed = true, .remaining = 12, .resetAfter = Milliseconds(1)});
  EXPECT_EQ(text, R"("per-address";r=0;t=42, "hourly";r=12;t=1)");
}

TEST(RateLimitFields, NumbersStayWithinStructuredFields) {
  std::string text;
  appendRateLimit(text, "a", {.remaining = std::numeric_limits<uint64_t>::max()});
  EXPECT_EQ(text, R"("a";r=999999999999999;t=0)");
}

TEST(RateLimitFields, RetryAfterIsWholeSecondsUpAndAtLeastOne) {
  const std::vector<std::pair<Nanoseconds, uint64_t>> cases = {{Nanoseconds(0), 1},
                                                               {Nanoseconds(1), 1},
                                                               {seconds(1), 1},
                                                               {seconds(1) + Nanoseconds(1), 2},
                                                               {hours(1), 3600}};
  for (const auto& [after, expected] : cases)
    EXPECT_EQ(retryAfterSeconds({.retryAfter = after}), expected) << after.count();
}

}  // namespace
}  // namespace headgate::policy
