#include <gtest/gtest.h>
#include <thread>

#include "core/upstream/target_health.h"

namespace headgate::upstream {
namespace {

using namespace std::chrono_literals;
using Attempt = TargetHealth::Attempt;

constexpr SteadyTime kStart{1h};
constexpr EjectionRules kRules{};  // 3 in 10 s; 5 s, 10 s, … 60 s

void fail(TargetHealth& health, int times, SteadyTime now, Failure failure = Failure::Broken) {
  for (int i = 0; i < times; ++i) health.noteBad(failure, Attempt::Ordinary, kRules, now);
}

void succeed(TargetHealth& health, int times, SteadyTime now) {
  for (int i = 0; i < times; ++i) health.noteGood(Attempt::Ordinary, kRules, now);
}

// --- Ejection

TEST(TargetHealthEjection, ANewTargetIsUsable) {
  TargetHealth health;
  EXPECT_EQ(health.standing(kStart), Standing::Usable);
  EXPECT_EQ(health.share(kStart), TargetHealth::kFullShare);
  EXPECT_EQ(health.usableFrom(kStart), kStart);
  EXPECT_FALSE(health.takeTrial(kStart));
  EXPECT_FALSE(health.ejected(kStart));
}

TEST(TargetHealthEjection, EnoughFailuresWithinTheWindow) {
  struct Step {
    Nanoseconds at;
    int bad, good;
  };
  struct Case {
    const char* what;
    std::vector<Step> steps;
    bool isEjected;
  };
  const Case cases[] = {
      {"two", {{0s, 2, 0}}, false},
      {"three at once", {{0s, 3, 0}}, true},
      {"three over nine seconds", {{0s, 1, 0}, {5s, 1, 0}, {9s, 1, 0}}, true},
      {"three over ten seconds", {{0s, 1, 0}, {5s, 1, 0}, {10s, 1, 0}}, false},
      {"the window moves along", {{0s, 1, 0}, {8s, 1, 0}, {12s, 1, 0}, {16s, 1, 0}}, true},
      {"half of the results", {{0s, 1, 0}, {1s, 0, 3}, {2s, 2, 0}}, true},
      {"less than half", {{0s, 1, 0}, {1s, 0, 4}, {2s, 2, 0}}, false},
      {"less than half, then more", {{0s, 1, 0}, {1s, 0, 4}, {2s, 2, 0}, {3s, 1, 0}}, true},
      {"what was good before counts for nothing", {{0s, 0, 1000}, {1s, 3, 0}}, true},
      {"what was good long after", {{0s, 2, 0}, {20s, 0, 1}, {21s, 2, 0}}, false},
  };
  for (const Case& each : cases) {
    TargetHealth health;
    SteadyTime now = kStart;
    for (const Step& step : each.steps) {
      now = kStart + step.at;
      fail(health, step.bad, now);
      succeed(health, step.good, now);
    }
    EXPECT_EQ(health.ejected(now), each.isEjected) << each.what;
    EXPECT_EQ(health.standing(now), each.isEjected ? Standing::Unusable : Standing::Usable) << each.what;
    EXPECT_EQ(health.ejections(), each.isEjected ? 1u : 0u) << each.what;
  }
}

TEST(TargetHealthEjection, WhichFailuresEjectAtOnce) {
  for (size_t i = 0; i < kFailures; ++i) {
    const auto failure = static_cast<Failure>(i);
    TargetHealth health;
    fail(health, 1, kStart, failure);
    EXPECT_EQ(health.ejected(kStart), failure == Failure::Refused) << name(failure);
    EXPECT_EQ(health.failures(failure), 1u) << name(failure);
    TargetHealth never;
    for (int n = 0; n < 100; ++n) never.noteBad(failure, Attempt::Ordinary, {.failures = 0}, kStart);
    EXPECT_FALSE(never.ejected(kStart)) << name(failure);
    EXPECT_EQ(never.failures(failure), 100u) << name(failure);
  }
}

TEST(TargetHealthEjection, LastsTwiceAsLongEachTime) {
  TargetHealth health;
  fail(health, 3, kStart);
  SteadyTime now = kStart;
  for (const Nanoseconds length : {5s, 10s, 20s, 40s, 60s, 60s}) {
    EXPECT_EQ(health.usableFrom(now), now + length);
    EXPECT_EQ(health.standing(now + length - 1ns), Standing::Unusable);
    EXPECT_FALSE(health.takeTrial(now + length - 1ns));
    now += length;
    EXPECT_FALSE(health.ejected(now));
    EXPECT_EQ(health.standing(now), Standing::NeedsTrial);
    EXPECT_EQ(health.usableFrom(now), now);
    now += 3s;  // nobody came sooner
    ASSERT_TRUE(health.takeTrial(now));
    health.noteBad(Failure::TimedOut, Attempt::Trial, kRules, now);
  }
  EXPECT_EQ(health.ejections(), 7u);
}

TEST(TargetHealthEjection, AndIsAFirstOneAgainAfterLongGoodBehaviour) {
  struct Case {
    Nanoseconds after;  // the trial's end; the ramp takes 5 s, and `longest` is 60 s
    Nanoseconds length;
  };
  for (const Case& each : {Case{0s, 10s}, Case{64s, 10s}, Case{65s, 5s}, Case{24h, 5s}}) {
    TargetHealth health;
    fail(health, 3, kStart);
    ASSERT_TRUE(health.takeTrial(kStart + 5s));
    health.noteGood(Attempt::Trial, kRules, kStart + 5s);
    const SteadyTime again = kStart + 5s + each.after;
    fail(health, 3, again);
    EXPECT_EQ(health.usableFrom(again) - again, each.length) << each.after.count();
  }
}

TEST(TargetHealthEjection, RulesOfAnySizeDoNoHarm) {
  const EjectionRules huge{.window = Milliseconds::max(),
                           .first = Milliseconds::max(),
                           .longest = Milliseconds::max(),
                           .slowStart = Milliseconds::max()};
  const EjectionRules odd{.window = -1ms, .first = Milliseconds::min(), .longest = 0ms, .slowStart = -1ms};
  const EjectionRules swapped{.first = 60s, .longest = 1s};
  struct Case {
    EjectionRules rules;
    Nanoseconds length;
  };
  for (const Case& each : {Case{huge, 24h}, Case{odd, 0s}, Case{swapped, 1s}}) {
    TargetHealth health;
    for (int i = 0; i < 3; ++i) health.noteBad(Failure::Status, Attempt::Ordinary, each.rules, kStart);
    EXPECT_EQ(health.usableFrom(kStart) - kStart, each.length);
    ASSERT_TRUE(health.takeTrial(kStart + each.length));
    health.noteBad(Failure::Status, Attempt::Trial, each.rules, kStart + each.length);
    ASSERT_TRUE(health.takeTrial(kStart + 2 * each.length));
    health.noteGood(Attempt::Trial, each.rules, kStart + 2 * each.length);
    EXPECT_EQ(health.standing(kStart + 2 * each.length), Standing::Usable);
    EXPECT_EQ(health.share(kStart + 10 * 24h), TargetHealth::kFullShare);
  }
}

TEST(TargetHealthEjection, AttemptsThatBeganBeforeChangeNothing) {
  TargetHealth health;
  fail(health, 3, kStart);
  fail(health, 5, kStart + 4s);
  succeed(health, 5, kStart + 4s);
  EXPECT_EQ(health.usableFrom(kStart + 4s), kStart + 5s);
  EXPECT_EQ(health.ejections(), 1u);
  EXPECT_EQ(health.failures(Failure::Broken), 8u);
  fail(health, 1, kStart + 5s);
  EXPECT_EQ(health.standing(kStart + 5s), Standing::NeedsTrial);
}

// --- Trial and ramp

TEST(TargetHealthTrial, OnlyOneAtATime) {
  TargetHealth health;
  fail(health, 3, kStart);
  const SteadyTime over = kStart + 5s;
  EXPECT_TRUE(health.takeTrial(over));
  EXPECT_EQ(health.standing(over), Standing::Unusable);
  EXPECT_EQ(health.usableFrom(over), kNever);
  EXPECT_FALSE(health.takeTrial(over));
  health.abandonTrial();
  EXPECT_EQ(health.standing(over), Standing::NeedsTrial);
  EXPECT_TRUE(health.takeTrial(over));
}

TEST(TargetHealthTrial, OnlyOneOverThreads) {
  TargetHealth health;
  std::atomic<int> running{0};
  std::atomic<int> taken{0};
  std::atomic<bool> together{false};
  fail(health, 3, kStart);
  const auto tryOften = [&] {
    for (int i = 0; i < 20'000; ++i) {
      if (!health.takeTrial(kStart + 5s)) continue;
      if (running.fetch_add(1) != 0) together = true;
      ++taken;
      running.fetch_sub(1);
      health.abandonTrial();
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(tryOften);
  for (std::thread& thread : threads) thread.join();
  EXPECT_FALSE(together);
  EXPECT_GT(taken, 0);
}

TEST(TargetHealthTrial, TheRampTakesAsLongAsTheEjectionOrAsThePoolSays) {
  struct Case {
    Milliseconds slowStart;
    Nanoseconds ramp;
  };
  for (const Case& each : {Case{0ms, 5s}, Case{20s, 20s}}) {
    const EjectionRules rules{.slowStart = each.slowStart};
    TargetHealth health;
    health.noteBad(Failure::Refused, Attempt::Ordinary, rules, kStart);
    const SteadyTime over = kStart + 7s;
    ASSERT_TRUE(health.takeTrial(over));
    health.noteGood(Attempt::Trial, rules, over);
    EXPECT_EQ(health.standing(over), Standing::Usable);
    EXPECT_EQ(health.share(over - 1h), TargetHealth::kFirstShare) << "time went back";
    EXPECT_EQ(health.share(over), TargetHealth::kFirstShare);
    EXPECT_EQ(health.share(over + each.ramp / 2), (TargetHealth::kFirstShare + TargetHealth::kFullShare) / 2);
    EXPECT_LT(health.share(over + each.ramp - 1ns), TargetHealth::kFullShare);
    EXPECT_EQ(health.share(over + each.ramp), TargetHealth::kFullShare);
  }
}

TEST(TargetHealthTrial, AConnectionIsEnoughWhereOnlyThatWasInDoubt) {
  struct Case {
    const char* what;
    std::vector<Failure> failures;
    bool isEnough;
  };
  const Case cases[] = {
      {"refused", {Failure::Refused}, true},
      {"not reached", {Failure::Connect, Failure::Connect, Failure::Connect}, true},
      {"refused in the end", {Failure::Broken, Failure::Refused}, true},
      {"broken among them", {Failure::Connect, Failure::Broken, Failure::Connect}, false},
      {"errors", {Failure::Status, Failure::Status, Failure::Status}, false},
  };
  for (const Case& each : cases) {
    TargetHealth health;
    for (const Failure failure : each.failures) fail(health, 1, kStart, failure);
    const SteadyTime over = kStart + 5s;
    ASSERT_TRUE(health.takeTrial(over)) << each.what;
    EXPECT_FALSE(health.noteConnected(Attempt::Ordinary, over)) << each.what;
    EXPECT_EQ(health.noteConnected(Attempt::Trial, over), each.isEnough) << each.what;
    EXPECT_EQ(health.standing(over), each.isEnough ? Standing::Usable : Standing::Unusable) << each.what;
    EXPECT_EQ(health.share(over) == TargetHealth::kFirstShare, each.isEnough) << each.what;
  }
}

TEST(TargetHealthTrial, WhatTheTrialMetIsWhatIsInDoubtNext) {
  TargetHealth health;
  fail(health, 1, kStart, Failure::Refused);
  ASSERT_TRUE(health.takeTrial(kStart + 5s));
  health.noteBad(Failure::TimedOut, Attempt::Trial, kRules, kStart + 5s);
  ASSERT_TRUE(health.takeTrial(kStart + 15s));
  EXPECT_FALSE(health.noteConnected(Attempt::Trial, kStart + 15s));
}

TEST(TargetHealthTrial, ATrialThatWasOvertakenIsAnOrdinaryAttempt) {
  TargetHealth health;
  fail(health, 3, kStart);
  ASSERT_TRUE(health.takeTrial(kStart + 5s));
  health.onProbe({.verdict = ProbeResult::Verdict::Good}, {}, kStart + 6s);
  EXPECT_EQ(health.standing(kStart + 6s), Standing::Usable);
  EXPECT_TRUE(health.noteConnected(Attempt::Trial, kStart + 6s));
  health.noteBad(Failure::Broken, Attempt::Trial, kRules, kStart + 7s);
  EXPECT_EQ(health.ejections(), 1u) << "one failure";
  fail(health, 2, kStart + 7s);
  EXPECT_EQ(health.ejections(), 2u);
  health.noteGood(Attempt::Trial, kRules, kStart + 8s);
  EXPECT_TRUE(health.ejected(kStart + 8s)) << "it is of another ejection";
}

TEST(TargetHealthTrial, EndsWithoutEjectionIfThatWasTurnedOff) {
  TargetHealth health;
  fail(health, 3, kStart);
  ASSERT_TRUE(health.takeTrial(kStart + 5s));
  health.noteBad(Failure::Broken, Attempt::Trial, {.failures = 0}, kStart + 5s);
  EXPECT_EQ(health.standing(kStart + 5s), Standing::Usable);
}

// --- Operator and rests

TEST(TargetHealthOperator, RunTimeWinsOverTheProfile) {
  TargetHealth health;
  EXPECT_EQ(health.state(), TargetState::On);
  health.setProfileState(TargetState::Drain);
  EXPECT_EQ(health.standing(kStart), Standing::Draining);
  health.setRuntimeState(TargetState::Maintenance);
  EXPECT_EQ(health.standing(kStart), Standing::Unusable);
  health.setProfileState(TargetState::On);
  EXPECT_EQ(health.state(), TargetState::Maintenance);
  health.setRuntimeState(TargetState::On);
  EXPECT_EQ(health.standing(kStart), Standing::Usable);
  health.setProfileState(TargetState::Maintenance);
  EXPECT_EQ(health.state(), TargetState::On);
  health.setRuntimeState({});
  EXPECT_EQ(health.state(), TargetState::Maintenance);
  EXPECT_EQ(health.usableFrom(kStart), kNever);
}

TEST(TargetHealthOperator, WhatDrainsIsNotTriedAgain) {
  TargetHealth health;
  health.setProfileState(TargetState::Drain);
  EXPECT_EQ(health.usableFrom(kStart), kNever);
  fail(health, 3, kStart);
  EXPECT_EQ(health.standing(kStart + 5s), Standing::Unusable);
  EXPECT_FALSE(health.takeTrial(kStart + 5s));
  health.setProfileState(TargetState::On);
  EXPECT_EQ(health.standing(kStart + 5s), Standing::NeedsTrial);
}

TEST(TargetHealthRest, LastsUntilTheLatestAndAtMostFiveMinutes) {
  TargetHealth health;
  health.restUntil(kStart - 1s, kStart);
  EXPECT_EQ(health.standing(kStart), Standing::Usable);
  health.restUntil(kStart + 30s, kStart);
  health.restUntil(kStart + 10s, kStart);
  EXPECT_EQ(health.standing(kStart + 30s - 1ns), Standing::Unusable);
  EXPECT_EQ(health.usableFrom(kStart), kStart + 30s);
  EXPECT_EQ(health.standing(kStart + 30s), Standing::Usable);
  EXPECT_EQ(health.share(kStart + 30s), TargetHealth::kFullShare) << "it did nothing wrong";
  health.restUntil(kNever, kStart + 1min);
  EXPECT_EQ(health.usableFrom(kStart + 1min), kStart + 6min);
  health.onProbe({.verdict = ProbeResult::Verdict::Good}, {}, kStart + 2min);
  EXPECT_EQ(health.standing(kStart + 2min), Standing::Unusable)
      << "a probe is not what it asked to be spared";
}

TEST(TargetHealthRest, IsToldFromWhatTakesATargetOut) {
  TargetHealth health;
  EXPECT_FALSE(health.isResting(kStart));
  health.restUntil(kStart + 8s, kStart);
  EXPECT_TRUE(health.isResting(kStart + 8s - 1ns));
  EXPECT_FALSE(health.isResting(kStart + 8s));
  health.setRuntimeState(TargetState::Drain);
  EXPECT_TRUE(health.isResting(kStart)) << "what is bound to it may come back";
  health.setRuntimeState(TargetState::Maintenance);
  EXPECT_FALSE(health.isResting(kStart));
  health.setRuntimeState({});
  for (int i = 0; i < 3; ++i) health.onProbe({.verdict = ProbeResult::Verdict::Bad}, {.fall = 3}, kStart);
  EXPECT_FALSE(health.isResting(kStart)) << "down";
  health.forgetProbes();
  fail(health, 3, kStart);
  EXPECT_FALSE(health.isResting(kStart)) << "ejected";
}

TEST(TargetHealthRest, TheLaterOfRestAndEjectionCounts) {
  TargetHealth health;
  fail(health, 3, kStart);
  health.restUntil(kStart + 8s, kStart);
  EXPECT_EQ(health.usableFrom(kStart), kStart + 8s);
  EXPECT_EQ(health.standing(kStart + 6s), Standing::Unusable);
  EXPECT_FALSE(health.takeTrial(kStart + 6s));
  EXPECT_EQ(health.standing(kStart + 8s), Standing::NeedsTrial);
}

TEST(TargetHealthCopy, GoesItsOwnWay) {
  TargetHealth health;
  health.setProfileState(TargetState::Drain);
  health.setRuntimeState(TargetState::On);
  health.onProbe({.verdict = ProbeResult::Verdict::Bad, .reason = "refused"}, {.fall = 3}, kStart);
  fail(health, 3, kStart);
  const TargetHealth copy(health);
  EXPECT_EQ(copy.state(), TargetState::On);
  EXPECT_EQ(copy.runtimeState(), TargetState::On);
  EXPECT_EQ(copy.health(), HealthState::GoingDown);
  EXPECT_EQ(copy.history().size(), 1u);
  EXPECT_EQ(copy.ejections(), 1u);
  EXPECT_EQ(copy.usableFrom(kStart), health.usableFrom(kStart));
  EXPECT_EQ(copy.standing(kStart), Standing::Unusable);

  TargetHealth tried(health);
  EXPECT_TRUE(tried.takeTrial(kStart + 1h));
  EXPECT_EQ(health.standing(kStart + 1h), Standing::NeedsTrial) << "somebody else may still have its trial";
  tried.setRuntimeState({});
  EXPECT_EQ(tried.state(), TargetState::Drain);
}

}  // namespace
}  // namespace headgate::upstream
