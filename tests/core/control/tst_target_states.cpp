// What is told of targets, from cells to which the test has done something.
#include <gtest/gtest.h>
#include <limits>

#include "core/control/target_states.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;
using upstream::Failure;
using Attempt = upstream::TargetHealth::Attempt;
using Verdict = upstream::ProbeResult::Verdict;

constexpr SteadyTime kNow{1h};
constexpr WallTime kWall{std::chrono::hours(24)};
constexpr upstream::EjectionRules kEjection;  // three failures; for 5 s

class TargetStatesTest : public testing::Test {
 protected:
  TargetStatesTest() {
    for (const char* id : {"one", "two"}) {
      flow::PoolPlan& pool = snapshot.pools.emplace_back();
      pool.id = id;
    }
    add("one", "a");
    add("one", "b");
    add("two", "a");
  }
  void add(const std::string& pool, const std::string& id) {
    flow::PoolPlan& plan = pool == "one" ? snapshot.pools[0] : snapshot.pools[1];
    flow::TargetPlan& target = plan.targets.emplace_back();
    target.id = id;
    target.url = "http://" + pool + '.' + id;
    target.cell = std::make_shared<upstream::TargetCell>();
  }
  upstream::TargetCell& cell() { return *snapshot.pools[0].targets[0].cell; }
  upstream::TargetHealth& health() { return cell().health; }
  void probe(Verdict verdict, Nanoseconds at, const std::string& reason = "") {
    health().onProbe({.at = kWall + at, .took = 3ms, .verdict = verdict, .status = 200, .reason = reason}, {},
                     kNow + at);
  }
  TargetStatus status(Nanoseconds at = 0ns) const {
    return targetStates(snapshot, 100, kNow + at).targets.front();
  }

  flow::Snapshot snapshot;
};

TEST_F(TargetStatesTest, HasAllOfThemInTheirOrder) {
  snapshot.pools[1].targets[0].socket = "agent.sock";
  const TargetStates states = targetStates(snapshot, 100, kNow);
  ASSERT_EQ(states.targets.size(), 3u);
  EXPECT_EQ(states.targets[0], (TargetStatus{.pool = "one", .target = "a", .url = "http://one.a"}));
  EXPECT_EQ(states.targets[1].target, "b");
  EXPECT_EQ(states.targets[2].pool, "two");
  EXPECT_EQ(states.targets[2].socket, "agent.sock");
  EXPECT_EQ(targetStates({}, 100, kNow), TargetStates());
}

TEST_F(TargetStatesTest, SaysWhatProbesFoundAndSinceWhen) {
  EXPECT_FALSE(status().isProbed);
  snapshot.pools[0].health = std::make_shared<upstream::HealthPlan>();
  EXPECT_TRUE(status().isProbed);
  EXPECT_EQ(status().healthSince, 0);

  probe(Verdict::Good, 1s, "200");
  EXPECT_EQ(status().health, TargetHealth::Up);
  for (int i = 2; i < 7; ++i) probe(Verdict::Bad, std::chrono::seconds(i), "connection refused");
  const TargetStatus down = status(7s);
  EXPECT_EQ(down.health, TargetHealth::Down);
  EXPECT_EQ(down.healthSince, (kWall + 4s).time_since_epoch().count()) << "the third bad one";
  EXPECT_EQ(down.standing, TargetStanding::Unusable);
  EXPECT_EQ(down.usableIn, -1);
  ASSERT_EQ(down.probes.size(), 6u);
  EXPECT_EQ(down.probes.front(), (TargetProbe{.at = (kWall + 1s).time_since_epoch().count(),
                                              .took = 3'000'000,
                                              .verdict = ProbeVerdict::Good,
                                              .status = 200,
                                              .reason = "200"}));
  EXPECT_EQ(down.probes.back().reason, "connection refused");

  probe(Verdict::Loading, 8s, "503, loading");
  EXPECT_EQ(status(8s).health, TargetHealth::GoingUp);
  EXPECT_EQ(status(8s).probes.back().verdict, ProbeVerdict::Loading);
  health().forgetProbes();
  EXPECT_EQ(status(9s).healthSince, 0);
}

TEST_F(TargetStatesTest, HasAsManyProbesAsAreWanted) {
  for (int i = 0; i < 120; ++i) probe(Verdict::Good, std::chrono::seconds(i));
  const auto count = [this](size_t limit) {
    return targetStates(snapshot, limit, kNow).targets.front().probes.size();
  };
  EXPECT_EQ(count(0), 0u);
  EXPECT_EQ(count(1), 1u);
  EXPECT_EQ(count(std::numeric_limits<size_t>::max()), 100u);
  EXPECT_EQ(targetStates(snapshot, 1, kNow).targets.front().probes.front().at,
            (kWall + 119s).time_since_epoch().count());
}

TEST_F(TargetStatesTest, SaysHowLongAnEjectionTakesAndThatATrialFollows) {
  cell().attempts = 5;
  cell().inFlight = 2;
  health().noteBad(Failure::TimedOut, Attempt::Ordinary, kEjection, kNow);
  health().noteBad(Failure::Refused, Attempt::Ordinary, kEjection, kNow);
  const TargetStatus ejected = status(2s);
  EXPECT_TRUE(ejected.isEjected);
  EXPECT_EQ(ejected.standing, TargetStanding::Unusable);
  EXPECT_EQ(ejected.usableIn, 3'000'000'000);
  EXPECT_EQ(ejected.ejections, 1u);
  EXPECT_EQ(ejected.attempts, 5u);
  EXPECT_EQ(ejected.inFlight, 2u);
  EXPECT_EQ(ejected.failures, (std::vector<TargetFailures>{{"refused", 1}, {"timed_out", 1}}));

  const TargetStatus over = status(5s);
  EXPECT_FALSE(over.isEjected);
  EXPECT_EQ(over.standing, TargetStanding::NeedsTrial);
  EXPECT_EQ(over.usableIn, 0);
  ASSERT_TRUE(health().takeTrial(kNow + 5s));
  EXPECT_EQ(status(5s).standing, TargetStanding::Unusable);
  EXPECT_EQ(status(5s).usableIn, -1);
}

TEST_F(TargetStatesTest, SaysThatATargetRests) {
  health().restUntil(kNow + 10s, kNow);
  EXPECT_EQ(status(4s).standing, TargetStanding::Unusable);
  EXPECT_FALSE(status(4s).isEjected);
  EXPECT_EQ(status(4s).usableIn, 6'000'000'000);
  EXPECT_EQ(status(10s).standing, TargetStanding::Usable);
}

TEST_F(TargetStatesTest, LetsTheOperatorDecide) {
  struct Case {
    upstream::TargetState profile;
    TargetOrder order;
    TargetState state;
    TargetStanding standing;
  };
  using Profile = upstream::TargetState;
  const Case cases[] = {
      {Profile::On, TargetOrder::AsProfile, TargetState::On, TargetStanding::Usable},
      {Profile::On, TargetOrder::Drain, TargetState::Drain, TargetStanding::Draining},
      {Profile::On, TargetOrder::Maintenance, TargetState::Maintenance, TargetStanding::Unusable},
      {Profile::Drain, TargetOrder::AsProfile, TargetState::Drain, TargetStanding::Draining},
      {Profile::Drain, TargetOrder::On, TargetState::On, TargetStanding::Usable},
      {Profile::Maintenance, TargetOrder::Drain, TargetState::Drain, TargetStanding::Draining},
  };
  for (const Case& one : cases) {
    health().setProfileState(one.profile);
    ASSERT_TRUE(setTargetState(snapshot, "one", "a", one.order));
    EXPECT_EQ(status().state, one.state);
    EXPECT_EQ(status().order, one.order);
    EXPECT_EQ(status().standing, one.standing);
  }
  EXPECT_EQ(targetStates(snapshot, 0, kNow).targets[2].order, TargetOrder::AsProfile)
      << "its namesake in another pool";
}

TEST_F(TargetStatesTest, KnowsNoOther) {
  EXPECT_EQ(setTargetState(snapshot, "three", "a", TargetOrder::Drain).error(), "there is no pool \"three\"");
  EXPECT_EQ(setTargetState(snapshot, "two", "b", TargetOrder::Drain).error(),
            "pool \"two\" has no target \"b\"");
  EXPECT_EQ(setTargetState(snapshot, "", "", TargetOrder::Drain).error(), "there is no pool \"\"");
}

}  // namespace
}  // namespace headgate::control
