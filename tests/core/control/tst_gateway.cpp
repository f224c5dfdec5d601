// What a gateway promises of starting, stopping and what it records, call by call.
#include "tests/core/control/gateway_fixture.h"

namespace headgate::control {
namespace {

INSTANTIATE_TEST_SUITE_P(Gateway, GatewayTest, kBothWays, wayName);

// Start and stop

TEST_P(GatewayTest, HasNothingInTheBeginning) {
  const GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.generation, 0u);
  EXPECT_TRUE(now.listeners.empty());
  EXPECT_EQ(now.secretStore, "the test's keychain");
  EXPECT_EQ(now.secretProblem, "") << "nobody has asked it";
  EXPECT_EQ(ask(*gateway, Start{}).problem, "no profile is open");
  EXPECT_TRUE(ask(*gateway, Stop{}).done) << "it is stopped";
  EXPECT_TRUE(ask(*gateway, GetFeed{}) == FeedBatch());
  EXPECT_FALSE(ask(*gateway, GetExchange{.id = 1}).found);
  EXPECT_EQ(ask(*gateway, GetCounters{}).recordBudget, 2u * 1024 * 1024);
  EXPECT_TRUE(world.log().empty());
}

TEST_P(GatewayTest, StartsAndStops) {
  openFile(profile(8080));
  GatewayState now = state();
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0], (ListenerState{.id = "web", .address = "127.0.0.1", .port = 8080}));

  EXPECT_TRUE(ask(*gateway, Start{}).done);
  now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Running);
  EXPECT_EQ(now.generation, 1u);
  EXPECT_EQ(now.failure, "");
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[0].boundPort, 8080);
  EXPECT_TRUE(ask(*gateway, Start{}).done) << "it runs";

  EXPECT_TRUE(ask(*gateway, Stop{.drainMilliseconds = 300}).done);
  now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.generation, 0u);
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Off);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "drain 300", "end"}));
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, ShowsListenersThatAreOff) {
  startWith(
      R"({"headgate": 1, "listeners": [{"id": "a", "port": 0}, {"id": "b", "port": 8081, "enabled": false}]})");
  const auto listeners = state().listeners;
  ASSERT_EQ(listeners.size(), 2u);
  EXPECT_EQ(listeners[0].boundPort, 40'000);
  EXPECT_EQ(listeners[1].phase, ListenerPhase::Off);
  EXPECT_FALSE(listeners[1].enabled);
}

TEST_P(GatewayTest, DoesNotStartWithABrokenProfile) {
  write(path(), kBroken);
  const Outcome opened = ask(*gateway, OpenProfile{.path = path()});
  EXPECT_FALSE(opened.done);
  EXPECT_EQ(opened.problem, "the profile has 2 errors");
  ASSERT_EQ(opened.problems.size(), 3u);  // and a warning: the second route is never reached
  EXPECT_TRUE(opened.problems[0].isError);
  EXPECT_EQ(opened.problems[0].pointer, "/routes/0/pool");
  EXPECT_EQ(opened.problems[0].line, 2u);
  EXPECT_EQ(profileState().text, kBroken) << "it is open, to be mended";
  const Outcome started = ask(*gateway, Start{});
  EXPECT_FALSE(started.done);
  EXPECT_EQ(started.problem, "the profile has 2 errors");
  EXPECT_EQ(started.problems, opened.problems);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_EQ(state().failure, "the profile has 2 errors");
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_EQ(state().failure, "");
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, ATakenPortFailsTheStartAndNamesItsOwner) {
  world.takePort("web", {.listenerId = "web",
                         .address = "127.0.0.1",
                         .port = 8080,
                         .sentence = "cannot listen on 127.0.0.1:8080",
                         .inUse = true});
  openFile(profile(8080));
  const Outcome started = ask(*gateway, Start{});
  EXPECT_FALSE(started.done);
  EXPECT_EQ(started.problem, "cannot listen on 127.0.0.1:8080");
  EXPECT_TRUE(started.isInState);
  GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Stopped);
  EXPECT_EQ(now.failure, "cannot listen on 127.0.0.1:8080");
  ASSERT_EQ(now.listeners.size(), 1u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Failed);
  EXPECT_EQ(now.listeners[0].problem, "cannot listen on 127.0.0.1:8080");
  EXPECT_GT(now.listeners[0].freePort, 8080);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "end"}));

  world.freePort();
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  now = state();
  EXPECT_EQ(now.failure, "");
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[0].problem, "");
}

TEST_P(GatewayTest, APortThatAnotherListenerPlansIsNotOffered) {
  world.takePort("web", {.listenerId = "web", .address = "127.0.0.1", .port = 8080, .inUse = true});
  openFile(
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}, {"id": "next", "port": 8081, "enabled": false}]})");
  EXPECT_FALSE(ask(*gateway, Start{}).done);
  const auto listeners = state().listeners;
  ASSERT_EQ(listeners.size(), 2u);
  EXPECT_GT(listeners[0].freePort, 8081);
}

TEST_P(GatewayTest, APortThatIsTakenWhileItRunsIsInTheStateAndTheProfileIsOpen) {
  startWith(profile(8080));
  const BindFailure taken{.listenerId = "web",
                          .address = "127.0.0.1",
                          .port = 8090,
                          .sentence = "port 8090 is in use",
                          .inUse = true};
  world.takePort("web", taken);
  const Outcome applied = ask(*gateway, ApplyProfile{.text = profile(8090)});
  EXPECT_FALSE(applied.done);
  EXPECT_TRUE(applied.isInState);
  EXPECT_EQ(state().listeners.at(0).phase, ListenerPhase::Listening) << "where it was";
  EXPECT_EQ(state().listeners.at(0).problem, "port 8090 is in use");
  EXPECT_GT(state().listeners.at(0).freePort, 8090);
  write(path("taken.json"), profile(8090));
  const Outcome opened = ask(*gateway, OpenProfile{.path = path("taken.json")});
  EXPECT_FALSE(opened.done);
  EXPECT_TRUE(opened.isInState);
  EXPECT_EQ(profileState().text, profile(8090));
  EXPECT_FALSE(ask(*gateway, OpenProfile{.path = "/nowhere/at/all.json"}).isInState);
}

TEST_P(GatewayTest, APortOfTheAdministratorsHasAnotherThatLooksLikeIt) {
  world.takePort("web", {.listenerId = "web", .address = "127.0.0.1", .port = 80, .isDenied = true});
  openFile(profile(80));
  EXPECT_FALSE(ask(*gateway, Start{}).done);
  EXPECT_GE(state().listeners.at(0).freePort, 8080);
  EXPECT_EQ(state().listeners.at(0).portOwner, "");
}

TEST_P(GatewayTest, AFailureOfNoListenerEndsThatOfOne) {
  startWith(profile(8080));
  world.takePort("web", {.listenerId = "web", .address = "127.0.0.1", .port = 8081, .sentence = "taken"});
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  EXPECT_EQ(state().listeners.at(0).problem, "taken");
  world.takePort("web", {.sentence = "the pool's certificate cannot be read"});
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_EQ(state().failure, "the pool's certificate cannot be read");
  EXPECT_EQ(state().listeners.at(0).problem, "");
}

TEST_P(GatewayTest, ATakenPortLeavesWhatIsServed) {
  startWith(profile(8080));
  world.takePort("other", {.listenerId = "other", .address = "::1", .port = 99, .sentence = "not allowed"});
  const std::string two =
      R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}, {"id": "other", "address": "::1", "port": 99}]})";
  const Outcome applied = ask(*gateway, ApplyProfile{.text = two});
  EXPECT_FALSE(applied.done);
  EXPECT_EQ(applied.problem, "not allowed");
  EXPECT_TRUE(applied.problems.empty());
  const GatewayState now = state();
  EXPECT_EQ(now.phase, GatewayPhase::Running);
  EXPECT_EQ(now.failure, "not allowed");
  EXPECT_EQ(now.generation, 1u);
  ASSERT_EQ(now.listeners.size(), 2u);
  EXPECT_EQ(now.listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(now.listeners[1].phase, ListenerPhase::Failed);
  EXPECT_EQ(now.listeners[1].address, "::1");
  EXPECT_EQ(now.listeners[1].freePort, 0) << "nobody has it";
  EXPECT_EQ(profileState().text, two);
}

TEST_P(GatewayTest, AListenerThatCannotMoveListensWhereItWas) {
  startWith(profile(8080));
  world.takePort("web", {.listenerId = "web", .address = "127.0.0.1", .port = 8081, .sentence = "taken"});
  EXPECT_FALSE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  const auto listeners = state().listeners;
  ASSERT_EQ(listeners.size(), 1u);
  EXPECT_EQ(listeners[0].phase, ListenerPhase::Listening);
  EXPECT_EQ(listeners[0].boundPort, 8080);
  EXPECT_EQ(listeners[0].problem, "taken");
}

TEST_P(GatewayTest, StopLetsFinishWhatRuns) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto stop = begin(*gateway, Stop{});
  EXPECT_EQ(state().phase, GatewayPhase::Stopping);
  EXPECT_EQ(state().listeners.at(0).phase, ListenerPhase::Off);
  EXPECT_FALSE(stop->has_value());
  world.endDrain();
  EXPECT_TRUE(finish(stop).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

TEST_P(GatewayTest, ASecondStopMayBeShorter) {
  startWith(profile(8080));
  world.setDrains(World::Drains::Never);
  const auto patient = begin(*gateway, Stop{.drainMilliseconds = 3'600'000});
  const auto impatient = begin(*gateway, Stop{.drainMilliseconds = 0});
  EXPECT_TRUE(finish(impatient).done);
  EXPECT_TRUE(finish(patient).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_EQ(world.log().back(), "end");
}

TEST_P(GatewayTest, AStartDuringAStopBeginsWhenItIsOver) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto stop = begin(*gateway, Stop{});
  const auto start = begin(*gateway, Start{});
  EXPECT_EQ(state().phase, GatewayPhase::Stopping);
  EXPECT_FALSE(start->has_value());
  world.endDrain();
  EXPECT_TRUE(finish(stop).done);
  EXPECT_TRUE(finish(start).done);
  EXPECT_EQ(state().phase, GatewayPhase::Running);
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8080", "drain 5000", "end", "make", "apply web:8080"}));
}

TEST_P(GatewayTest, AStopEndsAStartThatWaitsForAStop) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  const auto first = begin(*gateway, Stop{});
  const auto start = begin(*gateway, Start{});
  const auto second = begin(*gateway, Stop{});
  EXPECT_EQ(finish(start).problem, "the gateway was stopped before it had started");
  world.endDrain();
  EXPECT_TRUE(finish(first).done);
  EXPECT_TRUE(finish(second).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

TEST_P(GatewayTest, AStopEndsAStartThatWaitsForSecrets) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  const auto start = begin(*gateway, Start{});
  const auto another = begin(*gateway, Start{});
  EXPECT_EQ(state().phase, GatewayPhase::Starting);
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_EQ(finish(start).problem, "the gateway was stopped before it had started");
  EXPECT_FALSE(finish(another).done);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
  EXPECT_TRUE(world.log().empty());
  world.setKeychain(World::Keychain::Answers);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
}

TEST_P(GatewayTest, AnApplyDuringAStartIsWhatIsStarted) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  const auto start = begin(*gateway, Start{});
  const auto lost = begin(*gateway, ApplyProfile{.text = kSecret + " "});
  const auto apply = begin(*gateway, ApplyProfile{.text = profile(8081)});
  EXPECT_TRUE(finish(start).done);
  EXPECT_TRUE(finish(apply).done);
  EXPECT_EQ(finish(lost).problem, "another change came before this one was ready");
  EXPECT_EQ(world.log(), (Log{"make", "apply web:8081"}));
  EXPECT_EQ(profileState().text, profile(8081));
}

TEST_P(GatewayTest, AStopDuringAnApplyKeepsItsText) {
  startWith(profile(8080));
  world.setKeychain(World::Keychain::Silent);
  const auto apply = begin(*gateway, ApplyProfile{.text = kSecret});
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(finish(apply).done);
  EXPECT_EQ(profileState().text, kSecret);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}
// The record

TEST_P(GatewayTest, FeedsWhatPassesAndKeepsItOverAStop) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    putResponse(sink, 7);
    sink.summary(summaryOf(7));
  }));
  FeedBatch batch = ask(*gateway, GetFeed{});
  ASSERT_EQ(batch.rows.size(), 1u);
  EXPECT_EQ(batch.rows[0].id, 7u);
  EXPECT_EQ(batch.rows[0].path, "/api/code/chat");
  EXPECT_EQ(batch.next, 1u);
  EXPECT_TRUE(ask(*gateway, GetFeed{.after = batch.next}).rows.empty());

  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  const ExchangeDetail detail = ask(*gateway, GetExchange{.id = 7});
  ASSERT_TRUE(detail.found);
  EXPECT_TRUE(detail.row == batch.rows[0]);
  EXPECT_EQ(detail.responseBody.bytes, "hello");
  EXPECT_EQ(ask(*gateway, GetExchange{.id = 7, .bodyLimit = 2}).responseBody,
            (RecordedBody{.bytes = "he", .size = 5, .cut = true}));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) { sink.summary(summaryOf(8)); }));
  batch = ask(*gateway, GetFeed{.after = batch.next});
  ASSERT_EQ(batch.rows.size(), 1u);
  EXPECT_EQ(batch.rows[0].number, 2u) << "numbers go on";
}

TEST_P(GatewayTest, TellsASlowReaderWhatItMissed) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    for (uint64_t id = 1; id <= 40'000; ++id) sink.summary(summaryOf(id));
  }));
  const FeedBatch batch = ask(*gateway, GetFeed{.after = 1, .limit = 3});
  EXPECT_EQ(batch.skipped, 40'000u - 32'768 - 1);
  ASSERT_EQ(batch.rows.size(), 3u);
  EXPECT_EQ(batch.rows[0].id, 40'000u - 32'768 + 1);
  EXPECT_EQ(ask(*gateway, GetCounters{}).routes, (std::vector<RouteCounters>{{"code", 40'000, 0}}));
}

TEST_P(GatewayTest, OfAnEvictedExchangeTheRowIsKept) {
  startWith(profile(8080));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 7);
    sink.summary(summaryOf(7));
  }));
  ASSERT_TRUE(world.record([](record::RecordSink& sink) {
    putRequest(sink, 8);
    for (int i = 0; i < 50; ++i)
      put(sink, 8, record::DetailKind::ResponseBody, std::string(100'000, 'x'), at(Milliseconds(9)));
  }));
  const ExchangeDetail detail = ask(*gateway, GetExchange{.id = 7});
  EXPECT_FALSE(detail.found);
  EXPECT_EQ(detail.row.path, "/api/code/chat");
  EXPECT_TRUE(ask(*gateway, GetExchange{.id = 8}).found);
  EXPECT_EQ(ask(*gateway, GetExchange{.id = 8}).requestHead.loss, BodyLoss::ByEviction);
  EXPECT_EQ(ask(*gateway, GetExchange{.id = 8}).row.path, "/api/code/chat") << "the feed has not lost it";
  EXPECT_GT(ask(*gateway, GetCounters{}).recordBytes, 1'000'000u);
}

TEST_P(GatewayTest, CountsOverAStop) {
  startWith(profile(8080));
  world.setCounters({.connections = 3, .exchanges = 10, .inFlight = 2, .refused = 1});
  Counters now = ask(*gateway, GetCounters{});
  EXPECT_EQ(now.connections, 3u);
  EXPECT_EQ(now.inFlight, 2u);
  EXPECT_EQ(now.exchanges, 8u);
  EXPECT_EQ(now.refused, 1u);
  EXPECT_TRUE(ask(*gateway, Stop{}).done);
  now = ask(*gateway, GetCounters{});
  EXPECT_EQ(now.exchanges, 10u);
  EXPECT_EQ(now.inFlight, 0u);
  EXPECT_EQ(now.refused, 1u);
  world.setCounters({.exchanges = 5});
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_EQ(ask(*gateway, GetCounters{}).exchanges, 15u);
}

// Being told, and being gone

TEST_P(GatewayTest, TellsOfAChangeOnceUntilItIsAsked) {
  int told = 0;
  gateway->onChanged([&] { ++told; });
  const uint64_t before = state().revision;
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8080)}).done);
  EXPECT_TRUE(ask(*gateway, ApplyProfile{.text = profile(8081)}).done);
  EXPECT_TRUE(eventually([&] { return told == 1; }));
  EXPECT_GT(state().revision, before);
  EXPECT_EQ(told, 1);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  EXPECT_TRUE(eventually([&] { return told == 2; }));
}

TEST_P(GatewayTest, NoReplyComesAfterItIsGone) {
  startWith(profile(8080));
  world.setDrains(World::Drains::WhenTold);
  bool called = false;
  gateway->onChanged([&] { called = true; });
  gateway->ask(Stop{}, [&](const Outcome&) { called = true; });
  gateway->ask(GetState{}, [&](const GatewayState&) { called = true; });
  close();
  EXPECT_EQ(world.log().back(), "end");
  QCoreApplication::processEvents();
  EXPECT_FALSE(called);
}

TEST_P(GatewayTest, GoesQuicklyWhateverItDoes) {
  world.setKeychain(World::Keychain::Silent);
  openFile(kSecret);
  begin(*gateway, Start{});
  close();
  open();
  close();
  open();
  EXPECT_TRUE(ask(*gateway, OpenProfile{.demo = true}).done);
  EXPECT_TRUE(ask(*gateway, Start{}).done);
  world.setDrains(World::Drains::Never);
  begin(*gateway, Stop{});
  close();
  EXPECT_FALSE(world.agentsRun());
}

TEST_P(GatewayTest, HoldsAnyOrderOfCalls) {
  write(path(), profile(8080));
  uint32_t random = 12345;
  std::vector<Pending<Start>> pending;
  for (int i = 0; i < 400; ++i) {
    random = random * 1664525 + 1013904223;
    switch (random >> 28) {
      case 0:
      case 1:
      case 2:
        pending.push_back(begin(*gateway, Start{}));
        break;
      case 3:
      case 4:
        pending.push_back(begin(*gateway, Stop{.drainMilliseconds = 1}));
        break;
      case 5:
        pending.push_back(begin(*gateway, OpenProfile{.path = path()}));
        break;
      case 6:
        pending.push_back(begin(*gateway, OpenProfile{.demo = true}));
        break;
      case 7:
        pending.push_back(begin(*gateway, ApplyProfile{.text = kSecret}));
        break;
      case 8:
        pending.push_back(begin(*gateway, ApplyProfile{.text = kBroken}));
        break;
      case 9:
        pending.push_back(begin(*gateway, SaveProfile{.path = path(), .overwrite = true}));
        break;
      case 10:
        world.setDrains(random % 2 == 0 ? World::Drains::AtOnce : World::Drains::Never);
        break;
      case 11:
        world.takePort("web", {.listenerId = "web", .sentence = "taken"});
        break;
      case 12:
        world.freePort();
        break;
      case 13:
        write(path(), profile(static_cast<uint16_t>(8000 + i)));
        break;
      default:
        ask(*gateway, GetState{});
        break;
    }
  }
  world.setDrains(World::Drains::AtOnce);
  pending.push_back(begin(*gateway, Stop{.drainMilliseconds = 0}));
  for (const auto& each : pending) finish(each);
  EXPECT_EQ(state().phase, GatewayPhase::Stopped);
}

}  // namespace
}  // namespace headgate::control
