// What Headgate itself adds to an exchange, as the engine counts it: it says when a head was written, or when
// nothing more can be done for now.
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using flow::ExchangeFlow;
using flow::OwnTime;
using upstream::TargetState;
using namespace std::chrono_literals;

class FlowOwnTime : public FlowTest {
 protected:
  void pass(Nanoseconds time) { play.now += time; }
  // After so long.
  void passedOn(Nanoseconds time) {
    pass(time);
    play.flow.ownTime().rest(play.now);
  }
  // An answer that is found now, and handled a little later.
  void answer(Nanoseconds handledAfter) {
    play.flow.ownTime().run(play.now);
    pass(handledAfter);
    play.response(200);
    play.responseEnd();
  }
  Nanoseconds counted() { return play.flow.ownTime().counted(); }

  FlowPlayer play{snapshot};
};

TEST_F(FlowOwnTime, CountsBothHeadsAndNotTheTargetBetweenThem) {
  play.request("GET", "/");
  pass(30us);
  play.connected(ExchangeFlow::Reuse::Kept);
  passedOn(10us);
  EXPECT_EQ(counted(), 40us);
  pass(3s);
  answer(15us);
  passedOn(5us);
  EXPECT_EQ(counted(), 60us);
  EXPECT_FALSE(play.flow.ownTime().runs());
}

TEST_F(FlowOwnTime, AConnectionInTheMakingIsNobodysButTheTargets) {
  play.request("GET", "/");
  passedOn(20us);  // the connection is asked for
  pass(50ms);
  play.connected();
  passedOn(7us);
  EXPECT_EQ(counted(), 27us);
  play.response(200);
  play.responseEnd();
}

TEST_F(FlowOwnTime, AFailedAttemptIsNotOursButChoosingAnotherTargetIs) {
  route().retry.onConnect = true;
  route().retry.attempts = 2;
  play.request("GET", "/");
  passedOn(20us);
  pass(2s);
  ASSERT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}));
  passedOn(9us);
  pass(1ms);
  play.connected();
  passedOn(4us);
  EXPECT_EQ(counted(), 33us);
  play.response(200);
  play.responseEnd();
}

TEST_F(FlowOwnTime, WhoWaitsForAPlaceOrATargetDoesNotWaitForHeadgate) {
  beginAnew(1);
  route().access.concurrency = flow::ConcurrencyPlan{.limit = 1, .queue = 1, .queueTimeout = 10s};
  route().wait = {1, 10s};
  setState(0, TargetState::Maintenance);
  FlowPlayer waiting(snapshot);
  OwnTime& own = waiting.flow.ownTime();
  ASSERT_EQ(waiting.request("GET", "/"), Did({"enter gate"}));
  waiting.now += 11us;
  own.rest(waiting.now);
  waiting.now += 1s;
  ASSERT_EQ(waiting.slot(), Did()) << "no target can be used";
  EXPECT_FALSE(own.runs());
  waiting.now += 20ms;
  setState(0, TargetState::On);
  ASSERT_EQ(waiting.after(50ms), Did({"connect a"}));
  waiting.now += 2us;
  own.rest(waiting.now);
  waiting.now += 1ms;
  waiting.connected();
  waiting.now += 3us;
  own.rest(waiting.now);
  EXPECT_EQ(own.counted(), 16us);
  waiting.response(200);
  waiting.responseEnd();
}

TEST_F(FlowOwnTime, TheNextExchangeBeginsWithNothing) {
  play.request("GET", "/");
  passedOn(20us);
  play.connected();
  passedOn(1us);
  answer(1us);
  play.request("GET", "/");
  EXPECT_EQ(counted(), 0us);
  passedOn(6us);
  EXPECT_EQ(counted(), 6us);
  play.answered(200);
}

// A turn that began before the request was written cannot have held its answer.
TEST(OwnTime, WhatIsFoundCameAfterTheLastRest) {
  constexpr SteadyTime kBegin{1h};
  OwnTime own;
  own.run(kBegin + 100us);
  own.run(kBegin + 110us);
  own.rest(kBegin + 130us);
  own.rest(kBegin + 1s);
  EXPECT_EQ(own.counted(), 30us) << "both may be said twice";
  own.run(kBegin + 90us);
  own.rest(kBegin + 150us);
  EXPECT_EQ(own.counted(), 50us);
}

}  // namespace
}  // namespace headgate::test
