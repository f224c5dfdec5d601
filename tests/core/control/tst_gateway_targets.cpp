// What a gateway promises of its targets, call by call.
#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayTest, kBothWays, wayName);

const std::string kUrl = "http://127.0.0.1:9001";

std::string withTarget(const std::string& url, const std::string& state = "on") {
  return R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
 "pools": [{"id": "p", "health": {"path": "/health"}, "targets": [{"id": "t", "url": ")" +
         url + R"(", "state": ")" + state + R"("}]}], "routes": [{"id": "r", "pool": "p"}]})";
}

std::vector<TargetStatus> targets(Gateway& gateway) {
  return ask(gateway, GetTargets{}).targets;
}

Outcome set(Gateway& gateway, TargetOrder order) {
  return ask(gateway, SetTargetState{.pool = "p", .target = "t", .state = order});
}

TEST_P(GatewayTest, HasTargetsWhileItRuns) {
  openFile(withTarget(kUrl));
  EXPECT_TRUE(targets(*gateway).empty());
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  const auto running = targets(*gateway);
  ASSERT_EQ(running.size(), 1u);
  EXPECT_EQ(running[0], (TargetStatus{.pool = "p", .target = "t", .url = kUrl, .isProbed = true}));
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(targets(*gateway).empty());
}

TEST_P(GatewayTest, TellsWhatProbesFound) {
  startWith(withTarget(kUrl));
  const WallTime at{std::chrono::seconds(1'700'000'000)};
  for (int i = 0; i < 3; ++i)
    world.target("p", "t", kUrl)
        ->health.onProbe({.at = at + std::chrono::seconds(i), .reason = "connection refused"}, {},
                         SteadyTime{std::chrono::hours(1)});
  const TargetStatus down = targets(*gateway).at(0);
  EXPECT_EQ(down.health, TargetHealth::Down);
  EXPECT_EQ(down.healthSince, 1'700'000'002'000'000'000);
  EXPECT_EQ(down.probes.size(), 3u);
  EXPECT_EQ(ask(*gateway, GetTargets{.probes = 1}).targets.at(0).probes.size(), 1u);
}

TEST_P(GatewayTest, SetsTheStateOfATargetAtOnce) {
  startWith(withTarget(kUrl));
  EXPECT_TRUE(set(*gateway, TargetOrder::Drain).done);
  const auto cell = world.target("p", "t", kUrl);
  EXPECT_EQ(cell->health.state(), upstream::TargetState::Drain);
  EXPECT_EQ(targets(*gateway).at(0).state, TargetState::Drain);
  EXPECT_EQ(targets(*gateway).at(0).order, TargetOrder::Drain);
  EXPECT_TRUE(set(*gateway, TargetOrder::Drain).done) << "once more";
  EXPECT_TRUE(set(*gateway, TargetOrder::AsProfile).done);
  EXPECT_EQ(cell->health.state(), upstream::TargetState::On);
}

TEST_P(GatewayTest, KeepsTheStateOfATargetOverAReloadAndNotOverAStop) {
  startWith(withTarget(kUrl));
  EXPECT_TRUE(set(*gateway, TargetOrder::Maintenance).done);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = withTarget(kUrl, "drain")}).done);
  EXPECT_EQ(targets(*gateway).at(0).state, TargetState::Maintenance);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_EQ(set(*gateway, TargetOrder::On).problem, "there is no pool \"p\"");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = withTarget(kUrl)}).done);
  EXPECT_EQ(targets(*gateway).at(0).state, TargetState::Maintenance) << "it was away";
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = withTarget("http://127.0.0.1:9002")}).done);
  EXPECT_EQ(targets(*gateway).at(0).order, TargetOrder::AsProfile) << "it is another one";

  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = withTarget(kUrl)}).done);
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(targets(*gateway).at(0).state, TargetState::On);
  EXPECT_EQ(targets(*gateway).at(0).order, TargetOrder::AsProfile);
}

TEST_P(GatewayTest, TakesStatesForWhatItServesOnly) {
  openFile(withTarget(kUrl));
  EXPECT_EQ(set(*gateway, TargetOrder::Drain).problem, "the gateway does not run");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = kBroken}).done);
  EXPECT_TRUE(set(*gateway, TargetOrder::Drain).done) << "the one before is served";
  const Outcome none = ask(*gateway, SetTargetState{.pool = "p", .target = "x", .state = TargetOrder::On});
  EXPECT_FALSE(none.done);
  EXPECT_EQ(none.problem, "pool \"p\" has no target \"x\"");
}

TEST_P(GatewayTest, ProbesATargetNow) {
  const auto probe = [&](const std::string& target) {
    return ask(*gateway, ProbeTarget{.pool = "p", .target = target});
  };
  openFile(withTarget(kUrl));
  EXPECT_EQ(probe("t").problem, "the gateway does not run");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(probe("u").problem, "pool \"p\" has no target \"u\"");
  EXPECT_EQ(world.probed(), nullptr);
  EXPECT_TRUE(probe("t").done);
  EXPECT_EQ(world.probed(), world.target("p", "t", kUrl));

  std::string unchecked = withTarget(kUrl);
  unchecked.replace(unchecked.find(R"("health": {"path": "/health"}, )"), 31, "");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = unchecked}).done);
  EXPECT_EQ(probe("t").problem, "pool \"p\" has no health checks");
}

}  // namespace
}  // namespace headgate::control
