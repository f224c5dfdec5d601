// Which target an exchange comes to: retries, health, budgets, fallbacks.
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using Reuse = flow::ExchangeFlow::Reuse;
using record::EndedBy;
using upstream::TargetState;
using namespace std::chrono_literals;

const Did kToB{"drop target", "connect b"};

class FlowRetryOnStatus : public FlowTest {
 protected:
  FlowRetryOnStatus() : FlowTest(3) { route().retry.statuses.set(503); }
};

TEST_F(FlowRetryOnStatus, AnotherTargetIsAsked) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(503), kToB);
  EXPECT_EQ(pool().cell->retrying, 1u);
  EXPECT_EQ(cell(0).inFlight, 0u);
  EXPECT_EQ(play.connected(), Did({"request GET /", "end request"}));
  EXPECT_EQ(play.response(200), Did({"response 200"}));
  EXPECT_EQ(pool().cell->retrying, 0u) << "an answer that is relayed is no retry any more";
  EXPECT_EQ(play.responseEnd(), Did({"end response", "finish"}));
  EXPECT_EQ(play.flow.summary().attempts, 2);
  EXPECT_EQ(play.flow.summary().target, "b");
  EXPECT_EQ(play.flow.summary().error, ErrorType::None);
  EXPECT_EQ(pool().cell->retries, 1u);
}

TEST_F(FlowRetryOnStatus, WithoutAnotherTargetTheAnswerIsRelayed) {
  route().retry.attempts = 9;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(503), kToB);
  play.connected();
  EXPECT_EQ(play.response(503), Did({"drop target", "connect c"}));
  play.connected();
  EXPECT_EQ(play.response(503), Did({"response 503"}));
  EXPECT_EQ(play.flow.target()->id, "c");
  EXPECT_EQ(play.responseEnd(), Did({"end response", "finish"}));
  EXPECT_EQ(play.flow.summary().error, ErrorType::None) << "it is the target's answer";
}

TEST_F(FlowRetryOnStatus, AttemptsAreCounted) {
  route().retry.attempts = 2;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  play.response(503);
  play.connected();
  EXPECT_EQ(play.response(503), Did({"response 503"}));
  play.responseEnd();
}

TEST_F(FlowRetryOnStatus, OtherStatusesAreAnswers) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(502), Did({"response 502"}));
  play.responseEnd();
}

TEST_F(FlowRetryOnStatus, OnlyWhatMayBeRepeatedIs) {
  struct Case {
    const char* method;
    FieldList fields;
    bool nonIdempotent;
    bool isRepeated;
  };
  const Case kCases[] = {{"POST", {}, false, false},
                         {"PATCH", {}, false, false},
                         {"POST", {{"Idempotency-Key", ""}}, false, false},
                         {"POST", {{"Idempotency-Key", "k1"}}, false, true},
                         {"POST", {}, true, true},
                         {"PUT", {}, false, true},
                         {"DELETE", {}, false, true}};
  for (const Case& each : kCases) {
    route().retry.nonIdempotent = each.nonIdempotent;
    FlowPlayer play(snapshot);
    play.request(each.method, "/", each.fields);
    play.connected();
    EXPECT_EQ(play.response(503).front() == "drop target", each.isRepeated) << each.method;
    if (each.isRepeated) play.answered(200);
    if (!each.isRepeated) play.responseEnd();
  }
}

TEST_F(FlowRetryOnStatus, ABodyIsKeptUpTo64KiB) {
  const std::string half(32 * 1024, 'x');
  for (const bool fits : {true, false}) {
    FlowPlayer play(snapshot);
    play.request("PUT", "/", {}, http::Framing::Chunked);
    play.connected();
    play.requestBody(half);
    play.requestBody(half);
    if (!fits) play.requestBody("x");
    play.requestEnd();
    if (!fits) {
      EXPECT_EQ(play.response(503), Did({"response 503"}));
      play.responseEnd();
      continue;
    }
    EXPECT_EQ(play.response(503).front(), "drop target");
    EXPECT_EQ(play.connected(), Did({"request PUT /", "request body " + half + half, "end request"}));
    EXPECT_EQ(play.flow.summary().requestBodyBytes, 64u * 1024) << "what the client sent";
    play.response(200);
    play.responseEnd();
  }
}

TEST_F(FlowRetryOnStatus, ABodyThatIsStillComingGoesOnAtTheNextTarget) {
  FlowPlayer play(snapshot);
  play.request("PUT", "/", {}, http::Framing::Length, 6);
  play.connected();
  play.requestBody("abc");
  EXPECT_EQ(play.response(503), kToB);
  EXPECT_EQ(play.requestBody("nobody asked for this"), Did());
  EXPECT_EQ(play.connected(), Did({"request PUT /", "request body abc", "read request body"}));
  EXPECT_EQ(play.requestBody("def"), Did({"request body def"}));
  EXPECT_EQ(play.requestEnd(), Did({"end request"}));
  EXPECT_EQ(play.response(200), Did({"response 200"}));
  play.responseEnd();
}

TEST_F(FlowRetryOnStatus, AnExpectationIsAnsweredOnce) {
  FlowPlayer play(snapshot);
  play.request("PUT", "/", {{"Expect", "100-continue"}}, http::Framing::Length, 3);
  EXPECT_EQ(play.connected(), Did({"request PUT /", "continue", "read request body"}));
  EXPECT_EQ(play.response(503), kToB) << "before the client has sent anything";
  EXPECT_EQ(play.connected(), Did({"request PUT /", "read request body"}));
  EXPECT_EQ(play.requestBody("abc"), Did({"request body abc"}));
  play.requestEnd();
  play.response(200);
  play.responseEnd();
}

TEST_F(FlowRetryOnStatus, RetryAfterRestsTheTarget) {
  for (const char* method : {"GET", "POST"}) {
    beginAnew(1);
    route().retry.statuses.set(503);
    FlowPlayer play(snapshot);
    play.request(method, "/");
    play.connected();
    play.response(503, {{"Retry-After", "30"}});
    play.responseEnd();
    FlowPlayer next(snapshot);
    EXPECT_EQ(next.request("GET", "/"), errorReply(503)) << method;
    EXPECT_EQ(next.flow.summary().error, ErrorType::NoTarget);
    EXPECT_EQ(replied(next, "Retry-After"), "30");
    next.now += 30s;
    EXPECT_EQ(next.request("GET", "/"), Did({"connect a"})) << method;
    next.answered(200);
  }
}

TEST_F(FlowRetryOnStatus, NobodyRestsForEver) {
  for (const char* pause : {"99999999999", "Fri, 31 Dec 9999 23:59:59 GMT"}) {
    beginAnew(1);
    route().retry.statuses.set(503);
    FlowPlayer play(snapshot);
    play.request("GET", "/");
    play.connected();
    play.response(503, {{"Retry-After", pause}});
    play.responseEnd();
    EXPECT_EQ(play.request("GET", "/"), errorReply(503)) << pause;
    play.now += upstream::TargetHealth::kLongestRest;
    EXPECT_EQ(play.request("GET", "/"), Did({"connect a"})) << pause;
    play.answered(200);
  }
}

TEST_F(FlowRetryOnStatus, APauseNobodyUnderstandsIsNone) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(503, {{"Retry-After", "soon"}}), kToB);
  play.answered(200);
  EXPECT_EQ(cell(0).health.standing(play.now), upstream::Standing::Usable);
}

TEST_F(FlowRetryOnStatus, TheBudgetIsOfThePool) {
  std::vector<std::unique_ptr<FlowPlayer>> plays;
  for (int i = 0; i < 4; ++i) {
    FlowPlayer& play = *plays.emplace_back(std::make_unique<FlowPlayer>(snapshot));
    play.request("GET", "/");
    play.connected();
    EXPECT_EQ(play.response(503).front(), i < 3 ? "drop target" : "response 503") << i;
  }
  plays[3]->responseEnd();
  EXPECT_EQ(pool().cell->retriesOverBudget, 1u);
  plays[0]->answered(200);
  FlowPlayer after(snapshot);
  after.request("GET", "/");
  after.connected();
  EXPECT_EQ(after.response(503).front(), "drop target") << "one has come to its end";
  after.clientLost(ErrorType::ClientClosed);
  plays[1]->clientLost(ErrorType::ClientClosed);
  plays[2]->connectFailed(ErrorType::ConnectTimeout);
  plays[2]->answered(200);
}

TEST_F(FlowRetryOnStatus, AFifthOfManyMayRetry) {
  std::vector<std::unique_ptr<FlowPlayer>> plays;
  for (int i = 0; i < 25; ++i) {
    plays.push_back(std::make_unique<FlowPlayer>(snapshot));
    plays.back()->request("GET", "/");
    plays.back()->connected();
  }
  for (int i = 0; i < 6; ++i)
    EXPECT_EQ(plays[i]->response(503).front(), i < 5 ? "drop target" : "response 503") << i;
  for (const auto& play : plays) play->clientLost(ErrorType::ClientReset);
}

TEST_F(FlowRetryOnStatus, ARetryThatReachesNobodyIsOver) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  play.response(503);
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect c"}));
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectFailed), errorReply(502));
}

class FlowHealth : public FlowTest {
 protected:
  // One exchange whose connection fails at the first target, which is asked first, and succeeds at the other.
  void refuseFirst(FlowPlayer& play) {
    ASSERT_EQ(play.request("GET", "/"), Did({"connect a"}));
    ASSERT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}));
    play.answered(200);
  }
  // Whom the next n exchanges come to.
  std::string next(FlowPlayer& play, int count) {
    std::string order;
    for (int i = 0; i < count; ++i) {
      play.request("GET", "/");
      order += play.flow.target()->id;
      play.answered(200);
    }
    return order;
  }
};

TEST_F(FlowHealth, ARefusedConnectionEjectsAtOnce) {
  FlowPlayer play(snapshot);
  refuseFirst(play);
  EXPECT_EQ(next(play, 4), "bbbb");
  EXPECT_EQ(cell(0).health.ejections(), 1u);
}

TEST_F(FlowHealth, OneExchangeTriesATargetWhoseEjectionIsOver) {
  pool().balance = upstream::Balance::First;
  attachBalancers(*snapshot);
  FlowPlayer play(snapshot);
  refuseFirst(play);
  play.now += 5s;
  FlowPlayer second(snapshot);
  second.now = play.now;
  EXPECT_EQ(play.request("GET", "/"), Did({"connect a"}));
  EXPECT_EQ(second.request("GET", "/"), Did({"connect b"}));
  second.answered(200);
  play.answered(200);
  EXPECT_EQ(second.request("GET", "/"), Did({"connect a"}));
  second.answered(200);
}

TEST_F(FlowHealth, ATrialIsGivenBackWhateverItsEnd) {
  pool().balance = upstream::Balance::First;
  attachBalancers(*snapshot);
  FlowPlayer play(snapshot);
  refuseFirst(play);
  play.now += 5s;
  EXPECT_EQ(play.request("GET", "/"), Did({"connect a"}));
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"drop target", "finish"}));
  EXPECT_EQ(play.request("GET", "/"), Did({"connect a"}));
  play.drainDeadline();
  EXPECT_EQ(play.request("GET", "/"), Did({"connect a"}));
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"})) << "it failed its trial";
  play.answered(200);
  EXPECT_EQ(next(play, 1), "b");
}

TEST_F(FlowHealth, AKeptConnectionIsNoTrialOfNewOnes) {
  pool().balance = upstream::Balance::First;
  attachBalancers(*snapshot);
  FlowPlayer play(snapshot);
  refuseFirst(play);
  play.now += 5s;
  FlowPlayer second(snapshot);
  second.now = play.now;
  play.request("GET", "/");
  play.connected(Reuse::Kept);
  EXPECT_EQ(second.request("GET", "/"), Did({"connect b"})) << "nothing is known yet";
  second.answered(200);
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamClosed), Did({"drop target", "connect freshly a"}));
  play.connected();
  EXPECT_EQ(second.request("GET", "/"), Did({"connect a"}));
  second.answered(200);
  play.response(200);
  play.responseEnd();
}

TEST_F(FlowHealth, WithoutATargetTheAnswerSaysWhenToComeAgain) {
  beginAnew(1);
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), errorReply(502));
  EXPECT_EQ(play.request("GET", "/"), errorReply(503));
  EXPECT_EQ(replied(play, "Retry-After"), "5");
  EXPECT_EQ(play.flow.summary().error, ErrorType::NoTarget);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
  EXPECT_EQ(play.flow.summary().attempts, 0);
  EXPECT_EQ(play.flow.summary().pool, "agents");
  EXPECT_FALSE(play.flow.mustClose());
}

TEST_F(FlowHealth, FailuresOfEveryKindCountAndClientsDoNot) {
  const auto failsAfterHead = [&](ErrorType error, FieldList fields) {
    FlowPlayer play(snapshot);
    play.request("GET", "/");
    play.connected();
    play.response(200, std::move(fields), http::Framing::Chunked);
    play.upstreamLost(error);
  };
  beginAnew(1);
  pool().ejection.statuses.set(503);
  FlowPlayer play(snapshot);
  for (int i = 0; i < 9; ++i) {
    play.request("GET", "/");
    play.connected();
    play.clientLost(ErrorType::ClientReset);
    failsAfterHead(ErrorType::UpstreamTruncated, {{"Content-Type", "text/event-stream"}});
  }
  EXPECT_EQ(cell(0).health.standing(play.now), upstream::Standing::Usable) << "streams are not asked about";
  for (int i = 0; i < 3; ++i) {
    play.request("GET", "/");
    play.answered(503);
  }
  EXPECT_EQ(cell(0).health.failures(upstream::Failure::Status), 3u);
  EXPECT_TRUE(cell(0).health.ejected(play.now));

  beginAnew(1);
  for (int i = 0; i < 3; ++i) failsAfterHead(ErrorType::UpstreamTruncated, {});
  EXPECT_EQ(cell(0).health.failures(upstream::Failure::Broken), 3u);

  beginAnew(1);
  pool().ejection.countsStreams = true;
  failsAfterHead(ErrorType::UpstreamTruncated, {{"Content-Type", "text/event-stream"}});
  EXPECT_EQ(cell(0).health.failures(upstream::Failure::Stream), 1u);
}

TEST_F(FlowHealth, AnErrorInsideAStreamCountsOnceWhereItIsAskedFor) {
  for (const bool counts : {false, true}) {
    beginAnew(1);
    pool().ejection.countsStreams = counts;
    FlowPlayer play(snapshot);
    play.request("POST", "/");
    play.connected();
    play.response(200, {{"Content-Type", "text/event-stream"}}, http::Framing::Chunked);
    play.responseBody("data: {\"delta\": \"event: error\"}\n\n");
    EXPECT_EQ(cell(0).health.failures(upstream::Failure::Stream), 0u) << "it is only spoken of";
    EXPECT_EQ(play.responseBody("event: err"), Did({"response body event: err"})) << "nothing is held back";
    play.responseBody("or\ndata: {\"type\": \"error\"}\n\n");
    play.responseBody("event: error\ndata: {}\n\n");
    play.responseEnd();
    EXPECT_EQ(cell(0).health.failures(upstream::Failure::Stream), counts ? 1u : 0u);
    EXPECT_EQ(play.flow.summary().error, ErrorType::None) << "the exchange itself was whole";
  }
}

TEST_F(FlowHealth, AFullTargetIsNotADeadOne) {
  beginAnew(1);
  pool().targets[0].limit = 1;
  attachBalancers(*snapshot);
  FlowPlayer first(snapshot);
  first.request("GET", "/");
  FlowPlayer second(snapshot);
  EXPECT_EQ(second.request("GET", "/"), errorReply(503));
  EXPECT_EQ(second.flow.summary().error, ErrorType::PoolFull);
  EXPECT_EQ(replied(second, "Retry-After"), "1");
  first.answered(200);
  EXPECT_EQ(second.request("GET", "/"), Did({"connect a"}));
  second.answered(200);
}

class FlowFallback : public FlowTest {
 protected:
  FlowFallback() : FlowTest(1) {
    snapshot->pools.push_back(simplePool("spare", 2));
    pool(0).fallback = 1;
    attachBalancers(*snapshot);
  }
};

TEST_F(FlowFallback, TakesOverWhereNothingCanBeUsed) {
  setState(0, TargetState::Maintenance);
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/"), Did({"connect a"}));
  EXPECT_EQ(play.flow.pool()->id, "spare");
  EXPECT_EQ(pool(0).cell->inFlight, 0u) << "counted where it is";
  EXPECT_EQ(pool(1).cell->inFlight, 1u);
  play.answered(200);
  EXPECT_EQ(play.flow.summary().pool, "spare");
}

TEST_F(FlowFallback, TakesOverTheNextAttempt) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.flow.pool()->id, "agents");
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect a"}));
  EXPECT_EQ(play.flow.pool()->id, "spare");
  play.answered(200);
}

TEST_F(FlowFallback, TakesOverWhatIsAskedOnceMore) {
  route().retry.statuses.set(503);
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(503), Did({"drop target", "connect a"}));
  EXPECT_EQ(play.flow.pool()->id, "spare");
  EXPECT_EQ(pool(0).cell->retrying, 1u) << "whose budget it is";
  play.answered(200);
}

TEST_F(FlowFallback, AnAnswerThatNobodyBetterGivesIsItsTargets) {
  route().retry.statuses.set(503);
  cell(0, 1).health.setRuntimeState(TargetState::Maintenance);
  cell(1, 1).health.setRuntimeState(TargetState::Maintenance);
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(503), Did({"response 503"}));
  EXPECT_EQ(play.flow.pool()->id, "agents");
  EXPECT_EQ(cell(0).inFlight, 1u);
  play.responseEnd();
  EXPECT_EQ(play.flow.summary().pool, "agents");
}

using FlowPanic = FlowTest;

TEST_F(FlowPanic, TargetsThatAreLeftOutAreTriedIfThePoolSaysSo) {
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connectFailed(ErrorType::ConnectRefused);
  play.connectFailed(ErrorType::ConnectRefused);
  EXPECT_EQ(play.request("GET", "/"), errorReply(503));
  pool().panic = true;
  const Did first = play.request("GET", "/");
  EXPECT_TRUE(first == Did({"connect a"}) || first == Did({"connect b"}));
  const Did second = play.connectFailed(ErrorType::ConnectRefused);
  EXPECT_NE(second, first) << "the other one";
  EXPECT_EQ(second.size(), 1u);
  play.answered(200);
  setState(0, upstream::TargetState::Maintenance);
  setState(1, upstream::TargetState::Drain);
  EXPECT_EQ(play.request("GET", "/"), errorReply(503)) << "the operator has the last word";
}

}  // namespace
}  // namespace headgate::test
