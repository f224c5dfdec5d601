#include <gtest/gtest.h>

#include "core/control/overlay_rules.h"

namespace headgate::control {
namespace {

OverlayState with(OverlayRule rule) {
  OverlayState state;
  state.rules.push_back(std::move(rule));
  return state;
}

std::string problemOf(OverlayRule rule) {
  OverlayRules rules;
  const auto set = rules.set(with(std::move(rule)));
  EXPECT_TRUE(set.ok() || rules.state().rules.empty());
  return set.ok() ? "" : set.error();
}

TEST(OverlayRules, ARuleBecomesOneThatWorkersTake) {
  OverlayRules rules;
  ASSERT_TRUE(rules
                  .set(with({.route = "code",
                             .method = "POST",
                             .path = "/v1/*",
                             .header = "X-Team",
                             .value = "bl*",
                             .action = OverlayAction::Cut,
                             .cutAfter = 7,
                             .cutAt = CutPoint::Event,
                             .times = 2}))
                  .ok());
  ASSERT_NE(rules.overlay(), nullptr);
  EXPECT_EQ(rules.overlay()->autoRelease, Milliseconds(30'000));
  const flow::OverlayRule& rule = rules.overlay()->rules.at(0);
  EXPECT_EQ(rule.id, 1u);
  EXPECT_EQ(rule.action, record::Intervention::Cut);
  EXPECT_EQ(rule.cutAfter, 7u);
  EXPECT_EQ(rule.cutPlace, flow::CutPlace::Event);
  http::HeaderMap fields;
  fields.add("x-team", "blue");
  EXPECT_TRUE(rule.match.holds("code", "POST", "/v1/chat", fields));
  EXPECT_FALSE(rule.match.holds("code", "POST", "/v2/chat", fields));
  EXPECT_TRUE(rule.take());
  EXPECT_TRUE(rule.take());
  EXPECT_FALSE(rule.take());
  EXPECT_EQ(rules.state().rules.at(0).used, 2u);
}

TEST(OverlayRules, WithoutARuleThatIsOnThereIsNoOverlay) {
  OverlayRules rules;
  EXPECT_EQ(rules.overlay(), nullptr);
  ASSERT_TRUE(rules.set(with({.isOn = false})).ok());
  EXPECT_EQ(rules.overlay(), nullptr);
  EXPECT_EQ(rules.rulesOn(), 0u);
  EXPECT_EQ(rules.state().rules.size(), 1u);
}

TEST(OverlayRules, WhatCannotBeIsRefusedWithASentence) {
  EXPECT_EQ(problemOf({}), "");
  EXPECT_NE(problemOf({.path = "v1"}), "");
  EXPECT_EQ(problemOf({.method = "GE T"}), "rule 1: this is no method");
  EXPECT_EQ(problemOf({.header = "a:b"}), "rule 1: this is no name of a field");
  EXPECT_EQ(problemOf({.value = "x"}), "rule 1: a value needs the name of its field");
  EXPECT_NE(problemOf({.header = "x", .value = "~("}), "");
  EXPECT_NE(problemOf({.action = OverlayAction::Delay, .delayMilliseconds = 0}), "");
  EXPECT_NE(problemOf({.action = OverlayAction::Delay, .delayMilliseconds = 600'001}), "");
  EXPECT_NE(problemOf({.action = OverlayAction::Throttle, .bytesPerSecond = 0}), "");
  EXPECT_NE(problemOf({.action = OverlayAction::Status, .status = 199}), "");
  OverlayRules rules;
  OverlayState state;
  state.autoReleaseMilliseconds = 999;
  EXPECT_FALSE(rules.set(state).ok());
  state = with({.id = 3});
  state.rules.push_back({.id = 3});
  EXPECT_EQ(rules.set(state).error(), "rule 3: there are two of it");
}

TEST(OverlayRules, ARuleKeepsItsNumberAndItsCountUntilItIsAnother) {
  OverlayRules rules;
  ASSERT_TRUE(rules.set(with({.times = 3})).ok());
  EXPECT_TRUE(rules.overlay()->rules[0].take());
  OverlayState state = rules.state();
  state.rules.push_back({.action = OverlayAction::Drop});
  ASSERT_TRUE(rules.set(state).ok());
  EXPECT_EQ(rules.state().rules.at(0).used, 1u);
  EXPECT_EQ(rules.state().rules.at(1).id, 2u);
  state = rules.state();
  state.rules[0].times = 5;
  ASSERT_TRUE(rules.set(state).ok());
  EXPECT_EQ(rules.state().rules.at(0).used, 0u);
  // A number is never given twice, so that nobody is blamed for another's deeds.
  state = rules.state();
  state.rules.pop_back();
  ASSERT_TRUE(rules.set(state).ok());
  state.rules.push_back({});
  ASSERT_TRUE(rules.set(state).ok());
  EXPECT_EQ(rules.state().rules.at(1).id, 3u);
}

TEST(OverlayRules, ARuleThatIsSwitchedOnAgainBeginsAnew) {
  OverlayRules rules;
  ASSERT_TRUE(rules.set(with({.times = 1})).ok());
  EXPECT_TRUE(rules.overlay()->rules[0].take());
  OverlayState state = rules.state();
  state.rules[0].isOn = false;
  ASSERT_TRUE(rules.set(state).ok());
  EXPECT_EQ(rules.state().rules.at(0).used, 1u);
  state.rules[0].isOn = true;
  ASSERT_TRUE(rules.set(state).ok());
  EXPECT_TRUE(rules.overlay()->rules[0].take());
}

}  // namespace
}  // namespace headgate::control
