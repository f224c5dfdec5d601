#include <atomic>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

#include "core/policy/concurrency_gate.h"

namespace headgate::policy {
namespace {

using Entry = ConcurrencyGate::Entry;
using Cancelled = ConcurrencyGate::Cancelled;

// Writes its name down when it gets a slot.
class Guest final : public ConcurrencyGate::Waiter {
 public:
  Guest(char name, std::string& admitted) : m_name(name), m_admitted(admitted) {}
  void onSlot() override { m_admitted += m_name; }

 private:
  const char m_name;
  std::string& m_admitted;
};

struct Gate : testing::Test {
  Entry enter(size_t guest, ConcurrencyGate::Limits limits) { return gate.enter(guests[guest], limits); }

  ConcurrencyGate gate;
  std::string admitted;
  Guest guests[6] = {{'a', admitted}, {'b', admitted}, {'c', admitted},
                     {'d', admitted}, {'e', admitted}, {'f', admitted}};
};

TEST_F(Gate, EntersUpToTheLimitThenQueuesThenRefuses) {
  const ConcurrencyGate::Limits limits{.active = 2, .queue = 2};
  EXPECT_EQ(enter(0, limits), Entry::Entered);
  EXPECT_EQ(enter(1, limits), Entry::Entered);
  EXPECT_EQ(enter(2, limits), Entry::Queued);
  EXPECT_EQ(enter(3, limits), Entry::Queued);
  EXPECT_EQ(enter(4, limits), Entry::Refused);
  EXPECT_EQ(gate.active(), 2u);
  EXPECT_EQ(gate.waiting(), 2u);
  EXPECT_EQ(gate.refused(), 1u);
  gate.leave();
  gate.leave();
  EXPECT_EQ(admitted, "cd");
  EXPECT_EQ(gate.active(), 2u);
  gate.leave();
  gate.leave();
  EXPECT_EQ(admitted, "cd");
  EXPECT_EQ(gate.active(), 0u);
  EXPECT_EQ(enter(4, limits), Entry::Entered);
  gate.leave();
}

TEST_F(Gate, WithoutAQueueNobodyWaits) {
  EXPECT_EQ(enter(0, {.active = 1}), Entry::Entered);
  EXPECT_EQ(enter(1, {.active = 1}), Entry::Refused);
  gate.leave();
  EXPECT_EQ(enter(1, {.active = 1}), Entry::Entered);
  gate.leave();
}

TEST_F(Gate, WithoutALimitEverybodyEnters) {
  for (size_t i = 0; i < 6; ++i) EXPECT_EQ(enter(i, {}), Entry::Entered);
  EXPECT_EQ(gate.active(), 6u);
  for (size_t i = 0; i < 6; ++i) gate.leave();
}

TEST_F(Gate, WhoCancelsIsPassedOver) {
  const ConcurrencyGate::Limits limits{.active = 1, .queue = 5};
  for (size_t i = 0; i < 5; ++i) enter(i, limits);
  EXPECT_EQ(gate.cancel(guests[1]), Cancelled::Withdrawn);  // the first
  EXPECT_EQ(gate.cancel(guests[3]), Cancelled::Withdrawn);  // one in the middle
  EXPECT_EQ(gate.cancel(guests[4]), Cancelled::Withdrawn);  // the last
  EXPECT_EQ(enter(1, limits), Entry::Queued);               // again, at the end
  EXPECT_EQ(gate.waiting(), 2u);
  gate.leave();
  gate.leave();
  EXPECT_EQ(admitted, "cb");
  gate.leave();
  EXPECT_EQ(gate.active(), 0u);
}

TEST_F(Gate, WhoCancelsTooLateHasASlot) {
  const ConcurrencyGate::Limits limits{.active = 1, .queue = 1};
  enter(0, limits);
  enter(1, limits);
  gate.leave();
  EXPECT_EQ(admitted, "b");
  EXPECT_EQ(gate.cancel(guests[1]), Cancelled::HasSlot);
  EXPECT_EQ(gate.active(), 1u);
  gate.leave();
  EXPECT_EQ(gate.active(), 0u);
}

TEST_F(Gate, ARaisedLimitLetsWaitersIn) {
  for (size_t i = 0; i < 4; ++i) enter(i, {.active = 1, .queue = 5});
  gate.setLimits({.active = 3, .queue = 5});
  EXPECT_EQ(admitted, "bc");
  EXPECT_EQ(gate.active(), 3u);
  gate.setLimits({});
  EXPECT_EQ(admitted, "bcd");
  for (size_t i = 0; i < 4; ++i) gate.leave();
}

TEST_F(Gate, ANewcomerUnderARaisedLimitComesAfterThoseWhoWait) {
  for (size_t i = 0; i < 4; ++i) enter(i, {.active = 1, .queue = 5});
  EXPECT_EQ(enter(4, {.active = 3, .queue = 5}), Entry::Queued);
  EXPECT_EQ(admitted, "bc");
  EXPECT_EQ(enter(5, {.active = 6, .queue = 5}), Entry::Entered);
  EXPECT_EQ(admitted, "bcde");
  for (size_t i = 0; i < 6; ++i) gate.leave();
}

TEST_F(Gate, ALoweredLimitIsReachedAsExchangesLeave) {
  for (size_t i = 0; i < 3; ++i) enter(i, {.active = 3, .queue = 5});
  EXPECT_EQ(enter(3, {.active = 1, .queue = 5}), Entry::Queued);
  gate.leave();
  gate.leave();
  EXPECT_EQ(admitted, "");
  EXPECT_EQ(gate.active(), 1u);
  gate.leave();
  EXPECT_EQ(admitted, "d");
  EXPECT_EQ(gate.active(), 1u);
  gate.leave();
}

TEST_F(Gate, AShortenedQueueKeepsWhoIsInIt) {
  for (size_t i = 0; i < 4; ++i) enter(i, {.active = 1, .queue = 3});
  EXPECT_EQ(enter(4, {.active = 1, .queue = 1}), Entry::Refused);
  EXPECT_EQ(gate.waiting(), 3u);
  for (size_t i = 0; i < 4; ++i) gate.leave();
  EXPECT_EQ(admitted, "bcd");
}

class Visitor final : public ConcurrencyGate::Waiter {
 public:
  void onSlot() override { slots.fetch_add(1); }
  std::atomic<int> slots{0};
};

// Four threads enter, wait a little, cancel if nothing came, and leave.
TEST(GateThreads, NeverMoreThanTheLimitAndNoSlotIsLost) {
  constexpr int kRounds = 5000;
  const ConcurrencyGate::Limits limits{.active = 2, .queue = 1};
  ConcurrencyGate gate;
  std::atomic<int> inside{0};
  std::atomic<int> most{0};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      for (int round = 0; round < kRounds; ++round) {
        Visitor visitor;
        const Entry entry = gate.enter(visitor, limits);
        if (entry == Entry::Refused) continue;
        if (entry == Entry::Queued) {
          for (int i = 0; i < round % 50 && visitor.slots == 0; ++i) std::this_thread::yield();
          const Cancelled cancelled = gate.cancel(visitor);
          ASSERT_EQ(visitor.slots, cancelled == Cancelled::HasSlot ? 1 : 0);
          if (cancelled == Cancelled::Withdrawn) continue;
        }
        const int now = inside.fetch_add(1) + 1;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
        }
        if (round % 3 == thread % 3) std::this_thread::yield();
        inside.fetch_sub(1);
        gate.leave();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_LE(most, 2);
  EXPECT_EQ(gate.active(), 0u);
  EXPECT_EQ(gate.waiting(), 0u);
}

// With room for everybody in the queue each one gets in, without cancelling.
TEST(GateThreads, EveryWaiterIsAdmitted) {
  constexpr int kRounds = 2000;
  ConcurrencyGate gate;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&] {
      for (int round = 0; round < kRounds; ++round) {
        Visitor visitor;
        if (gate.enter(visitor, {.active = 1, .queue = 4}) == Entry::Queued) {
          while (visitor.slots == 0) std::this_thread::yield();
          ASSERT_EQ(gate.cancel(visitor), Cancelled::HasSlot);
        }
        gate.leave();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(gate.active(), 0u);
  EXPECT_EQ(gate.refused(), 0u);
}

}  // namespace
}  // namespace headgate::policy
