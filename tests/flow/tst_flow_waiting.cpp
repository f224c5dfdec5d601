// Requests that wait: for a target, or for their turn at the route's gate. And those that wait for the
// gateway's own metrics.
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using record::EndedBy;
using upstream::TargetState;
using namespace std::chrono_literals;

class FlowWait : public FlowTest {
 protected:
  FlowWait() : FlowTest(1) {
    route().wait = {2, 10s};
    setState(0, TargetState::Maintenance);
  }
};

TEST_F(FlowWait, UntilATargetCanBeUsed) {
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("POST", "/", {}, http::Framing::Length, 3), Did());
  EXPECT_FALSE(play.flow.wantsRequestBody());
  EXPECT_EQ(pool().cell->waiting, 1u);
  EXPECT_EQ(play.after(50ms), Did());
  setState(0, TargetState::On);
  EXPECT_EQ(play.after(49ms), Did()) << "nobody tells; it is looked for";
  EXPECT_EQ(play.after(1ms), Did({"connect a"}));
  EXPECT_EQ(pool().cell->waiting, 0u);
  EXPECT_EQ(play.connected(), Did({"request POST /", "read request body"}));
  play.requestBody("abc");
  play.requestEnd();
  play.response(200);
  play.responseEnd();
  EXPECT_EQ(play.flow.summary().waited, 100ms);
  EXPECT_EQ(play.flow.summary().error, ErrorType::None);
}

TEST_F(FlowWait, AsLongAsTheRouteSays) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  for (int i = 0; i < 199; ++i) ASSERT_EQ(play.after(50ms), Did());
  EXPECT_EQ(play.after(50ms), errorReply(503));
  EXPECT_EQ(play.flow.summary().error, ErrorType::NoTarget);
  EXPECT_EQ(play.flow.summary().waited, 10s);
  EXPECT_NE(replied(play, "Retry-After"), "");
}

TEST_F(FlowWait, ATargetThatComesInTheLastMomentIsTaken) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  setState(0, TargetState::On);
  EXPECT_EQ(play.after(10s), Did({"connect a"})) << "both timers fired";
  play.answered(200);
}

// The agent is being restarted, and the first request to notice is no worse off than the next one.
TEST_F(FlowWait, TheOneThatFindsTheTargetGoneWaitsToo) {
  setState(0, TargetState::On);
  FlowPlayer play(snapshot);
  play.request("POST", "/", {{"X-One", "1"}}, http::Framing::Length, 3);
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did());
  EXPECT_EQ(pool().cell->waiting, 1u);
  Did next;
  for (int i = 0; i < 110 && next.empty(); ++i) next = play.after(50ms);
  EXPECT_EQ(next, Did({"connect a"})) << "when its ejection is over";
  EXPECT_EQ(play.connected(), Did({"request POST /", "read request body"}));
  EXPECT_EQ(play.flow.request().fields.count(http::FieldId::XRequestId), 1u) << "the head is made once";
  EXPECT_EQ(play.flow.request().fields.count(http::FieldId::Via), 1u);
  play.requestBody("abc");
  play.requestEnd();
  play.response(200);
  play.responseEnd();
  EXPECT_EQ(play.flow.summary().attempts, 2);
}

TEST_F(FlowWait, OnlySoManyAtATime) {
  FlowPlayer first(snapshot);
  FlowPlayer second(snapshot);
  FlowPlayer third(snapshot);
  EXPECT_EQ(first.request("GET", "/"), Did());
  EXPECT_EQ(second.request("GET", "/"), Did());
  EXPECT_EQ(third.request("GET", "/"), errorReply(503));
  EXPECT_EQ(third.flow.summary().error, ErrorType::QueueFull);
  EXPECT_EQ(third.flow.summary().waited, 0ms);
  EXPECT_NE(replied(third, "Retry-After"), "");
  EXPECT_EQ(first.clientLost(ErrorType::ClientClosed), Did({"finish"}));
  EXPECT_EQ(third.request("GET", "/"), Did());
  third.drainDeadline();
  second.clientLost(ErrorType::ClientReset);
}

TEST_F(FlowWait, EndsWithTheClient) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.after(50ms);
  play.now += 10ms;
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"finish"}));
  EXPECT_EQ(play.flow.summary().waited, 60ms);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Client);
  setState(0, TargetState::On);
  EXPECT_EQ(play.after(1h), Did());
}

TEST_F(FlowWait, CountsInTheTotalTimeout) {
  route().timeouts.total = 80ms;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.after(50ms);
  EXPECT_EQ(play.after(30ms), errorReply(504));
  EXPECT_EQ(play.flow.summary().error, ErrorType::TotalTimeout);
  EXPECT_EQ(play.flow.summary().waited, 80ms);
}

TEST_F(FlowWait, ForAnyPoolOfTheChain) {
  snapshot->pools.push_back(simplePool("spare", 1));
  pool().fallback = 1;
  attachBalancers(*snapshot);
  setState(0, TargetState::Maintenance);
  cell(0, 1).health.setRuntimeState(TargetState::Maintenance);
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/"), Did());
  EXPECT_EQ(play.after(50ms), Did());
  setState(0, TargetState::On);
  EXPECT_EQ(play.after(50ms), Did({"connect a"}));
  EXPECT_EQ(play.flow.pool()->id, "agents") << "the first one first";
  play.answered(200);
}

TEST_F(FlowWait, ForPlaceToo) {
  pool().targets[0].limit = 1;
  attachBalancers(*snapshot);
  setState(0, TargetState::On);
  FlowPlayer first(snapshot);
  first.request("GET", "/");
  FlowPlayer second(snapshot);
  EXPECT_EQ(second.request("GET", "/"), Did());
  EXPECT_EQ(second.after(50ms), Did());
  first.answered(200);
  EXPECT_EQ(second.after(50ms), Did({"connect a"}));
  second.answered(200);
}

class FlowGate : public FlowTest {
 protected:
  FlowGate() { route().access.concurrency = flow::ConcurrencyPlan{1, 1, 5s, nullptr}; }
};

TEST_F(FlowGate, IsEnteredBeforeATargetIsChosen) {
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/"), Did({"enter gate"}));
  EXPECT_EQ(countsOf(*snapshot), "");
  play.now += 2s;
  EXPECT_EQ(play.slot(), Did({"connect a"}));
  EXPECT_EQ(play.slot(), Did()) << "once";
  play.answered(200);
  EXPECT_EQ(play.flow.summary().waited, 2s);
}

TEST_F(FlowGate, ThatIsFullRefuses) {
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Length, 3);
  EXPECT_EQ(play.gateFull(), errorReply(503));
  EXPECT_EQ(play.flow.summary().error, ErrorType::QueueFull);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  EXPECT_EQ(replied(play, "Retry-After"), "1");
  EXPECT_TRUE(play.flow.mustClose()) << "its body was not read";
}

TEST_F(FlowGate, IsWaitedForAsLongAsTheRouteSays) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.after(4999ms), Did());
  EXPECT_EQ(play.after(1ms), errorReply(503));
  EXPECT_EQ(play.flow.summary().error, ErrorType::QueueTimeout);
  EXPECT_EQ(play.flow.summary().errorDetail.view(), "no slot came free for 5s");
  EXPECT_EQ(play.flow.summary().waited, 5s);
  EXPECT_EQ(play.slot(), Did()) << "too late";
  EXPECT_EQ(play.gateFull(), Did());
}

TEST_F(FlowGate, IsLeftByAClientThatGoes) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.now += 3s;
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"finish"}));
  EXPECT_EQ(play.flow.summary().waited, 3s);
  EXPECT_EQ(play.slot(), Did());
}

TEST_F(FlowGate, AndATargetAreWaitedForOneAfterTheOther) {
  route().wait = {1, 10s};
  setState(0, TargetState::Maintenance);
  setState(1, TargetState::Maintenance);
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.now += 1s;
  EXPECT_EQ(play.slot(), Did());
  setState(1, TargetState::On);
  EXPECT_EQ(play.after(50ms), Did({"connect b"}));
  play.answered(200);
  EXPECT_EQ(play.flow.summary().waited, 1050ms);
}

TEST_F(FlowTest, MetricsAreAskedForAndAnswered) {
  route().action = flow::MetricsAction{};
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/metrics"), Did({"want metrics"}));
  EXPECT_EQ(play.metrics("up 1\n"), Did({"response 200", "response body up 1\n", "end response", "finish"}));
  EXPECT_EQ(replied(play, "Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Complete);
  play.request("GET", "/metrics");
  play.clientLost(ErrorType::ClientClosed);
  EXPECT_EQ(play.metrics("up 1\n"), Did()) << "nobody is there";
}

}  // namespace
}  // namespace headgate::test
