// What a gateway says of things that are only thought of, call by call.
#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayTest, kBothWays, wayName);

const std::string kRouted = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
 "limits": [{"id": "l", "key": "address", "limit": 1, "window": "1m"}],
 "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:9001"}]}],
 "routes": [{"id": "code", "match": {"path": "/api/*"}, "pool": "p"}, {"id": "r", "respond": {}}]})";

TEST_P(GatewayTest, TriesARequestOnWhatIsOpenAndOnWhatIsServed) {
  EXPECT_EQ(ask(*gateway, TryRequest{.request = "/"}).problem, "there is no profile without an error");
  openFile(kRouted);
  EXPECT_EQ(ask(*gateway, TryRequest{.request = "/api/x"}).outcome, "goes to t of pool p");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  world.target("p", "t", "http://127.0.0.1:9001")->health.setRuntimeState(upstream::TargetState::Maintenance);
  const Trial trial = ask(*gateway, TryRequest{.request = "/api/x"});
  ASSERT_EQ(trial.targets.size(), 1u);
  EXPECT_EQ(trial.targets[0].reason, "in maintenance");
  EXPECT_EQ(trial.ownStatus, 503u);
}

TEST_P(GatewayTest, TriesARequestOnADraft) {
  startWith(kRouted);
  EXPECT_EQ(ask(*gateway, TryRequest{.profile = profile(8080), .request = "/api/x"}).outcome,
            "answered here with 200");
  EXPECT_FALSE(ask(*gateway, TryRequest{.profile = kBroken, .request = "/"}).problem.empty());
  EXPECT_FALSE(ask(*gateway, TryRequest{.profile = kNoJson, .request = "/"}).problem.empty());
}

TEST_P(GatewayTest, ComparesADraftWithWhatPassed) {
  startWith(kRouted);
  engine::EngineCounters counters;
  counters.inFlight = 3;
  world.setCounters(counters);
  EXPECT_TRUE(world.record([](record::RecordSink& sink) {
    for (uint64_t id = 1; id <= 2; ++id) {
      putRequest(sink, id);
      sink.summary(summaryOf(id));
    }
  }));
  const auto draft = [](const std::string& path) {
    std::string text = kRouted;
    return text.replace(text.find("/api/*"), 6, path);
  };
  const DraftEffect moved = ask(*gateway, CompareDraft{.profile = draft("/v1/*")});
  EXPECT_EQ(moved.considered, 2u);
  EXPECT_EQ(moved.moved, 2u);
  EXPECT_EQ(moved.examples.at(0).from, "code");
  EXPECT_EQ(moved.examples.at(0).to, "r");
  EXPECT_EQ(moved.running, 3u);
  EXPECT_EQ(ask(*gateway, CompareDraft{.profile = draft("/v1/*"), .exchanges = 1}).moved, 1u);
  EXPECT_EQ(ask(*gateway, CompareDraft{.profile = kRouted}).moved, 0u);
  EXPECT_FALSE(ask(*gateway, CompareDraft{.profile = kBroken}).problem.empty());
}

TEST_P(GatewayTest, TriesARecordedExchange) {
  startWith(kRouted);
  world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    sink.summary(summaryOf(7));
  });
  const Trial trial = ask(*gateway, TryRequest{.exchange = 7});
  EXPECT_EQ(trial.path, "/api/code/chat");
  EXPECT_EQ(trial.outcome, "goes to t of pool p");
}

TEST_P(GatewayTest, HasLimitsWhileItRuns) {
  openFile(kRouted);
  EXPECT_EQ(ask(*gateway, GetLimits{}), LimitStates());
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  const LimitStates running = ask(*gateway, GetLimits{});
  ASSERT_EQ(running.limits.size(), 1u);
  EXPECT_EQ(running.limits[0].id, "l");
  EXPECT_EQ(running.limits[0].capacity, 1u);
}

}  // namespace
}  // namespace headgate::control
