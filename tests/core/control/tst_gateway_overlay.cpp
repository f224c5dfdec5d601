// What a gateway promises of breakpoints and faults, call by call.
#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayTest, kBothWays, wayName);

engine::HeldExchange heldRequest(uint64_t id) {
  engine::HeldExchange held;
  held.id = {id};
  held.method = "POST";
  held.path = "/v1/chat";
  held.head = "POST /v1/chat HTTP/1.1\nHost: a\nAuthorization: Bearer deep\n";
  held.body = "{}";
  held.bodyIsWhole = true;
  return held;
}

OverlayState oneRule() {
  OverlayState state;
  state.rules.push_back({.route = "r", .action = OverlayAction::HoldResponse});
  return state;
}

TEST_P(GatewayTest, KeepsTheOverlayAndGivesItToEachRuntime) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, GetOverlay{}).rules.empty());
  EXPECT_TRUE(ask(*gateway, SetOverlay{oneRule()}).done);
  EXPECT_EQ(world.log().back(), "overlay 1");
  OverlayState told = ask(*gateway, GetOverlay{});
  ASSERT_EQ(told.rules.size(), 1u);
  EXPECT_EQ(told.rules[0].id, 1u);
  EXPECT_EQ(told.rules[0].action, OverlayAction::HoldResponse);
  EXPECT_EQ(ask(*gateway, GetCounters{}).overlayRules, 1u);

  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  const auto log = world.log();
  EXPECT_EQ(log.at(log.size() - 2), "overlay 1");

  EXPECT_TRUE(ask(*gateway, SetOverlay{}).done);
  EXPECT_EQ(world.log().back(), "overlay 0");
  EXPECT_EQ(ask(*gateway, GetCounters{}).overlayRules, 0u);
}

TEST_P(GatewayTest, AnOverlayWithAProblemChangesNothing) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, SetOverlay{oneRule()}).done);
  OverlayState bad = oneRule();
  bad.rules[0].path = "no path";
  const Outcome outcome = ask(*gateway, SetOverlay{bad});
  EXPECT_FALSE(outcome.done);
  EXPECT_NE(outcome.problem.find("the path"), std::string::npos) << outcome.problem;
  EXPECT_EQ(ask(*gateway, GetOverlay{}).rules.at(0).path, "");
}

TEST_P(GatewayTest, TheOverlayGoesWithItsProfile) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, SetOverlay{oneRule()}).done);
  openFile(profile(8081));
  EXPECT_TRUE(ask(*gateway, GetOverlay{}).rules.empty());
}

TEST_P(GatewayTest, ShowsWhatIsHeldWithoutItsSecretsAndLetsItGoWithThem) {
  startWith(profile(8080));
  EXPECT_TRUE(ask(*gateway, GetHeld{}).messages.empty());
  world.hold(heldRequest(7));
  EXPECT_EQ(ask(*gateway, GetCounters{}).held, 1u);
  const auto shown = ask(*gateway, GetHeld{}).messages;
  ASSERT_EQ(shown.size(), 1u);
  EXPECT_EQ(shown[0].exchange, 7u);
  EXPECT_EQ(shown[0].head, "POST /v1/chat HTTP/1.1\nHost: a\nAuthorization: [redacted]\n");
  EXPECT_EQ(shown[0].body, "{}");

  ReleaseHeld edited{.exchange = 7, .editsHead = true, .head = shown[0].head + "X-New: 1\n"};
  edited.editsBody = true;
  edited.body = "[]";
  edited.isTrial = true;
  EXPECT_TRUE(ask(*gateway, edited).done);
  EXPECT_TRUE(world.decisions().empty());
  edited.isTrial = false;
  EXPECT_TRUE(ask(*gateway, edited).done);
  ASSERT_EQ(world.decisions().size(), 1u);
  EXPECT_EQ(world.decisions()[0].first, 7u);
  EXPECT_EQ(world.decisions()[0].second.head,
            "POST /v1/chat HTTP/1.1\nHost: a\nAuthorization: Bearer deep\nX-New: 1\n");
  EXPECT_EQ(world.decisions()[0].second.body, "[]");
}

TEST_P(GatewayTest, WhatCannotBeReleasedIsNotDone) {
  startWith(profile(8080));
  world.hold(heldRequest(7));
  EXPECT_EQ(ask(*gateway, ReleaseHeld{.exchange = 8}).problem, "it is not held any more");
  EXPECT_FALSE(ask(*gateway, ReleaseHeld{.exchange = 7, .editsHead = true, .head = "nonsense"}).done);
  EXPECT_FALSE(ask(*gateway, ReleaseHeld{.exchange = 7, .editsHead = true}).done);
  EXPECT_TRUE(world.decisions().empty());
}

TEST_P(GatewayTest, ReleasesAllAtOnce) {
  startWith(profile(8080));
  world.hold(heldRequest(7));
  world.hold(heldRequest(8));
  EXPECT_TRUE(ask(*gateway, ReleaseHeld{.verdict = HeldVerdict::Drop}).done);
  ASSERT_EQ(world.decisions().size(), 2u);
  EXPECT_EQ(world.decisions()[1].second.kind, flow::HeldDecision::Kind::Drop);
}

}  // namespace
}  // namespace headgate::control
