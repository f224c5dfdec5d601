// Who has which share, in which order. Each policy does something here that round robin does not.
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <thread>

#include "tests/core/upstream/pool_bench.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;
using test::kBalances;
using test::PoolBench;
using Attempt = TargetHealth::Attempt;

constexpr char letter(uint32_t member) {
  return static_cast<char>('a' + member);
}

std::string visits(PoolBench& bench, const Balancer& balancer, int times) {
  std::string order;
  for (int i = 0; i < times; ++i) order += letter(bench.visit(balancer));
  return order;
}

size_t longestRun(std::string_view order) {
  size_t longest = 0;
  size_t run = 0;
  for (size_t i = 0; i < order.size(); ++i) {
    run = i > 0 && order[i] == order[i - 1] ? run + 1 : 1;
    longest = std::max(longest, run);
  }
  return longest;
}

std::vector<double> counted(std::string_view order, size_t members) {
  std::vector<double> counts(members);
  for (const char each : order) ++counts[static_cast<size_t>(each - 'a')];
  return counts;
}

// Pearson's statistic against shares by weight.
double chiSquare(const std::vector<double>& counts, const std::vector<Member>& members) {
  double total = 0;
  double weights = 0;
  for (size_t i = 0; i < members.size(); ++i) {
    total += counts[i];
    weights += members[i].weight;
  }
  double sum = 0;
  for (size_t i = 0; i < members.size(); ++i) {
    const double expected = total * members[i].weight / weights;
    sum += (counts[i] - expected) * (counts[i] - expected) / expected;
  }
  return sum;
}

constexpr double kTwoDegreesAtOneInAThousand = 13.816;

TEST(BalancerShares, EachPolicyDoesWhatRoundRobinDoesNot) {
  struct Case {
    Balance balance;
    const char* what;
    bool (*holds)(Balance balance);
  };
  const Case cases[] = {
      {Balance::LeastRequests, "the busy one is spared",
       [](Balance balance) {
         PoolBench bench({1, 1});
         bench.cell(0).inFlight = 10;
         return visits(bench, bench.balancer(balance), 30).find('a') == std::string::npos;
       }},
      {Balance::Random, "sometimes the same one three times",
       [](Balance balance) {
         PoolBench bench({1, 1, 1});
         return longestRun(visits(bench, bench.balancer(balance), 300)) >= 3;
       }},
      {Balance::Hash, "always the same one for the same hash",
       [](Balance balance) {
         PoolBench bench({1, 1, 1});
         const Balancer balancer = bench.balancer(balance);
         for (uint64_t hash = 0; hash < 50; ++hash) {
           const uint32_t first = bench.visit(balancer, bench.facts(hash));
           for (int i = 0; i < 10; ++i)
             if (bench.visit(balancer, bench.facts(hash)) != first) return false;
         }
         return true;
       }},
      {Balance::Latency, "the slow one is spared",
       [](Balance balance) {
         PoolBench bench({1, 1});
         bench.cell(0).noteLatency(1s, bench.now);
         bench.cell(1).noteLatency(10ms, bench.now);
         return visits(bench, bench.balancer(balance), 30).find('a') == std::string::npos;
       }},
      {Balance::First, "always the first",
       [](Balance balance) {
         PoolBench bench({1, 1});
         return visits(bench, bench.balancer(balance), 10) == "aaaaaaaaaa";
       }},
  };
  for (const Case& each : cases) {
    EXPECT_TRUE(each.holds(each.balance)) << each.what;
    EXPECT_FALSE(each.holds(Balance::RoundRobin)) << each.what;
  }
}

TEST(BalancerShares, AreByWeight) {
  for (const Balance balance : kBalances) {
    if (balance == Balance::First) continue;
    PoolBench bench({1, 2, 5});
    const Balancer balancer = bench.balancer(balance);
    std::string order;
    for (uint64_t i = 0; i < 30'000; ++i) order += letter(bench.visit(balancer, bench.facts(i)));
    EXPECT_LT(chiSquare(counted(order, 3), bench.members), kTwoDegreesAtOneInAThousand)
        << "policy " << static_cast<int>(balance);
    bench.members[1].weight = 3;
    EXPECT_GT(chiSquare(counted(order, 3), bench.members), 100) << "the test sees another share";
  }
}

// --- Round robin

TEST(RoundRobin, GoesRoundAmongEquals) {
  for (size_t members = 1; members <= 7; ++members) {
    PoolBench bench(std::vector<uint32_t>(members, 3));
    const std::string order = visits(bench, bench.balancer(Balance::RoundRobin), 1000);
    for (size_t i = 0; i < order.size(); ++i)
      ASSERT_EQ(order[i], letter(static_cast<uint32_t>(i % members)))
          << members << ": " << order.substr(0, i);
  }
}

TEST(RoundRobin, IsSmoothWithAnyWeights) {
  const std::vector<std::vector<uint32_t>> tables = {{5, 1, 1},   {1, 1, 5},    {1, 2, 5},
                                                     {2, 1},      {3, 2},       {1, 1000},
                                                     {10, 10, 1}, {7, 5, 3, 1}, {1000, 999, 1, 1}};
  for (const std::vector<uint32_t>& weights : tables) {
    PoolBench bench(weights);
    const Balancer balancer = bench.balancer(Balance::RoundRobin);
    double total = 0;
    for (const uint32_t weight : weights) total += weight;
    std::vector<double> had(weights.size());
    std::string order;
    for (int turn = 1; turn <= 5'000; ++turn) {
      const uint32_t member = bench.visit(balancer);
      ++had[member];
      order += letter(member);
      for (size_t i = 0; i < weights.size(); ++i)
        ASSERT_LT(std::abs(had[i] - turn * weights[i] / total), 1.01) << order << " " << letter(i);
    }
    const double heaviest = *std::max_element(weights.begin(), weights.end());
    EXPECT_LE(longestRun(order), std::ceil(heaviest / (total - heaviest)) + 1) << order.substr(0, 100);
  }
  PoolBench bench({5, 1, 1});
  EXPECT_EQ(visits(bench, bench.balancer(Balance::RoundRobin), 14), "abaacaaabaacaa");
}

TEST(RoundRobin, WhoWasAwayDoesNotCatchUp) {
  PoolBench bench({1, 1, 1});
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  bench.cell(0).health.setRuntimeState(TargetState::Maintenance);
  EXPECT_EQ(visits(bench, balancer, 6), "bcbcbc");
  visits(bench, balancer, 1000);
  bench.cell(0).health.setRuntimeState({});
  const std::string order = visits(bench, balancer, 9);
  EXPECT_EQ(longestRun(order), 1u) << order;
  EXPECT_EQ(counted(order, 3), (std::vector<double>{3, 3, 3})) << order;
}

TEST(RoundRobin, SurvivesAReloadWithOtherWeightsAndMembers) {
  PoolBench bench({1, 1000});
  EXPECT_EQ(counted(visits(bench, bench.balancer(Balance::RoundRobin), 1001), 2),
            (std::vector<double>{1, 1000}));
  bench.members[0].weight = 1000;
  bench.add({.weight = 1000});
  const std::string order = visits(bench, bench.balancer(Balance::RoundRobin), 300);
  for (const double count : counted(order, 3)) EXPECT_NEAR(count, 100, 8) << order;
}

TEST(RoundRobin, GoesOnWhenVirtualTimeWrapsAround) {
  PoolBench bench({1, 1, 1});
  bench.pool->turn = UINT64_MAX - 5;
  for (uint32_t i = 0; i < 3; ++i) bench.cell(i).pass = UINT64_MAX - 5;
  EXPECT_EQ(visits(bench, bench.balancer(Balance::RoundRobin), 9), "abcabcabc");
  // Away for so long that what is past looks like what is to come.
  bench.cell(0).pass = bench.pool->turn + (uint64_t{1} << 62);
  EXPECT_GE(counted(visits(bench, bench.balancer(Balance::RoundRobin), 60), 3)[0], 10);
}

TEST(RoundRobin, RetriesTakeNobodysTurnForLong) {
  PoolBench bench({5, 2, 1});
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  std::string order;
  for (int i = 0; i < 8'000; ++i) {
    ChoiceFacts facts = bench.facts();
    const uint32_t first = bench.visit(balancer, facts);
    order += letter(first);
    const uint32_t tried[] = {first};
    facts.tried = tried;
    if (first == 0) order += letter(bench.visit(balancer, facts));
  }
  // The first fails always, and each time another has the request too: all the more is it whose turn it is.
  for (const double count : counted(order, 3)) EXPECT_GT(count, 1000);
}

TEST(RoundRobin, SharesAreKeptOverThreads) {
  PoolBench bench({1, 2, 5});
  const Balancer balancer = bench.balancer(Balance::RoundRobin);
  std::array<std::atomic<uint32_t>, 3> counts{};
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; ++i)
    threads.emplace_back([&] {
      for (int n = 0; n < 80'000; ++n) {
        const Choice choice = balancer.choose({.now = bench.now}).value();
        ++counts[choice.member];
        bench.cell(choice.member).inFlight.fetch_sub(1);
      }
    });
  for (std::thread& thread : threads) thread.join();
  EXPECT_NEAR(counts[0], 20'000, 400);
  EXPECT_NEAR(counts[1], 40'000, 400);
  EXPECT_NEAR(counts[2], 100'000, 400);
}

// --- Slow start

TEST(SlowStart, TheShareOfWhoComesBackGrows) {
  for (const Balance balance :
       {Balance::RoundRobin, Balance::LeastRequests, Balance::Random, Balance::Latency}) {
    PoolBench bench({1, 1});
    const Balancer balancer = bench.balancer(balance);
    bench.eject(0);
    bench.now += 5s;
    ASSERT_TRUE(bench.cell(0).health.takeTrial(bench.now));
    bench.cell(0).health.noteGood(Attempt::Trial, {}, bench.now);
    const SteadyTime ended = bench.now;
    for (const Nanoseconds since : {0ms, 2500ms, 5000ms}) {
      bench.now = ended + since;
      const double share = bench.cell(0).health.share(bench.now);
      const double expected = 20'000 * share / (share + TargetHealth::kFullShare);
      EXPECT_NEAR(counted(visits(bench, balancer, 20'000), 2)[0], expected, 300)
          << "policy " << static_cast<int>(balance) << " after " << since.count();
    }
  }
}

// --- Hash

std::vector<uint32_t> placed(PoolBench& bench, uint64_t keys) {
  const Balancer balancer = bench.balancer(Balance::Hash);
  std::vector<uint32_t> places;
  for (uint64_t key = 0; key < keys; ++key) places.push_back(bench.visit(balancer, bench.facts(key)));
  return places;
}

TEST(Hash, WhoJoinsTakesItsShareAndNothingElseMoves) {
  constexpr uint64_t kKeys = 20'000;
  for (const uint32_t weight : {1u, 4u}) {
    PoolBench bench({1, 1, 2});
    const std::vector<uint32_t> before = placed(bench, kKeys);
    bench.add({.weight = weight});
    const std::vector<uint32_t> after = placed(bench, kKeys);
    double moved = 0;
    for (uint64_t key = 0; key < kKeys; ++key) {
      if (after[key] == before[key]) continue;
      ASSERT_EQ(after[key], 3u) << "read from below: who leaves gives its own, and nothing else moves";
      ++moved;
    }
    EXPECT_NEAR(moved / kKeys, weight / (4.0 + weight), 0.015);
  }
}

TEST(Hash, WhoIsOutIsStoodInForAndHasItsOwnBack) {
  constexpr uint64_t kKeys = 5'000;
  PoolBench bench({1, 1, 2});
  const std::vector<uint32_t> before = placed(bench, kKeys);
  const Balancer balancer = bench.balancer(Balance::Hash);
  bench.eject(2);
  std::map<uint32_t, int> standIns;
  for (uint64_t key = 0; key < kKeys; ++key) {
    const Choice choice = balancer.choose(bench.facts(key)).value();
    bench.cell(choice.member).inFlight.fetch_sub(1);
    EXPECT_EQ(choice.isRehomed, before[key] == 2);
    if (before[key] == 2)
      ++standIns[choice.member];
    else
      EXPECT_EQ(choice.member, before[key]);
  }
  EXPECT_NEAR(standIns[0], standIns[1], 300) << "the load is divided";
  bench.now += 5s;
  ASSERT_TRUE(bench.cell(2).health.takeTrial(bench.now));
  bench.cell(2).health.noteGood(Attempt::Trial, {}, bench.now);
  ASSERT_LT(bench.cell(2).health.share(bench.now), TargetHealth::kFullShare);
  EXPECT_EQ(placed(bench, kKeys), before) << "in its ramp already";
}

TEST(Hash, WhoDrainsIsNobodysPreference) {
  PoolBench bench({1, 1});
  const Balancer balancer = bench.balancer(Balance::Hash);
  bench.cell(0).health.setProfileState(TargetState::Drain);
  for (uint64_t key = 0; key < 100; ++key) EXPECT_FALSE(balancer.choose(bench.facts(key)).value().isRehomed);
  bench.members[1].backup = true;  // and nobody else is on
  const Balancer withBackup = bench.balancer(Balance::Hash);
  EXPECT_FALSE(withBackup.choose(bench.facts(1)).value().isRehomed);
  bench.cell(0).health.setProfileState(TargetState::On);
  bench.eject(0);
  EXPECT_TRUE(withBackup.choose(bench.facts(1)).value().isRehomed);
}

TEST(Hash, ABackupIsNobodysPreference) {
  PoolBench bench({1, 1000});
  bench.members[1].backup = true;
  const Balancer balancer = bench.balancer(Balance::Hash);
  for (uint64_t key = 0; key < 100; ++key) EXPECT_FALSE(balancer.choose(bench.facts(key)).value().isRehomed);
}

TEST(Hash, WithoutOneIsRoundRobin) {
  PoolBench bench({1, 1, 1});
  EXPECT_EQ(visits(bench, bench.balancer(Balance::Hash), 9), "abcabcabc");
}

// --- Two of many

TEST(LeastRequests, CountsForTheWeight) {
  PoolBench bench({1, 10});
  bench.cell(0).inFlight = 1;
  bench.cell(1).inFlight = 9;
  const Balancer balancer = bench.balancer(Balance::LeastRequests);
  EXPECT_EQ(bench.visit(balancer), 1u);
  bench.cell(1).inFlight = 11;
  EXPECT_EQ(bench.visit(balancer), 0u);
}

TEST(LeastRequests, LevelsWhatIsLongInFlight) {
  PoolBench bench({1, 1, 1, 1});
  const Balancer balancer = bench.balancer(Balance::LeastRequests);
  for (int i = 0; i < 4'000; ++i) ASSERT_TRUE(balancer.choose(bench.facts()));
  for (uint32_t i = 0; i < 4; ++i) EXPECT_NEAR(bench.cell(i).inFlight, 1000, 5);
}

TEST(Latency, RequestsInFlightMakeAFastOneSlow) {
  PoolBench bench({1, 1});
  bench.cell(0).noteLatency(100ms, bench.now);
  bench.cell(1).noteLatency(10ms, bench.now);
  const Balancer balancer = bench.balancer(Balance::Latency);
  for (int i = 0; i < 110; ++i) ASSERT_TRUE(balancer.choose(bench.facts()));
  EXPECT_NEAR(bench.cell(0).inFlight, 10, 1);
}

TEST(Latency, TheUnknownGetsOneAtOnceAndNoCrowd) {
  PoolBench bench({1, 1});
  bench.cell(0).noteLatency(10ms, bench.now);
  const Balancer balancer = bench.balancer(Balance::Latency);
  EXPECT_EQ(balancer.choose(bench.facts()).value().member, 1u);
  for (int i = 0; i < 99; ++i) ASSERT_TRUE(balancer.choose(bench.facts()));
  EXPECT_NEAR(bench.cell(1).inFlight, 50, 2);
}

TEST(Latency, WhoWasSlowOnceIsTriedAgain) {
  PoolBench bench({1, 1});
  const Balancer balancer = bench.balancer(Balance::Latency);
  bench.cell(0).noteLatency(2s, bench.now);
  bench.cell(1).noteLatency(10ms, bench.now);
  int seconds = 0;
  while (bench.visit(balancer) != 0 && ++seconds < 600) {
    bench.cell(1).noteLatency(10ms, bench.now);
    bench.now += 1s;
  }
  EXPECT_NEAR(seconds, 53, 3);  // 10 s × ln(200)
}

}  // namespace
}  // namespace headgate::upstream
