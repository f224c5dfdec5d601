#include <algorithm>
#include <gtest/gtest.h>

#include "tests/core/engine/prober_bench.h"

namespace headgate::test {
namespace {

using Bench = ProberBench;

// --- How health changes
// ---------------------------------------------------------------------------------------------------------

TEST(Prober, LoadsAndThenIsUp) {
  Bench bench;
  HealthPlan plan = *upstream::healthPreset("llama.cpp");
  bench.targets.scripts["a"] = answering("503 Service Unavailable", "{\"message\":\"Loading model\"}");
  bench.prober->apply({bench.target("a", plan)});
  bench.run(60s, 50ms);
  EXPECT_NE(bench.health("a"), HealthState::Down);
  EXPECT_EQ(bench.last("a").verdict, ProbeResult::Verdict::Loading);
  bench.targets.scripts["a"] = answering("200 OK");
  bench.run(30s, 50ms);
  EXPECT_EQ(bench.health("a"), HealthState::Up);
}

TEST(Prober, TellsOfChanges) {
  Bench bench;
  HealthPlan plan = every(1s);
  plan.fall = 2;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", plan)});
  bench.run(3s);
  bench.targets.scripts["a"] = refusing();
  bench.run(5s);
  bench.targets.scripts["a"] = answering("204 No Content");
  bench.run(10s);
  EXPECT_EQ(bench.changes, (std::vector<std::string>{
                               "pool/a unknown > up: 200",
                               "pool/a up > going_down: connection refused",
                               "pool/a going_down > down: connection refused",
                               "pool/a down > going_up: 204",
                               "pool/a going_up > up: 204",
                           }));
}

TEST(Prober, OneThatFlapsIsNeitherUpNorDownForIt) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", every(1s))});
  bench.run(2s);
  for (int i = 0; i < 50; ++i) {
    const size_t probes = bench.targets.dialled.size();
    bench.targets.scripts["a"] = i % 2 == 0 ? refusing() : answering("200 OK");
    while (bench.targets.dialled.size() == probes) bench.run(5ms);
    bench.run(5ms);
    EXPECT_NE(bench.health("a"), HealthState::Down);
  }
}

// --- When
// ---------------------------------------------------------------------------------------------------------

void expectGaps(const std::vector<Milliseconds>& gaps, Milliseconds delay) {
  ASSERT_FALSE(gaps.empty());
  for (const Milliseconds gap : gaps) {
    EXPECT_GE(gap, delay * 9 / 10 - 10ms);
    EXPECT_LE(gap, delay * 11 / 10 + 10ms);
  }
}

TEST(Prober, TheIntervalHasItsJitter) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", every(10s))});
  bench.run(2000s, 10ms);
  const auto gaps = bench.gaps("a");
  EXPECT_NEAR(static_cast<double>(gaps.size()), 200.0, 5.0);
  expectGaps(gaps, 10s);
  const auto [least, most] = std::minmax_element(gaps.begin(), gaps.end());
  EXPECT_GT(*most - *least, 1500ms) << "the times hardly differ";
}

TEST(Prober, TheFirstProbesAreSoonAndNotAtOnce) {
  for (const Milliseconds interval : {Milliseconds(200), Milliseconds(60'000)}) {
    Bench bench;
    bench.targets.scripts[""] = answering("200 OK");
    std::vector<ProbedTarget> all;
    for (int i = 0; i < 50; ++i) all.push_back(bench.target(std::to_string(i), every(interval)));
    bench.prober->apply(all);
    bench.run(std::min(interval, Milliseconds(1000)), 5ms);
    std::map<SteadyTime, int> together;
    for (const auto& cell : bench.cells) EXPECT_FALSE(bench.targets.timesOf(cell.first).empty());
    for (const auto& dialled : bench.targets.dialled) ++together[dialled.at];
    for (const auto& [at, count] : together) EXPECT_LT(count, 10);
  }
}

TEST(Prober, IsFasterWhileHealthChanges) {
  Bench bench;
  HealthPlan plan = every(10s);
  plan.rise = plan.fall = 100;
  bench.targets.scripts["a"] = refusing();
  bench.prober->apply({bench.target("a", plan)});
  bench.run(100s, 10ms);
  EXPECT_EQ(bench.health("a"), HealthState::GoingDown);
  expectGaps(bench.gaps("a"), 2500ms);
}

TEST(Prober, SlowAnswersDoNotMakeProbesRare) {
  Bench bench;
  HealthPlan plan = every(4s);
  plan.timeout = 500ms;
  plan.fall = 1000;
  bench.prober->apply({bench.target("a", plan)});
  bench.run(60s, 10ms);
  expectGaps(bench.gaps("a"), 1s);
}

TEST(Prober, BacksOffWhileTheTargetIsDown) {
  Bench bench;
  HealthPlan plan = every(1s);
  plan.fall = 1;
  bench.targets.scripts["a"] = refusing();
  bench.prober->apply({bench.target("a", plan)});
  bench.run(60s, 5ms);
  ASSERT_EQ(bench.health("a"), HealthState::Down);
  auto gaps = bench.gaps("a");
  while (!gaps.empty() && gaps.front() < 850ms) gaps.erase(gaps.begin());  // while it went down
  ASSERT_GT(gaps.size(), 5u);
  expectGaps({gaps[0]}, 1s);
  expectGaps({gaps[1]}, 2s);
  expectGaps({gaps[2]}, 4s);
  expectGaps({gaps.begin() + 3, gaps.end()}, 5s);

  // Once it has come back it begins anew.
  bench.targets.scripts["a"] = answering("200 OK");
  bench.run(10s);
  ASSERT_EQ(bench.health("a"), HealthState::Up);
  bench.targets.dialled.clear();
  bench.run(20s);
  expectGaps(bench.gaps("a"), 1s);
}

TEST(Prober, NeverMoreThanTenASecond) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.targets.scripts["b"] = {};  // and each probe takes longer than the interval
  HealthPlan plan = every(1ms);
  plan.fall = 1000;  // it would be left alone for longer
  plan.timeout = 150ms;
  bench.prober->apply({bench.target("a", plan), bench.target("b", plan)});
  bench.run(10s, 1ms);
  for (const char* host : {"a", "b"}) {
    EXPECT_GT(bench.targets.timesOf(host).size(), 30u);
    for (const Milliseconds gap : bench.gaps(host)) EXPECT_GE(gap, 100ms);
  }
  for (const Milliseconds gap : bench.gaps("b")) EXPECT_GE(gap, 250ms) << "it has no rest between two probes";
}

TEST(Prober, OneProbeAtATimeAtATarget) {
  Bench bench;
  HealthPlan plan = every(100ms);
  plan.timeout = 1s;
  plan.fall = 1000;
  bench.prober->apply({bench.target("a", plan)});
  for (int i = 0; i < 1000; ++i) {
    bench.run(5ms);
    ASSERT_LE(bench.targets.open(), 1u);
  }
  EXPECT_GT(bench.targets.dialled.size(), 3u);
}

TEST(Prober, AtMostSixteenAtOnceAndAllHaveTheirTurn) {
  Bench bench;
  HealthPlan plan = every(10s);
  plan.timeout = 500ms;
  std::vector<ProbedTarget> all;
  for (int i = 0; i < 100; ++i) all.push_back(bench.target(std::to_string(i), plan));
  bench.prober->apply(all);
  size_t most = 0;
  for (int i = 0; i < 1000; ++i) {
    bench.run(5ms);
    most = std::max(most, bench.targets.open());
  }
  EXPECT_EQ(most, Prober::kAtOnce);
  for (const auto& [host, cell] : bench.cells)
    EXPECT_EQ(bench.last(host).reason, "no answer within 500ms") << host;
}

// --- What comes and goes
// ---------------------------------------------------------------------------------------------------------

TEST(Prober, AReloadKeepsTheSchedule) {
  Bench quiet;
  Bench reloaded;
  for (Bench* bench : {&quiet, &reloaded}) {
    bench->targets.scripts["a"] = answering("200 OK");
    bench->prober->apply({bench->target("a", every(10s))});
    for (int i = 0; i < 1000; ++i) {
      bench->run(100ms, 20ms);
      if (bench == &reloaded) bench->prober->apply({bench->target("a", every(10s))});
    }
  }
  EXPECT_EQ(quiet.targets.timesOf("a"), reloaded.targets.timesOf("a"));
  EXPECT_EQ(reloaded.health("a"), HealthState::Up);
}

TEST(Prober, AReloadKeepsAProbeUnderWay) {
  Bench bench;
  HealthPlan plan;
  plan.interval = 1h;
  bench.prober->apply({bench.target("a", plan)});
  bench.run(1s);
  ASSERT_EQ(bench.targets.open(), 1u);
  bench.prober->apply({bench.target("a", plan)});
  bench.run(2s);
  EXPECT_EQ(bench.reasons("a"), std::vector<std::string>{"no answer within 2s"});
  EXPECT_EQ(bench.targets.dialled.size(), 1u);
}

TEST(Prober, AReloadMayRenameATarget) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  ProbedTarget target = bench.target("a", every(1h));
  bench.prober->apply({target});
  target.name = "other";
  bench.prober->apply({target});
  bench.run(1s);
  EXPECT_EQ(bench.changes, std::vector<std::string>{"other unknown > up: 200"});
}

TEST(Prober, AnotherQuestionIsAskedSoon) {
  Bench bench;
  HealthPlan plan = every(1h);
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", plan)});
  bench.run(1s);
  plan.path = "/ready";
  bench.prober->apply({bench.target("a", plan)});
  bench.run(1s);
  ASSERT_EQ(bench.targets.requests.size(), 2u);
  EXPECT_TRUE(bench.targets.requests[1].starts_with("GET /ready "));
  EXPECT_EQ(bench.reasons("a").size(), 2u) << "what was found before is not forgotten";
}

TEST(Prober, ATargetThatIsGoneIsForgotten) {
  Bench bench;
  bench.targets.scripts[""] = refusing();
  HealthPlan plan = every(1s);
  plan.fall = 2;
  bench.prober->apply({bench.target("a", plan), bench.target("b", plan)});
  bench.run(10s);
  ASSERT_EQ(bench.health("a"), HealthState::Down);
  bench.prober->apply({bench.target("b", plan)});
  EXPECT_EQ(bench.health("a"), HealthState::Unknown);
  EXPECT_EQ(bench.health("b"), HealthState::Down);
  bench.targets.dialled.clear();
  bench.run(1min, 50ms);
  EXPECT_TRUE(bench.targets.timesOf("a").empty());
  EXPECT_FALSE(bench.targets.timesOf("b").empty());
}

TEST(Prober, ProbesOutOfTurnIfSomebodyAsks) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", every(1h))});
  bench.run(1s);
  ASSERT_EQ(bench.targets.timesOf("a").size(), 1u);
  bench.run(10s);
  const SteadyTime asked = bench.executor.now();
  bench.prober->probeNow(*bench.cells["a"]);
  bench.run(1s);
  ASSERT_EQ(bench.targets.timesOf("a").size(), 2u);
  EXPECT_EQ(bench.targets.timesOf("a").back(), asked);
  EXPECT_EQ(bench.cells["a"]->health.history().size(), 2u);
  bench.run(2h, 1min);
  EXPECT_GE(bench.targets.timesOf("a").size(), 3u) << "its schedule goes on";
  bench.cells["a"]->health.setRuntimeState(upstream::TargetState::Maintenance);
  const size_t before = bench.targets.timesOf("a").size();
  bench.prober->probeNow(*bench.cells["a"]);
  bench.run(1s);
  EXPECT_EQ(bench.targets.timesOf("a").size(), before + 1) << "who asks means it";
  bench.prober->probeNow(upstream::TargetCell());
}

TEST(Prober, IsAskedTwiceAndProbesOnce) {
  Bench bench;  // nobody answers
  HealthPlan plan = every(1h);
  plan.timeout = 10s;
  bench.prober->apply({bench.target("a", plan)});
  bench.run(2s);
  ASSERT_EQ(bench.targets.timesOf("a").size(), 1u);
  for (int i = 0; i < 3; ++i) bench.prober->probeNow(*bench.cells["a"]);
  bench.run(1s);
  EXPECT_EQ(bench.targets.timesOf("a").size(), 1u) << "one is under way";

  for (int i = 0; i < 20; ++i) bench.prober->probeNow(*bench.target(std::to_string(i), plan).cell);
  bench.run(1s);
  EXPECT_EQ(bench.targets.dialled.size(), 1u) << "none of these is probed";
}

TEST(Prober, WhoGoesWhileProbedOrWaitingLeavesRoomForOthers) {
  Bench bench;
  HealthPlan plan = every(10s);
  plan.timeout = 9s;
  std::vector<ProbedTarget> all;
  for (int i = 0; i < 40; ++i) all.push_back(bench.target(std::to_string(i), plan));
  bench.prober->apply(all);
  bench.run(1100ms);
  ASSERT_EQ(bench.targets.dialled.size(), Prober::kAtOnce);
  all.erase(all.begin(), all.begin() + 30);
  bench.prober->apply(all);
  for (const ProbedTarget& target : all)
    EXPECT_EQ(bench.targets.timesOf(target.place.endpoint.host).size(), 1u);
  bench.executor.settle();
  EXPECT_EQ(bench.targets.open(), all.size());
}

TEST(Prober, NamedTwiceIsProbedOnce) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  const ProbedTarget target = bench.target("a", every(10s));
  bench.prober->apply({target, target});
  bench.prober->apply({target, target});
  bench.run(5s);
  EXPECT_EQ(bench.targets.dialled.size(), 1u);
}

TEST(Prober, NobodyIsProbedInMaintenance) {
  Bench bench;
  bench.targets.scripts["a"] = answering("200 OK");
  bench.prober->apply({bench.target("a", every(1h))});
  upstream::TargetHealth& health = bench.cells["a"]->health;
  health.setRuntimeState(upstream::TargetState::Maintenance);
  bench.run(1min, 50ms);
  EXPECT_TRUE(bench.targets.dialled.empty());
  health.setRuntimeState(upstream::TargetState::Drain);
  bench.run(1s);
  EXPECT_EQ(bench.targets.dialled.size(), 1u) << "one that drains is still probed";
}

TEST(Prober, AServerThatIsBusyWithItsOneConnectionIsNotBlamed) {
  Bench bench;
  const auto target = bench.target("a", every(1s));
  target.place.cell->served = 1;
  bench.prober->apply({target});
  bench.run(10s);
  EXPECT_GT(bench.targets.dialled.size(), 5u);
  EXPECT_TRUE(bench.reasons("a").empty());

  target.place.cell->parallel = true;
  bench.run(10s);
  EXPECT_EQ(bench.health("a"), HealthState::Down);
}

TEST(Prober, MayBeDestroyedAtAnyTime) {
  for (int turns = 0; turns < 30; ++turns) {
    Bench bench;
    bench.targets.scripts[""] = {.pieces = {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "he", "llo"}};
    std::vector<ProbedTarget> all;
    for (int i = 0; i < 20; ++i) all.push_back(bench.target(std::to_string(i), every(1s)));
    all.push_back(bench.target("tcp", tcp()));
    bench.prober->apply(all);
    bench.executor.advance(500ms);
    for (int i = 0; i < turns; ++i) bench.executor.turn();
    bench.prober.reset();
    bench.executor.advance(1h);
    EXPECT_EQ(bench.targets.open(), 0u);
  }
}

}  // namespace
}  // namespace headgate::test
