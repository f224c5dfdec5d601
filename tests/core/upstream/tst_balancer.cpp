// Who may be chosen at all, by any policy. Who has which share is tried in tst_balancer_shares.
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <set>
#include <thread>

#include "tests/core/upstream/pool_bench.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;
using test::kBalances;
using test::PoolBench;
using Attempt = TargetHealth::Attempt;

std::string named(Balance balance) {
  return "policy " + std::to_string(static_cast<int>(balance));
}

TEST(Balancer, NobodyIsChosenOfNobody) {
  EXPECT_FALSE(Balancer().choose({}));
  EXPECT_FALSE(Balancer().take(0, {}));
  EXPECT_FALSE(Balancer().find(0));
  EXPECT_EQ(Balancer().want({}).usableFrom, kNever);
  EXPECT_FALSE(Balancer().want({}).allFull);
  for (const Balance balance : kBalances) EXPECT_FALSE(PoolBench({}).balancer(balance).choose({.hash = 1}));
}

TEST(Balancer, WhoMayNotBeUsedIsNotChosen) {
  struct Case {
    const char* what;
    void (*prepare)(PoolBench& bench);  // member 0
  };
  const Case cases[] = {
      {"drains", [](PoolBench& bench) { bench.cell(0).health.setProfileState(TargetState::Drain); }},
      {"maintenance",
       [](PoolBench& bench) { bench.cell(0).health.setRuntimeState(TargetState::Maintenance); }},
      {"ejected", [](PoolBench& bench) { bench.eject(0); }},
      {"loading",
       [](PoolBench& bench) {
         bench.cell(0).health.onProbe({.verdict = ProbeResult::Verdict::Loading}, {}, bench.now);
       }},
      {"rests", [](PoolBench& bench) { bench.cell(0).health.restUntil(bench.now + 1s, bench.now); }},
      {"full",
       [](PoolBench& bench) {
         bench.members[0].limit = 2;
         bench.cell(0).inFlight = 2;
       }},
      {"backup", [](PoolBench& bench) { bench.members[0].backup = true; }},
  };
  for (const Case& each : cases) {
    for (const Balance balance : kBalances) {
      PoolBench bench({1000, 1, 1});
      each.prepare(bench);
      const Balancer balancer = bench.balancer(balance);
      std::set<uint32_t> seen;
      for (uint64_t i = 0; i < 200; ++i) seen.insert(bench.visit(balancer, bench.facts(i)));
      EXPECT_FALSE(seen.contains(0)) << each.what << ", " << named(balance);
      EXPECT_EQ(seen.size(), balance == Balance::First ? 1u : 2u) << each.what << ", " << named(balance);
    }
  }
}

TEST(Balancer, TriesEachMemberOnceAndBackupsLast) {
  for (const Balance balance : kBalances) {
    PoolBench bench({1, 2, 3});
    bench.members[0].backup = true;
    const Balancer balancer = bench.balancer(balance);
    std::vector<uint32_t> tried;
    for (uint64_t i = 0; i < 3; ++i) {
      ChoiceFacts facts = bench.facts(7);
      facts.tried = tried;
      tried.push_back(bench.visit(balancer, facts));
    }
    EXPECT_EQ(tried.back(), 0u) << named(balance);
    EXPECT_EQ(std::set<uint32_t>(tried.begin(), tried.end()).size(), 3u) << named(balance);
    ChoiceFacts facts = bench.facts(7);
    facts.tried = tried;
    EXPECT_FALSE(balancer.choose(facts)) << named(balance);
  }
}

TEST(Balancer, CountsWhatIsInFlightUpToTheLimit) {
  for (const Balance balance : kBalances) {
    PoolBench bench({1, 1, 1});
    for (Member& member : bench.members) member.limit = 5;
    bench.members[2].backup = true;
    const Balancer balancer = bench.balancer(balance);
    for (uint64_t i = 0; i < 15; ++i) {
      EXPECT_EQ(balancer.want(bench.now).usableFrom, bench.now) << named(balance);
      const std::optional<Choice> choice = balancer.choose(bench.facts(i));
      ASSERT_TRUE(choice) << named(balance) << ", " << i;
      EXPECT_EQ(choice->member == 2, i >= 10) << named(balance);
    }
    EXPECT_FALSE(balancer.choose(bench.facts(99))) << named(balance);
    for (const Member& member : bench.members) EXPECT_EQ(member.cell->inFlight, 5u) << named(balance);
    EXPECT_TRUE(balancer.want(bench.now).allFull) << named(balance);
    EXPECT_EQ(balancer.want(bench.now).usableFrom, kNever) << named(balance);
    bench.cell(1).inFlight.fetch_sub(1);
    EXPECT_EQ(balancer.choose(bench.facts(99)).value().member, 1u) << named(balance);
  }
}

TEST(Balancer, LimitsHoldOverThreads) {
  for (const Balance balance : kBalances) {
    PoolBench bench({1, 2, 5});
    for (Member& member : bench.members) member.limit = 1;
    const Balancer balancer = bench.balancer(balance);
    std::atomic<bool> isAbove{false};
    std::array<std::atomic<int>, 3> inside{};
    const auto work = [&](uint64_t seed) {
      std::mt19937_64 random(seed);
      for (int i = 0; i < 5'000; ++i) {
        const uint64_t bits = random();
        const auto choice = balancer.choose({.now = bench.now, .random = bits, .hash = bits});
        if (!choice) continue;
        if (inside[choice->member].fetch_add(1) != 0 || bench.cell(choice->member).inFlight > 1)
          isAbove = true;
        inside[choice->member].fetch_sub(1);
        bench.cell(choice->member).inFlight.fetch_sub(1);
      }
    };
    std::vector<std::thread> threads;
    for (uint64_t i = 0; i < 4; ++i) threads.emplace_back(work, i);
    for (std::thread& thread : threads) thread.join();
    EXPECT_FALSE(isAbove) << named(balance);
    for (const Member& member : bench.members) EXPECT_EQ(member.cell->inFlight, 0u) << named(balance);
  }
}

TEST(Balancer, OneExchangeHasTheTrial) {
  for (const Balance balance : kBalances) {
    PoolBench bench({1, 1});
    bench.eject(0);
    bench.now += 5s;
    const Balancer balancer = bench.balancer(balance);
    int trials = 0;
    for (uint64_t i = 0; i < 100; ++i) {
      const Choice choice = balancer.choose(bench.facts(i)).value();
      trials += choice.isTrial;
      EXPECT_EQ(choice.isTrial, choice.member == 0) << named(balance);
    }
    // Nothing is known of either's latency, and the one with less in flight is tried.
    EXPECT_EQ(trials, 1) << named(balance);
    EXPECT_EQ(bench.cell(0).inFlight, 1u) << named(balance);
    bench.cell(0).health.noteGood(Attempt::Trial, {}, bench.now);
    EXPECT_FALSE(balancer.take(0, bench.facts()).value().isTrial) << named(balance);
  }
}

TEST(Balancer, OneExchangeHasTheTrialOverThreads) {
  PoolBench bench({1});
  bench.eject(0);
  bench.now += 5s;
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  std::atomic<int> running{0};
  std::atomic<int> trials{0};
  std::atomic<bool> areTwo{false};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int n = 0; n < 5'000; ++n) {
        const auto choice = balancer.choose({.now = bench.now});
        if (!choice) continue;
        if (!choice->isTrial || running.fetch_add(1) != 0) areTwo = true;
        ++trials;
        running.fetch_sub(1);
        bench.cell(0).health.abandonTrial();
        bench.cell(0).inFlight.fetch_sub(1);
      }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_FALSE(areTwo);
  EXPECT_GT(trials, 0);
  EXPECT_EQ(bench.cell(0).inFlight, 0u);
}

// --- take, find, want

TEST(Balancer, TakesTheVeryMemberAnExchangeIsBoundTo) {
  struct Case {
    const char* what;
    void (*prepare)(PoolBench& bench);
    bool isTaken;
  };
  const Case cases[] = {
      {"on", [](PoolBench&) {}, true},
      {"drains", [](PoolBench& bench) { bench.cell(1).health.setProfileState(TargetState::Drain); }, true},
      {"a backup", [](PoolBench& bench) { bench.members[1].backup = true; }, true},
      {"maintenance",
       [](PoolBench& bench) { bench.cell(1).health.setProfileState(TargetState::Maintenance); }, false},
      {"ejected", [](PoolBench& bench) { bench.eject(1); }, false},
      {"drains and is ejected",
       [](PoolBench& bench) {
         bench.eject(1);
         bench.cell(1).health.setProfileState(TargetState::Drain);
       },
       false},
      {"down",
       [](PoolBench& bench) {
         bench.cell(1).health.onProbe({.verdict = ProbeResult::Verdict::Bad}, {.fall = 1}, bench.now);
       },
       false},
      {"full",
       [](PoolBench& bench) {
         bench.members[1].limit = 1;
         bench.cell(1).inFlight = 1;
       },
       false},
  };
  for (const Case& each : cases) {
    PoolBench bench({1, 1, 1});
    each.prepare(bench);
    const uint32_t before = bench.cell(1).inFlight;
    const std::optional<Choice> choice = bench.balancer(Balance::Hash).take(1, bench.facts());
    EXPECT_EQ(choice.has_value(), each.isTaken) << each.what;
    EXPECT_EQ(bench.cell(1).inFlight, before + (each.isTaken ? 1 : 0)) << each.what;
    EXPECT_EQ(choice.value_or(Choice{.member = 1}).member, 1u) << each.what;
  }
}

TEST(Balancer, TakesNobodyTwiceAndNobodyWhoIsNotThere) {
  PoolBench bench({1, 1});
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  const uint32_t tried[] = {1};
  EXPECT_FALSE(balancer.take(1, {.now = bench.now, .tried = tried}));
  EXPECT_TRUE(balancer.take(0, {.now = bench.now, .tried = tried}));
  EXPECT_FALSE(balancer.take(2, {.now = bench.now}));
  EXPECT_FALSE(balancer.take(UINT32_MAX, {.now = bench.now}));
}

TEST(Balancer, TakesAsATrialWhoseEjectionIsOver) {
  PoolBench bench({1, 1});
  bench.eject(1);
  bench.now += 5s;
  const Balancer balancer = bench.balancer(Balance::First);
  EXPECT_TRUE(balancer.take(1, bench.facts()).value().isTrial);
  EXPECT_FALSE(balancer.take(1, bench.facts()));
  EXPECT_EQ(bench.cell(1).inFlight, 1u);
}

TEST(Balancer, FindsByIdentity) {
  const PoolBench bench({1, 1, 1});
  const Balancer balancer = bench.balancer(Balance::Hash);
  for (uint32_t i = 0; i < 3; ++i) EXPECT_EQ(balancer.find(bench.members[i].identity), i);
  EXPECT_FALSE(balancer.find(bench.members[0].identity + 1));
  EXPECT_EQ(balancer.members().size(), 3u);
}

TEST(Balancer, SaysWhatItWants) {
  PoolBench bench({1, 1, 1});
  for (Member& member : bench.members) member.limit = 1;
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  EXPECT_EQ(balancer.want(bench.now).usableFrom, bench.now);
  bench.eject(0);  // for 5 s
  bench.cell(1).health.restUntil(bench.now + 3s, bench.now);
  bench.cell(2).health.setProfileState(TargetState::Maintenance);
  EXPECT_EQ(balancer.want(bench.now).usableFrom, bench.now + 3s);
  EXPECT_FALSE(balancer.want(bench.now).allFull);
  bench.cell(1).health.setProfileState(TargetState::Drain);
  EXPECT_EQ(balancer.want(bench.now).usableFrom, bench.now + 5s);
  bench.cell(2).health.setProfileState(TargetState::On);
  bench.cell(2).inFlight = 1;
  EXPECT_TRUE(balancer.want(bench.now).allFull);
  EXPECT_EQ(balancer.want(bench.now).usableFrom, bench.now + 5s);
}

TEST(TargetIdentity, IsStableAndOfAllThree) {
  EXPECT_EQ(targetIdentity("code", "code-1", "http://127.0.0.1:8001/v1"), 0xe524515c80846fc9);
  const std::set<uint64_t> all = {targetIdentity("a", "b", "c"), targetIdentity("ab", "", "c"),
                                  targetIdentity("", "ab", "c"), targetIdentity("a", "", "bc"),
                                  targetIdentity("a", "bc", ""), targetIdentity("", "", "")};
  EXPECT_EQ(all.size(), 6u);
}

TEST(Balancer, InPanicOnlyTheOperatorIsBelieved) {
  for (const Balance balance : kBalances) {
    PoolBench bench({1, 1, 1});
    bench.eject(0);
    bench.eject(1);
    bench.cell(2).health.setRuntimeState(TargetState::Maintenance);
    const Balancer balancer = bench.balancer(balance);
    ChoiceFacts facts = bench.facts(7);
    EXPECT_FALSE(balancer.choose(facts));
    facts.isPanic = true;
    for (int i = 0; i < 50; ++i) {
      facts.random = bench.random();
      EXPECT_NE(bench.visit(balancer, facts), 2u);
    }
    EXPECT_FALSE(balancer.choose(facts)->isTrial);
  }
}

}  // namespace
}  // namespace headgate::upstream
