// What a route's lamp may say: what its targets are, and no more than that.
#include <gtest/gtest.h>

#include "ui/routes/pipeline_scene.h"
#include "ui/routes/route_live.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

class RouteLamp : public testing::Test {
 protected:
  RouteLamp() {
    m_route.id = "r";
    m_route.action = RouteView::Action::Forward;
    m_route.pool = "p";
    m_route.poolExists = true;
    for (const char* id : {"one", "two"}) m_route.targets.push_back({.id = id});
    m_traffic.follow({m_route}, 0s);
  }
  void end(const char* target, uint16_t status) {
    control::ExchangeRow row;
    row.phase = control::ExchangePhase::Ended;
    row.startedWall = 1'000'000'000;
    row.route = "r";
    row.pool = "p";
    row.target = target;
    row.status = status;
    row.failed = row.targetFailed = status >= 500;
    m_traffic.add(control::FeedBatch{.rows = {row}});
  }
  std::pair<Lamp, std::string> said() const {
    const RouteLive live = routeLive(m_route, m_traffic, m_targets, 2s);
    return {live.lamp, live.word.toStdString()};
  }
  using Said = std::pair<Lamp, std::string>;

  RouteView m_route;
  RouteTraffic m_traffic;
  std::vector<control::TargetStatus> m_targets;
};

TEST_F(RouteLamp, KnowsNothingWithoutTraffic) {
  EXPECT_EQ(said(), Said(Lamp::NoCheck, "no check"));
}

TEST_F(RouteLamp, IsUpOnceATargetAnswered) {
  end("one", 200);
  EXPECT_EQ(said(), Said(Lamp::Well, "up"));
}

TEST_F(RouteLamp, CountsThoseThatAreDown) {
  end("one", 200);
  end("two", 502);
  EXPECT_EQ(said(), Said(Lamp::Stalled, "1 of 2 down"));
  end("two", 200);
  EXPECT_EQ(said(), Said(Lamp::Stalled, "some fail"));
}

TEST_F(RouteLamp, SaysThatNoneIsUsable) {
  end("one", 502);
  end("two", 504);
  EXPECT_EQ(said(), Said(Lamp::Failed, "all down"));
  m_route.targets.pop_back();
  EXPECT_EQ(said(), Said(Lamp::Failed, "down"));
  m_route.targets.front().state = TargetView::State::Drain;
  EXPECT_EQ(said(), Said(Lamp::Draining, "takes no new ones"));
  m_route.targets.clear();
  EXPECT_EQ(said(), Said(Lamp::Failed, "no targets"));
  m_route.poolExists = false;
  EXPECT_EQ(said(), Said(Lamp::Failed, "no such pool"));
  m_route.enabled = false;
  EXPECT_EQ(said(), Said(Lamp::NoTraffic, "off"));
}

TEST_F(RouteLamp, SaysWhatItsTargetsAre) {
  using control::TargetHealth;
  for (const char* id : {"one", "two"})
    m_targets.push_back({.pool = "p", .target = id, .isProbed = true, .health = TargetHealth::Up});
  end("one", 200);
  control::TargetStatus& one = m_targets[0];
  control::TargetStatus& two = m_targets[1];
  EXPECT_EQ(said(), Said(Lamp::Well, "up"));
  two.health = TargetHealth::GoingDown;
  EXPECT_EQ(said(), Said(Lamp::GoingDown, "going down"));
  two.health = TargetHealth::Down;
  EXPECT_EQ(said(), Said(Lamp::Stalled, "1 of 2 down"));
  two.health = TargetHealth::GoingUp;
  EXPECT_EQ(said(), Said(Lamp::Stalled, "1 of 2 not ready"));
  one.health = TargetHealth::Down;
  EXPECT_EQ(said(), Said(Lamp::Failed, "none ready")) << "though it answered a moment ago";
  two.health = TargetHealth::Down;
  EXPECT_EQ(said(), Said(Lamp::Failed, "all down"));
  one.state = control::TargetState::Maintenance;
  EXPECT_EQ(said(), Said(Lamp::Failed, "down")) << "the one that is left";
  two.health = TargetHealth::GoingUp;
  EXPECT_EQ(said(), Said(Lamp::Stalled, "going up"));
  two.health = TargetHealth::Up;
  two.standing = control::TargetStanding::NeedsTrial;
  EXPECT_EQ(said(), Said(Lamp::Stalled, "trial"));
  one = {.pool = "p", .target = "one", .standing = control::TargetStanding::NeedsTrial};
  EXPECT_EQ(said(), Said(Lamp::Stalled, "trial")) << "both of them";
  one.standing = control::TargetStanding::Unusable;
  one.isEjected = true;
  EXPECT_EQ(said(), Said(Lamp::Stalled, "trial")) << "what comes next may be answered";
  one = {.pool = "p", .target = "one"};
  EXPECT_EQ(said(), Said(Lamp::Stalled, "1 of 2 not ready"));
  one.state = control::TargetState::Maintenance;
  two.state = control::TargetState::Drain;
  EXPECT_EQ(said(), Said(Lamp::Draining, "takes no new ones"));
}

TEST_F(RouteLamp, HasNoneWhereTheGatewayAnswersItself) {
  m_route.action = RouteView::Action::Respond;
  m_route.answer.gist = QStringLiteral("404 · No agent here.");
  const RouteLive live = routeLive(m_route, m_traffic, m_targets, 2s);
  EXPECT_FALSE(live.hasLamp);
  EXPECT_EQ(live.word, QStringLiteral("404"));
}

TEST_F(RouteLamp, PutsErrorsBesideTheirWhole) {
  const auto errors = [this](uint64_t part, uint64_t whole) {
    control::Counters counters;
    counters.routes = {{.route = "r", .exchanges = whole, .errors = part}};
    RouteTraffic traffic;
    traffic.add(counters, 0ms);
    return routeLive(m_route, traffic, {}, 2s);
  };
  EXPECT_EQ(errors(0, 0).errors, QStringLiteral("–"));
  EXPECT_TRUE(errors(0, 0).errorsWhole.isEmpty());
  EXPECT_EQ(errors(0, 5).errorsTone, Tone::Secondary);
  EXPECT_EQ(errors(8, 1000).errorsTone, Tone::Secondary);
  EXPECT_EQ(errors(24, 1000).errorsTone, Tone::Error);
  EXPECT_EQ(errors(24, 1000).errorsWhole, QStringLiteral("24 of 1,000"));
}

control::ListenerState listener(const char* id, control::ListenerPhase phase) {
  return {.id = id, .address = "127.0.0.1", .port = 8080, .phase = phase};
}

TEST(PipelineScene, ShowsTheRoutesListenersAsTheyAre) {
  using control::ListenerPhase;
  control::GatewayState state;
  RouteView route;
  const auto gist = [&] { return pipelineScene(route, state, {}).listeners.gist.toStdString(); };
  EXPECT_EQ(gist(), "no listener leads here");
  state.listeners = {listener("web", ListenerPhase::Off)};
  EXPECT_EQ(gist(), "not listening");
  state.listeners.push_back(listener("tls", ListenerPhase::Listening));
  EXPECT_EQ(gist(), "1 of 2 listening");
  EXPECT_EQ(pipelineScene(route, state, {}).listeners.wire,
            QStringLiteral("web 127.0.0.1:8080  tls 127.0.0.1:8080"));
  route.listeners = {"tls"};
  EXPECT_EQ(gist(), "listening");
  state.listeners.back().boundPort = 45'678;
  state.listeners.back().address = "::1";
  EXPECT_EQ(pipelineScene(route, state, {}).listeners.wire, QStringLiteral("tls [::1]:45678"));
  state.listeners.back().problem = "port 8080 is in use";
  EXPECT_EQ(gist(), "port 8080 is in use") << "it could not move";
  state.listeners.back().phase = ListenerPhase::Failed;
  EXPECT_EQ(gist(), "port 8080 is in use");
}

TEST(PipelineScene, SaysNothingOfTheListenersOfABrokenProfile) {
  const auto gist = [](config::Severity severity) {
    return pipelineScene({}, {}, {{.severity = severity, .sentence = "needs a unit"}})
        .listeners.gist.toStdString();
  };
  EXPECT_EQ(gist(config::Severity::Error), "");
  EXPECT_EQ(gist(config::Severity::Warning), "no listener leads here");
}

TEST(PipelineScene, PutsProblemsWhereTheyBelong) {
  RouteView route;
  route.pointer = "/routes/1";
  route.targets = {{.id = "a", .pointer = "/pools/0/targets/0"},
                   {.id = "b", .pointer = "/pools/0/targets/1"}};
  const std::vector<config::Problem> problems{
      {.pointer = "/routes/1/timeouts/idle", .sentence = "needs a unit"},
      {.pointer = "/routes/10", .sentence = "another's"},
      {.pointer = "/pools/0/targets/1/url", .sentence = "is no URL"},
      {.pointer = "", .sentence = "of the whole"}};
  const PipelineScene scene = pipelineScene(route, {}, problems);
  EXPECT_EQ(scene.notes, std::vector<QString>{QStringLiteral("needs a unit")});
  EXPECT_EQ(scene.targetProblems, (std::vector<QString>{QString(), QStringLiteral("is no URL")}));
}

}  // namespace
}  // namespace headgate::ui
