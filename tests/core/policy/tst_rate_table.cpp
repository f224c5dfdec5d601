#include <array>
#include <atomic>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "core/policy/rate_table.h"

namespace headgate::policy {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr crypto::SipKey kHashKey{9, 8, 7, 6, 5, 4, 3, 2, 1};
constexpr SteadyTime kStart{hours(1)};
// As small as they come: every key's way is all of the table.
constexpr RateTable::Size kSmall{.front = 4, .back = 32};
constexpr size_t kSmallSlots = 36;

std::string key(uint64_t number) {
  return "key " + std::to_string(number);
}

size_t savedIn(const RateTable& table, SteadyTime now) {
  size_t count = 0;
  table.visit(now, [&](RateTable::Tag, SteadyTime) { ++count; });
  return count;
}

// How many requests of that key are allowed now.
uint64_t takeAll(RateTable& table, const std::string& name, SteadyTime now) {
  uint64_t allowed = 0;
  while (table.decide(name, now).allowed) ++allowed;
  return allowed;
}

TEST(RateTable, EachKeyHasItsOwnBucket) {
  RateTable table(RateRule(3, minutes(1)), kHashKey);
  EXPECT_EQ(takeAll(table, "a", kStart), 3u);
  EXPECT_EQ(takeAll(table, "b", kStart), 3u);
  EXPECT_EQ(takeAll(table, "", kStart), 3u);
  EXPECT_EQ(takeAll(table, std::string(100'000, 'x'), kStart), 3u);
  EXPECT_EQ(takeAll(table, "a", kStart + seconds(19)), 0u);
  EXPECT_EQ(takeAll(table, "a", kStart + seconds(20)), 1u);
  EXPECT_EQ(takeAll(table, "a", kStart + minutes(5)), 3u);
}

TEST(RateTable, ToLookTakesNothing) {
  RateTable table(RateRule(3, minutes(1)), kHashKey);
  for (int i = 0; i < 10; ++i) EXPECT_EQ(table.peek("a", kStart).remaining, 2u) << "after one more";
  EXPECT_EQ(table.fullAt("a", kStart), kStart);
  EXPECT_EQ(takeAll(table, "a", kStart), 3u);
  EXPECT_FALSE(table.peek("a", kStart).allowed);
  EXPECT_EQ(table.peek("a", kStart).retryAfter, seconds(20));
  EXPECT_EQ(table.fullAt("a", kStart), kStart + minutes(1));
  EXPECT_EQ(table.peek("b", kStart).remaining, 2u);
  EXPECT_EQ(table.stats().allowed, 3u);
  EXPECT_EQ(table.stats().refused, 1u) << "that of takeAll";
}

TEST(RateTable, ABucketCanBeCarriedToAnotherTable) {
  RateTable table(RateRule(3, minutes(1)), kHashKey);
  table.decide("a", kStart);
  RateTable other(table.rule(), crypto::SipKey{}, kSmall);
  other.restore(ByteView("a"), table.fullAt("a", kStart), kStart);
  EXPECT_EQ(other.peek("a", kStart), table.peek("a", kStart));
  EXPECT_EQ(takeAll(other, "a", kStart), 2u);
  EXPECT_EQ(takeAll(table, "a", kStart), 2u);
}

TEST(RateTable, AKeyWithoutRoomIsSeenInTheSharedBucket) {
  RateTable table(RateRule(1, hours(1)), kHashKey, kSmall);
  for (uint64_t i = 0; i < kSmallSlots; ++i) table.decide(key(i), kStart);
  EXPECT_TRUE(table.peek("late", kStart).allowed);
  EXPECT_TRUE(table.decide("late", kStart).shared);
  EXPECT_FALSE(table.peek("later", kStart).allowed);
}

TEST(RateTable, AnyTimeWillDo) {
  for (const SteadyTime now : {SteadyTime{}, SteadyTime::min(), SteadyTime::max(), kStart}) {
    RateTable table(RateRule(2, hours(999'999'999)), kHashKey, kSmall);
    EXPECT_EQ(takeAll(table, "a", now), 1u);  // what would take longer than fifty years to fill is smaller
    RateTable quick(RateRule(2, Milliseconds(1)), kHashKey, kSmall);
    EXPECT_EQ(takeAll(quick, "a", now), 2u);
  }
}

TEST(RateTable, AMillionKeysAreToldApart) {
  RateTable table(RateRule(1, hours(1)), kHashKey);
  constexpr uint64_t kKeys = 1'000'000;
  for (uint64_t i = 0; i < kKeys; ++i) ASSERT_TRUE(table.decide(key(i), kStart).allowed) << i;
  for (uint64_t i = 0; i < kKeys; ++i) ASSERT_FALSE(table.decide(key(i), kStart).allowed) << i;
  EXPECT_EQ(table.stats().shared, 0u);
  EXPECT_EQ(savedIn(table, kStart), kKeys);
}

TEST(RateTable, AKeyThatIsLimitedIsNeverForgotten) {
  RateTable table(RateRule(1, hours(1)), kHashKey, kSmall);
  EXPECT_EQ(takeAll(table, "kept", kStart), 1u);
  for (uint64_t i = 0; i < 10'000; ++i) table.decide(key(i), kStart + seconds(i / 10));
  EXPECT_FALSE(table.decide("kept", kStart + minutes(59)).allowed);
  EXPECT_TRUE(table.decide("kept", kStart + minutes(60)).allowed);
}

TEST(RateTable, AFullBucketMakesRoom) {
  RateTable table(RateRule(1, seconds(1)), kHashKey, kSmall);
  for (uint64_t i = 0; i < 1000 * kSmallSlots; ++i) {
    const RateDecision decision = table.decide(key(i), kStart + seconds(2) * (i / kSmallSlots));
    ASSERT_TRUE(decision.allowed && !decision.shared) << i;
  }
}

TEST(RateTable, NewKeysWithoutRoomShareOneBucket) {
  RateTable table(RateRule(5, hours(1)), kHashKey, kSmall);
  for (uint64_t i = 0; i < kSmallSlots; ++i) ASSERT_FALSE(table.decide(key(i), kStart).shared) << i;
  for (uint64_t i = 0; i < 5; ++i) {
    const RateDecision decision = table.decide(key(100 + i), kStart);
    EXPECT_TRUE(decision.shared && decision.allowed);
  }
  const RateDecision refused = table.decide("one more", kStart);
  EXPECT_TRUE(refused.shared);
  EXPECT_FALSE(refused.allowed);
  EXPECT_EQ(table.stats().shared, 6u);
  EXPECT_EQ(takeAll(table, key(0), kStart), 4u);  // those that were there are as they were
  EXPECT_EQ(savedIn(table, kStart), kSmallSlots + 1);
  table.giveBack(key(100), {.allowed = true, .shared = true}, kStart);
  EXPECT_EQ(takeAll(table, "one more", kStart), 1u);
}

TEST(RateTable, WhatIsGivenBackCanBeTakenAgain) {
  RateTable table(RateRule(2, hours(1)), kHashKey);
  const RateDecision first = table.decide("a", kStart);
  EXPECT_EQ(takeAll(table, "a", kStart), 1u);
  table.giveBack("a", first, kStart);
  EXPECT_EQ(takeAll(table, "a", kStart), 1u);
  table.giveBack("a", table.decide("a", kStart), kStart);  // a refusal took nothing
  EXPECT_EQ(takeAll(table, "a", kStart), 0u);
  table.giveBack("nobody", first, kStart);
  EXPECT_EQ(takeAll(table, "nobody", kStart), 2u);
}

TEST(RateTable, GivingBackAfterTheSlotHasAnotherOwnerTakesNothingFromIt) {
  RateTable table(RateRule(1, seconds(1)), kHashKey, kSmall);
  const RateDecision taken = table.decide("a", kStart);
  const SteadyTime later = kStart + seconds(2);
  for (uint64_t i = 0; i < kSmallSlots; ++i) table.decide(key(i), later);
  table.giveBack("a", taken, later);
  for (uint64_t i = 0; i < kSmallSlots; ++i) EXPECT_FALSE(table.decide(key(i), later).allowed) << i;
}

TEST(RateTable, SavedBucketsAreAsTheyWere) {
  RateTable table(RateRule(10, minutes(10)), kHashKey);
  for (uint64_t i = 0; i < 500; ++i)
    for (uint64_t taken = 0; taken <= i % 12; ++taken) table.decide(key(i), kStart);
  RateTable restored(RateRule(10, minutes(10)), kHashKey);
  const SteadyTime later = kStart + minutes(2);
  table.visit(later, [&](RateTable::Tag tag, SteadyTime tat) { restored.restore(tag, tat, later); });
  for (uint64_t i = 0; i < 500; ++i)
    EXPECT_EQ(takeAll(restored, key(i), later), takeAll(table, key(i), later)) << i;
}

TEST(RateTable, OnlyBucketsThatAreNotFullAreSaved) {
  RateTable table(RateRule(1, minutes(1)), kHashKey);
  EXPECT_EQ(savedIn(table, kStart), 0u);
  table.decide("a", kStart);
  table.decide("b", kStart + seconds(30));
  EXPECT_EQ(savedIn(table, kStart + seconds(59)), 2u);
  EXPECT_EQ(savedIn(table, kStart + seconds(60)), 1u);
  EXPECT_EQ(savedIn(table, kStart + seconds(90)), 0u);
}

TEST(RateTable, ARestoredBucketIsNeverEmptierThanEmptyNorFullerThanItIs) {
  RateTable table(RateRule(2, minutes(2)), kHashKey);
  RateTable::Tag tag = 0;
  table.decide("a", kStart);
  table.visit(kStart, [&](RateTable::Tag its, SteadyTime) { tag = its; });
  table.restore(tag, kStart, kStart);  // says that it is full: we know better
  EXPECT_EQ(takeAll(table, "a", kStart), 1u);
  table.restore(tag, SteadyTime::max(), kStart);
  EXPECT_EQ(table.decide("a", kStart).resetAfter, minutes(2));
  EXPECT_TRUE(table.decide("a", kStart + minutes(1)).allowed);
}

TEST(RateTable, AnyTagMayBeRestored) {
  RateTable table(RateRule(1, minutes(1)), kHashKey, kSmall);
  for (const RateTable::Tag tag :
       {RateTable::Tag{0}, RateTable::Tag{1}, RateTable::Tag{2}, ~RateTable::Tag{0}})
    table.restore(tag, kStart + seconds(30), kStart);
  for (RateTable::Tag tag = 1000; tag < 1100; ++tag) table.restore(tag, kStart + seconds(30), kStart);
  EXPECT_EQ(savedIn(table, kStart), kSmallSlots + 1);
  EXPECT_TRUE(table.decide("a", kStart).shared);
}

TEST(RateTable, ChangesAreSeen) {
  RateTable table(RateRule(1, minutes(1)), kHashKey);
  const uint64_t none = table.changes();
  const RateDecision taken = table.decide("a", kStart);
  const uint64_t one = table.changes();
  EXPECT_NE(one, none);
  table.decide("a", kStart);  // refused: nothing to save
  EXPECT_EQ(table.changes(), one);
  table.giveBack("a", taken, kStart);
  EXPECT_NE(table.changes(), one);
}

// Runs `work(thread)` on four threads that begin together.
template <typename Work>
void together(const Work& work) {
  std::atomic<int> missing{4};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      for (--missing; missing > 0;) {
      }
      work(thread);
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(RateTableThreads, NewKeysGetOneBucketEach) {
  constexpr uint64_t kKeys = 2000;
  RateTable table(RateRule(7, hours(1)), kHashKey);
  std::atomic<uint64_t> allowed{0};
  together([&](int) {
    for (uint64_t i = 0; i < kKeys; ++i)
      for (int request = 0; request < 5; ++request) allowed += table.decide(key(i), kStart).allowed ? 1 : 0;
  });
  EXPECT_EQ(allowed, kKeys * 7);
  EXPECT_EQ(savedIn(table, kStart), kKeys);
}

// A third of the slots is always free, and each thread's clock is ahead of or behind the others': slots
// change hands all the time, and what is free is seen differently.
TEST(RateTableThreads, SlotsThatChangeHandsLoseNothing) {
  constexpr int kRounds = 2000;
  constexpr uint64_t kKeys = 24;
  RateTable table(RateRule(3, seconds(1)), kHashKey, kSmall);
  std::map<std::pair<int, uint64_t>, std::array<uint64_t, 4>> allowed;
  for (int round = 0; round < kRounds; ++round)
    for (uint64_t i = 0; i < kKeys; ++i) allowed[{round, i}] = {};
  std::atomic<int> arrived{0};
  together([&](int thread) {
    for (int round = 0; round < kRounds; ++round) {
      const SteadyTime now = kStart + seconds(2) * round + Milliseconds(thread);
      for (uint64_t i = 0; i < kKeys; ++i)
        for (int request = 0; request < 2; ++request)
          if (table.decide(key(static_cast<uint64_t>(round) * kKeys + i), now).allowed)
            ++allowed.at({round, i})[static_cast<size_t>(thread)];
      for (++arrived; arrived < 4 * (round + 1);) std::this_thread::yield();
    }
  });
  for (const auto& [which, counts] : allowed) {
    const uint64_t sum = counts[0] + counts[1] + counts[2] + counts[3];
    ASSERT_LE(sum, 3u) << which.first << ", " << which.second;
    ASSERT_GE(sum, 2u) << which.first << ", "
                       << which.second;  // who is behind may come too early for the third
  }
  EXPECT_EQ(table.stats().shared, 0u);
}

// Two threads bring the same new keys at the same time, and what is free for the one is not for the other,
// whose clock is behind: each would take another slot.
TEST(RateTableThreads, AKeyHasOneSlotHoweverItIsLookedFor) {
  constexpr int kRounds = 6000;
  constexpr size_t kNew = 12;
  RateTable table(RateRule(1, seconds(1)), kHashKey, kSmall);
  std::vector<std::array<int, 2>> allowed(kRounds * kNew);
  std::atomic<int> arrived{0};
  const auto meet = [&arrived](int all) {
    ++arrived;
    for (int spins = 0; arrived < all; ++spins)
      if (spins > 10'000) std::this_thread::yield();
  };
  const auto bring = [&](size_t thread) {
    for (int round = 0; round < kRounds; ++round) {
      const SteadyTime now = kStart + seconds(10) * round;
      for (uint64_t i = 0; thread == 0 && i < kSmallSlots; ++i)  // half of the slots are free in a moment
        table.decide(key(i), now - seconds(1) + Milliseconds(2 * (i % 2)));
      meet(4 * round + 2);
      const SteadyTime its = now + Milliseconds(thread == 0 ? 1 : 3);
      for (size_t i = static_cast<size_t>(round) * kNew; i < static_cast<size_t>(round + 1) * kNew; ++i)
        allowed[i][thread] = table.decide("new " + std::to_string(i), its).allowed;
      meet(4 * round + 4);
    }
  };
  std::thread other(bring, 1);
  bring(0);
  other.join();
  for (const auto& either : allowed) ASSERT_NE(either[0], either[1]);
  EXPECT_EQ(table.stats().shared, 0u);
}

TEST(RateTableThreads, WhatIsTakenAndGivenBackAddsUp) {
  RateTable table(RateRule(1'000'000, hours(1)), kHashKey);
  together([&](int thread) {
    for (int i = 0; i < 20'000; ++i) {
      const RateDecision taken = table.decide("a", kStart);
      if (thread % 2 == 0) table.giveBack("a", taken, kStart);
    }
  });
  EXPECT_EQ(table.decide("a", kStart).remaining, 1'000'000u - 2 * 20'000 - 1);
}

TEST(RateTableThreads, SavingGoesOnBesideDecisions) {
  RateTable table(RateRule(1, seconds(1)), kHashKey, {.front = 64, .back = 256});
  together([&](int thread) {
    for (uint64_t i = 0; i < 5000; ++i) {
      const SteadyTime now = kStart + Milliseconds(20 * i);
      if (thread == 0) table.visit(now, [&](RateTable::Tag, SteadyTime tat) { ASSERT_GT(tat, now); });
      if (thread != 0) table.decide(key(i), now);
    }
  });
}

}  // namespace
}  // namespace headgate::policy
