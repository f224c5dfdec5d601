// What probes do to a TargetHealth.
#include <gtest/gtest.h>

#include "core/upstream/target_health.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;
using Attempt = TargetHealth::Attempt;
using Verdict = ProbeResult::Verdict;

constexpr SteadyTime kStart{1h};

Verdict verdictOf(char letter) {
  return letter == 'g' ? Verdict::Good : letter == 'b' ? Verdict::Bad : Verdict::Loading;
}

void probe(TargetHealth& health, std::string_view verdicts, const ProbeRules& rules = {},
           SteadyTime now = kStart) {
  for (const char letter : verdicts) health.onProbe({.verdict = verdictOf(letter)}, rules, now);
}

TEST(TargetProbes, KnowSinceWhen) {
  TargetHealth health;
  EXPECT_FALSE(health.healthSince());
  const auto at = [&](int second, char verdict) {
    const WallTime wall{std::chrono::seconds(second)};
    health.onProbe({.at = wall, .verdict = verdictOf(verdict)}, {}, kStart);
    return health.healthSince().value_or(WallTime()).time_since_epoch() / 1s;
  };
  EXPECT_EQ(at(10, 'g'), 10);
  EXPECT_EQ(at(11, 'g'), 10) << "still up";
  EXPECT_EQ(at(12, 'b'), 12) << "going down";
  EXPECT_EQ(at(13, 'b'), 12);
  EXPECT_EQ(at(14, 'b'), 14) << "down";
  EXPECT_EQ(at(9, 'l'), 9) << "the clock was set back";
  EXPECT_EQ(at(16, 'b'), 16) << "down again";
  health.forgetProbes();
  EXPECT_FALSE(health.healthSince());
}

TEST(TargetProbes, StatesInTheirOrder) {
  using enum HealthState;
  struct Case {
    std::string_view verdicts;  // g: good, b: bad, l: loading
    HealthState state;
  };
  const Case cases[] = {
      {"", Unknown},         {"g", Up},
      {"b", GoingDown},      {"bb", GoingDown},
      {"bbb", Down},         {"bg", Up},
      {"bbg", Up},           {"gb", GoingDown},
      {"gbb", GoingDown},    {"gbbb", Down},
      {"gbbbb", Down},       {"gbbg", Up},
      {"gbbgbb", GoingDown},  // in a row
      {"bbbg", GoingUp},     {"bbbgb", Down},
      {"bbbgbg", GoingUp},  // in a row
      {"bbbgg", Up},         {"bbbggb", GoingDown},
      {"l", GoingUp},        {"lg", Up},
      {"lb", GoingDown},     {"gl", GoingUp},
      {"glg", Up},           {"glb", GoingDown},
      {"bbl", GoingUp},      {"bblb", Down},
      {"bbbl", GoingUp},     {"bbblb", Down},
      {"bbblg", GoingUp},    {"bbbglg", Up},
  };
  for (const Case& each : cases) {
    TargetHealth health;
    probe(health, each.verdicts);
    EXPECT_EQ(health.health(), each.state) << each.verdicts << " is " << name(health.health());
    const bool isUsable = each.state != Down && each.state != GoingUp;
    EXPECT_EQ(health.standing(kStart), isUsable ? Standing::Usable : Standing::Unusable) << each.verdicts;
    EXPECT_EQ(health.usableFrom(kStart), isUsable ? kStart : kNever) << each.verdicts;
  }
}

TEST(TargetProbes, RiseAndFallOfNoneAreOne) {
  TargetHealth health;
  probe(health, "b", {.rise = 0, .fall = 0});
  EXPECT_EQ(health.health(), HealthState::Down);
  probe(health, "g", {.rise = 0, .fall = 0});
  EXPECT_EQ(health.health(), HealthState::Up);
}

TEST(TargetProbes, AreCountedAndTheLastHundredKept) {
  TargetHealth health;
  for (int i = 0; i < 250; ++i)
    health.onProbe({.at = WallTime(i * 1s),
                    .took = i * 1ms,
                    .verdict = verdictOf("gbl"[i % 3]),
                    .status = static_cast<uint16_t>(i),
                    .reason = std::to_string(i)},
                   {}, kStart);
  const std::vector<ProbeResult> history = health.history();
  ASSERT_EQ(history.size(), 100u);
  for (size_t i = 0; i < history.size(); ++i) {
    EXPECT_EQ(history[i].at, WallTime((150 + i) * 1s));
    EXPECT_EQ(history[i].took, (150 + i) * 1ms);
    EXPECT_EQ(history[i].verdict, verdictOf("gbl"[i % 3]));
    EXPECT_EQ(history[i].status, 150 + i);
    EXPECT_EQ(history[i].reason, std::to_string(150 + i));
  }
  EXPECT_EQ(health.probes(Verdict::Good), 84u);
  EXPECT_EQ(health.probes(Verdict::Bad), 83u);
  EXPECT_EQ(health.probes(Verdict::Loading), 83u);
}

TEST(TargetProbes, WhatTheyFoundCanBeForgotten) {
  for (const std::string_view verdicts : {"bbb", "gl", "bb"}) {
    TargetHealth health;
    probe(health, verdicts);
    health.forgetProbes();
    EXPECT_EQ(health.health(), HealthState::Unknown) << verdicts;
    EXPECT_EQ(health.standing(kStart), Standing::Usable) << verdicts;
    EXPECT_TRUE(health.history().empty()) << verdicts;
    probe(health, "b");
    EXPECT_EQ(health.health(), HealthState::GoingDown) << verdicts;
  }
}

TEST(TargetProbes, WhoWasDownComesBackSlowlyAndNobodyElse) {
  struct Case {
    std::string_view verdicts;
    Milliseconds slowStart;
    bool hasRamp;
  };
  for (const Case& each :
       {Case{"g", 10s, false}, Case{"bg", 10s, false}, Case{"glg", 10s, false}, Case{"bbbgg", 10s, true},
        Case{"bbblgg", 10s, true}, Case{"bbbgg", 0s, false}, Case{"bbbgg", -1s, false}}) {
    TargetHealth health;
    probe(health, each.verdicts, {.slowStart = each.slowStart});
    EXPECT_EQ(health.share(kStart) == TargetHealth::kFirstShare, each.hasRamp) << each.verdicts;
    EXPECT_EQ(health.share(kStart + 10s), TargetHealth::kFullShare) << each.verdicts;
  }
}

TEST(TargetProbes, AnEjectionEndsWithAProbeThatBeganAfterItAndLeavesTheTargetUp) {
  struct Case {
    const char* what;
    std::string_view before, after;
    Nanoseconds took;
    bool isReadmitted;
  };
  const Case cases[] = {
      {"of unknown health", "", "g", 0s, true},
      {"up all the time", "g", "g", 0s, true},
      {"begun before the ejection", "g", "g", 2s, false},
      {"bad", "g", "b", 0s, false},
      {"loading", "g", "l", 0s, false},
      {"down, and not up yet", "bbb", "g", 0s, false},
      {"down, and up", "bbb", "gg", 0s, true},
  };
  for (const Case& each : cases) {
    TargetHealth health;
    probe(health, each.before);
    health.noteBad(Failure::Refused, Attempt::Ordinary, {}, kStart);
    for (const char letter : each.after)
      health.onProbe({.took = each.took, .verdict = verdictOf(letter)}, {}, kStart + 1s);
    EXPECT_EQ(health.ejected(kStart + 1s), !each.isReadmitted) << each.what;
    EXPECT_EQ(health.share(kStart + 1s) == TargetHealth::kFirstShare, each.isReadmitted) << each.what;
    EXPECT_EQ(health.standing(kStart + 1s) == Standing::Usable, each.isReadmitted) << each.what;
  }
}

TEST(TargetProbes, DownOutlastsAnEjection) {
  TargetHealth health;
  health.noteBad(Failure::Refused, Attempt::Ordinary, {}, kStart);
  probe(health, "bbb");
  EXPECT_EQ(health.standing(kStart + 1min), Standing::Unusable);
  EXPECT_FALSE(health.takeTrial(kStart + 1min));
}

}  // namespace
}  // namespace headgate::upstream
