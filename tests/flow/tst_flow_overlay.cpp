// Breakpoints and fault rules: what they make of an exchange, and what stands in its summary for that.
#include "tests/flow/flow_test.h"

namespace headgate::test {
namespace {

using flow::HeldDecision;
using flow::Holding;
using record::Intervention;
using namespace std::chrono_literals;

class FlowOverlay : public FlowTest {
 protected:
  flow::OverlayRule& rule(Intervention action) {
    m_overlay->rules.emplace_back();
    m_overlay->rules.back().id = m_overlay->rules.size();
    m_overlay->rules.back().action = action;
    play.overlay = m_overlay;
    return m_overlay->rules.back();
  }
  std::string done() { return play.flow.summary().interventions.names(); }
  const record::Summary& summary() { return play.flow.summary(); }

  std::shared_ptr<flow::Overlay> m_overlay = std::make_shared<flow::Overlay>();
  FlowPlayer play{snapshot};
};

// --- A request is held

TEST_F(FlowOverlay, AHeldRequestAsksNoTargetUntilItGoesOn) {
  rule(Intervention::HoldRequest);
  EXPECT_EQ(play.request("GET", "/x"), Did());
  EXPECT_EQ(play.flow.holding(), Holding::Request);
  EXPECT_EQ(countsOf(*snapshot), "");
  play.now += 7s;
  EXPECT_EQ(play.decide({}), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(done(), "hold_request");
  EXPECT_EQ(summary().held, 7s);
  EXPECT_EQ(summary().error, ErrorType::None);
}

TEST_F(FlowOverlay, ItGoesOnByItselfWhenNobodyDecides) {
  rule(Intervention::HoldRequest);
  m_overlay->autoRelease = 3s;
  play.request("GET", "/x");
  EXPECT_EQ(play.after(2999ms), Did());
  EXPECT_EQ(play.after(1ms), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(summary().held, 3s);
}

TEST_F(FlowOverlay, SomebodyWhoIsAtItHasTheTimeAgain) {
  rule(Intervention::HoldRequest);
  m_overlay->autoRelease = 3s;
  play.request("GET", "/x");
  EXPECT_EQ(play.after(2s), Did());
  EXPECT_EQ(play.decide({.kind = HeldDecision::Kind::Wait}), Did());
  EXPECT_EQ(play.flow.heldUntil(), play.now + 3s);
  EXPECT_EQ(play.after(2999ms), Did());
  EXPECT_EQ(play.after(1ms), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(summary().held, 5s);
}

TEST_F(FlowOverlay, ItsPlaceAtTheGateIsTakenBeforeItIsHeld) {
  route().access.concurrency = flow::ConcurrencyPlan{.limit = 1, .queue = 1, .queueTimeout = 10s};
  rule(Intervention::HoldRequest);
  EXPECT_EQ(play.request("GET", "/x"), Did({"enter gate"}));
  EXPECT_EQ(play.flow.holding(), Holding::Nothing);
  EXPECT_EQ(play.slot(), Did());
  EXPECT_EQ(play.flow.holding(), Holding::Request);
  EXPECT_EQ(play.decide({}), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(summary().waited, 0s);
}

TEST_F(FlowOverlay, NoTimerOfTheRouteRunsWhileItIsHeldAndTheTotalOneGoesOnBehindIt) {
  route().timeouts.total = 10s;
  route().timeouts.requestBody = 1s;
  route().timeouts.firstByte = 1s;
  rule(Intervention::HoldRequest);
  play.request("POST", "/x", {}, http::Framing::Length, 2);
  EXPECT_EQ(play.after(4s), Did());
  EXPECT_EQ(play.after(20s), Did());
  EXPECT_EQ(play.decide({}), Did({"connect a"}));
  play.requestEnd();
  EXPECT_EQ(play.flow.deadline(), play.now + 5s);  // the connection's; the total one is 10 s away
  play.connected();
  play.response(200);
  EXPECT_EQ(play.after(10s), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(summary().error, ErrorType::TotalTimeout);
}

TEST_F(FlowOverlay, ItsBodyIsReadWhileItIsHeldAndSentBeforeTheRest) {
  rule(Intervention::HoldRequest);
  EXPECT_EQ(play.request("POST", "/x", {{"Expect", "100-continue"}}, http::Framing::Length, 4),
            Did({"continue", "read request body"}));
  EXPECT_EQ(play.requestBody("ab"), Did());
  EXPECT_EQ(play.flow.heldBody(), "ab");
  play.decide({});
  EXPECT_EQ(play.connected(), Did({"request POST /x", "request body ab", "read request body"}));
  EXPECT_EQ(play.requestBody("cd"), Did({"request body cd"}));
  EXPECT_EQ(play.requestEnd(), Did({"end request"}));
  play.response(200);
  play.responseEnd();
  EXPECT_EQ(summary().requestBodyBytes, 4u);
}

TEST_F(FlowOverlay, NoMoreOfABodyIsReadThanIsKept) {
  rule(Intervention::HoldRequest);
  play.request("POST", "/x", {}, http::Framing::Chunked);
  EXPECT_TRUE(play.flow.wantsRequestBody());
  play.requestBody(std::string(flow::kHeldBody, 'x'));
  EXPECT_FALSE(play.flow.wantsRequestBody());
  play.clientLost(ErrorType::ClientClosed);
}

TEST_F(FlowOverlay, ABodyThatIsTooLargeIsRefusedAsEver) {
  route().bodyLimit = 3;
  rule(Intervention::HoldRequest);
  play.request("POST", "/x", {}, http::Framing::Chunked);
  EXPECT_EQ(play.requestBody("abcd"), errorReply(413));
  EXPECT_EQ(play.flow.holding(), Holding::Nothing);
}

TEST_F(FlowOverlay, AHeldBodyIsSentAgainAfterAFailedConnection) {
  route().retry.onConnect = true;
  route().retry.attempts = 2;
  rule(Intervention::HoldRequest);
  play.request("POST", "/x", {}, http::Framing::Length, 2);
  play.requestBody("ab");
  play.requestEnd();
  EXPECT_EQ(play.decide({}), Did({"connect a"}));
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}));
  EXPECT_EQ(play.connected(), Did({"request POST /x", "request body ab", "end request"}));
  play.response(200);
  play.responseEnd();
}

TEST_F(FlowOverlay, AnEditedRequestGoesOutAsItWasWritten) {
  rule(Intervention::HoldRequest);
  play.request("POST", "/x?a=1", {{"X-Old", "1"}}, http::Framing::Length, 2);
  play.requestBody("ab");
  play.requestEnd();
  HeldDecision decision;
  decision.head = "PUT /y/../z?b=2 HTTP/1.1\nHost: other:1\nX-New: 2\nContent-Length: 77\n";
  decision.body = "longer";
  EXPECT_EQ(play.decide(decision), Did({"connect a"}));
  EXPECT_EQ(play.connected(), Did({"request PUT /z?b=2", "request body longer", "end request"}));
  EXPECT_EQ(play.flow.request().fields.first("X-New"), "2");
  EXPECT_EQ(play.flow.request().fields.first("X-Old"), "");
  EXPECT_EQ(play.flow.request().framing, http::Framing::Length);
  EXPECT_EQ(play.flow.request().contentLength, 6u);
  EXPECT_EQ(play.flow.upstreamHost(), "other:1");
  play.response(200);
  play.responseEnd();
  EXPECT_EQ(done(), "hold_request edit");
  EXPECT_EQ(summary().path.view(), "/x");  // as the client has sent it
}

TEST_F(FlowOverlay, AnEditThatIsNoRequestIsRefusedAndItStaysHeld) {
  rule(Intervention::HoldRequest);
  play.request("POST", "/x", {}, http::Framing::Length, 4);
  play.requestBody("ab");
  for (const char* head : {"GET", "GET /x HTTP/1.1\n", "GET /x HTTP/1.1\nHost: a\nBad Name: 1\n",
                           "GET /x HTTP/1.1\nHost: a\nHost: b\n", "GET /%zz HTTP/1.1\nHost: a\n",
                           "CONNECT a:1 HTTP/1.1\nHost: a:1\n"}) {
    HeldDecision decision;
    decision.head = head;
    EXPECT_NE(play.decide(decision), Did({"connect a"})) << head;
    EXPECT_EQ(play.flow.holding(), Holding::Request) << head;
  }
  HeldDecision asHead;
  asHead.head = "HEAD /x HTTP/1.1\nHost: a\n";  // the client would wait for a body that never comes
  EXPECT_EQ(play.decide(asHead), Did({"refused: the client waits for an answer to the other method"}));
  HeldDecision body;
  body.body = "whole";
  EXPECT_EQ(play.decide(body), Did({"refused: the body is not here as a whole"}));
  play.clientLost(ErrorType::ClientClosed);
  EXPECT_EQ(done(), "hold_request");
}

TEST_F(FlowOverlay, AHeldRequestIsDropped) {
  rule(Intervention::HoldRequest);
  play.request("GET", "/x");
  EXPECT_EQ(play.decide({.kind = HeldDecision::Kind::Drop}), Did({"cut client", "finish"}));
  EXPECT_EQ(done(), "hold_request drop");
  EXPECT_EQ(summary().error, ErrorType::Intervened);
  EXPECT_EQ(summary().endedBy, record::EndedBy::Gateway);
  EXPECT_EQ(summary().status, 0);
}

TEST_F(FlowOverlay, AHeldRequestIsAnsweredWithAStatus) {
  rule(Intervention::HoldRequest);
  play.request("GET", "/x");
  EXPECT_EQ(play.decide({.kind = HeldDecision::Kind::Answer, .status = 418}), errorReply(418));
  EXPECT_EQ(done(), "hold_request status");
  EXPECT_EQ(summary().status, 418);
}

TEST_F(FlowOverlay, AClientThatLeavesWhileHeldEndsIt) {
  rule(Intervention::HoldRequest);
  play.request("GET", "/x");
  play.now += 2s;
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"finish"}));
  EXPECT_EQ(summary().held, 2s);
  EXPECT_EQ(summary().endedBy, record::EndedBy::Client);
}

TEST_F(FlowOverlay, TheDrainLimitAnswersWhatIsStillHeld) {
  rule(Intervention::HoldRequest);
  play.request("GET", "/x");
  EXPECT_EQ(play.drainDeadline(), errorReply(503));
  EXPECT_EQ(summary().endedBy, record::EndedBy::Drain);
}

TEST_F(FlowOverlay, WhatIsHeldIsNotCountedAsHeadgates) {
  rule(Intervention::HoldRequest);
  play.request("GET", "/x");
  play.flow.ownTime().rest(play.now += 30us);
  play.now += 5s;
  play.decide({});
  play.flow.ownTime().rest(play.now += 20us);
  EXPECT_EQ(play.flow.ownTime().counted(), 50us);
  play.answered(200);
}

TEST_F(FlowOverlay, WhoIsRefusedIsNotHeld) {
  rule(Intervention::HoldRequest).times = 1;
  route().bodyLimit = 1;
  EXPECT_EQ(play.request("POST", "/x", {}, http::Framing::Length, 2), errorReply(413));
  EXPECT_EQ(m_overlay->rules[0].cell->used, 0u);
}

// --- A response is held

TEST_F(FlowOverlay, AHeldResponseIsPassedOnAsItCame) {
  rule(Intervention::HoldResponse);
  play.request("GET", "/x");
  play.connected();
  play.now += 1s;
  EXPECT_EQ(play.response(200, {{"X-A", "1"}}, http::Framing::Chunked), Did());
  EXPECT_EQ(play.flow.holding(), Holding::Response);
  EXPECT_FALSE(play.flow.wantsResponse());
  EXPECT_EQ(play.responseBody("one"), Did());
  EXPECT_EQ(play.responseBody("two"), Did());
  EXPECT_FALSE(play.flow.responseStarted());
  play.now += 5s;
  EXPECT_EQ(play.decide({}), Did({"response 200", "response body onetwo", "read response"}));
  EXPECT_TRUE(play.flow.wantsResponse());
  EXPECT_EQ(play.responseBody("three"), Did({"response body three"}));
  EXPECT_EQ(play.responseEnd(), Did({"end response", "finish"}));
  EXPECT_EQ(summary().responseBodyBytes, 11u);
  EXPECT_EQ(summary().firstByte, 1s);
  EXPECT_EQ(summary().held, 5s);
  EXPECT_EQ(summary().largestGap, 0s);  // the silence was ours
  EXPECT_EQ(done(), "hold_response");
}

TEST_F(FlowOverlay, AHeldResponseThatIsWholeEndsWhenItGoesOn) {
  rule(Intervention::HoldResponse);
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Length, 2);
  play.responseBody("ab");
  EXPECT_EQ(play.responseEnd(), Did());
  EXPECT_EQ(play.decide({}), Did({"response 200", "response body ab", "end response", "finish"}));
}

TEST_F(FlowOverlay, AHeldResponseWhoseTargetIsLostIsPassedOnAndThenCut) {
  rule(Intervention::HoldResponse);
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Length, 9);
  play.responseBody("ab");
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamReset), Did());
  EXPECT_EQ(play.decide({}),
            Did({"response 200", "response body ab", "drop target", "cut client", "finish"}));
  EXPECT_EQ(summary().error, ErrorType::UpstreamReset);
}

TEST_F(FlowOverlay, NoTimerRunsWhileAResponseIsHeldAndTheIdleOneBeginsBehindIt) {
  route().timeouts.idle = 1s;
  route().timeouts.firstByte = 1s;
  rule(Intervention::HoldResponse);
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  EXPECT_EQ(play.after(20s), Did());
  EXPECT_EQ(play.decide({}), Did({"response 200", "read response"}));
  EXPECT_EQ(play.after(1s), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(summary().error, ErrorType::IdleTimeout);
}

TEST_F(FlowOverlay, AHeldResponseIsEditedDroppedOrReplaced) {
  rule(Intervention::HoldResponse);
  const auto holdOne = [this] {
    play.request("GET", "/x");
    play.connected();
    play.response(200, {{"X-A", "1"}}, http::Framing::Length, 2);
    play.responseBody("ab");
    play.responseEnd();
  };
  holdOne();
  HeldDecision bad;
  bad.head = "HTTP/1.1 100 Continue\n";
  EXPECT_EQ(play.decide(bad), Did({"refused: the status must be 200 or more"}));
  HeldDecision edited;
  edited.head = "HTTP/1.1 404 Not Found\nX-B: 2\n";
  EXPECT_EQ(play.decide(edited), Did({"response 404", "response body ab", "end response", "finish"}));
  EXPECT_EQ(replied(play, "X-B"), "2");
  EXPECT_EQ(replied(play, "X-A"), "");
  EXPECT_EQ(summary().status, 404);
  EXPECT_EQ(done(), "hold_response edit");

  holdOne();
  EXPECT_EQ(play.decide({.kind = HeldDecision::Kind::Drop}), Did({"drop target", "cut client", "finish"}));

  holdOne();
  EXPECT_EQ(play.decide({.kind = HeldDecision::Kind::Answer, .status = 503}),
            Did({"drop target", "response 503", "error body", "end response", "finish"}));
  EXPECT_EQ(done(), "hold_response status");
  EXPECT_FALSE(play.flow.relaysResponse());
}

TEST_F(FlowOverlay, AnAnswerAfterWhichAnotherTargetIsAskedIsNotHeld) {
  route().retry.statuses.set(503);
  route().retry.attempts = 2;
  rule(Intervention::HoldResponse);
  play.request("GET", "/x");
  play.connected();
  EXPECT_EQ(play.response(503), Did({"drop target", "connect b"}));
  play.connected();
  EXPECT_EQ(play.response(200), Did());
  EXPECT_EQ(play.decide({}), Did({"response 200", "read response"}));
  play.responseEnd();
}

// --- Faults

TEST_F(FlowOverlay, ADelayComesBeforeTheTarget) {
  rule(Intervention::Delay).delay = 2s;
  EXPECT_EQ(play.request("GET", "/x"), Did());
  EXPECT_TRUE(play.flow.waiting());
  EXPECT_EQ(play.after(1999ms), Did());
  EXPECT_EQ(play.after(1ms), Did({"connect a"}));
  play.answered(200);
  EXPECT_EQ(done(), "delay");
  EXPECT_EQ(summary().held, 0s);
}

TEST_F(FlowOverlay, DropAndStatusAskNoTarget) {
  rule(Intervention::Drop).times = 1;
  rule(Intervention::Status).status = 429;
  EXPECT_EQ(play.request("GET", "/x"), Did({"cut client", "finish"}));
  EXPECT_EQ(done(), "drop");
  EXPECT_EQ(summary().errorDetail.view(), "dropped by rule 1");
  EXPECT_EQ(play.request("GET", "/x"), errorReply(429));  // the first rule is used up
  EXPECT_EQ(done(), "status");
  EXPECT_EQ(summary().attempts, 0);
}

TEST_F(FlowOverlay, ACutComesAfterSoManyBytes) {
  rule(Intervention::Cut).cutAfter = 5;
  play.request("GET", "/x");
  play.connected();
  EXPECT_EQ(play.response(200, {}, http::Framing::Chunked), Did({"response 200"}));
  EXPECT_EQ(play.responseBody("abc"), Did({"response body abc"}));
  EXPECT_EQ(play.responseBody("defg"), Did({"response body de", "drop target", "cut client", "finish"}));
  EXPECT_EQ(summary().error, ErrorType::Intervened);
  EXPECT_EQ(done(), "cut");
}

TEST_F(FlowOverlay, ACutInsideACharacter) {
  rule(Intervention::Cut).cutAfter = 3;
  m_overlay->rules[0].cutPlace = flow::CutPlace::Character;
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  EXPECT_EQ(play.responseBody("é ab"), Did({"response body é ab"}));  // too early
  EXPECT_EQ(play.responseBody("cd\xC3\xA9x"),
            Did({"response body cd\xC3", "drop target", "cut client", "finish"}));
}

TEST_F(FlowOverlay, ACutInsideAnEventIsFoundAcrossPieces) {
  rule(Intervention::Cut).cutAfter = 10;
  m_overlay->rules[0].cutPlace = flow::CutPlace::Event;
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  play.responseBody("data: 1\n\n");
  EXPECT_EQ(play.responseBody("da"), Did({"response body da"}));
  EXPECT_EQ(play.responseBody("ta: 2\n\n"),
            Did({"response body ta:", "drop target", "cut client", "finish"}));
}

TEST_F(FlowOverlay, AnAnswerWithoutThePlaceIsNotCut) {
  rule(Intervention::Cut).cutAfter = 100;
  play.request("GET", "/x");
  play.answered(200);
  EXPECT_EQ(done(), "");
}

TEST_F(FlowOverlay, AThrottledAnswerKeepsItsOrderAndItsEnd) {
  rule(Intervention::Throttle).bytesPerSecond = 40;  // one each 25 ms
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  EXPECT_EQ(play.responseBody("abc"), Did());
  EXPECT_FALSE(play.flow.wantsResponse());
  EXPECT_EQ(play.responseBody("de"), Did());  // of the same read
  EXPECT_EQ(play.responseEnd(), Did());
  std::string got;
  for (int i = 0; i < 4; ++i) {
    const Did did = play.after(25ms);
    ASSERT_EQ(did.size(), 1u);
    got += did[0].substr(std::string("response body ").size());
  }
  EXPECT_EQ(got, "abcd");
  EXPECT_EQ(play.after(25ms), Did({"response body e", "end response", "finish"}));
  EXPECT_EQ(done(), "throttle");
  EXPECT_EQ(summary().largestGap, 0s);
}

TEST_F(FlowOverlay, AThrottledAnswerWaitsForASlowClientAndTakesMoreOnlyWhenAllIsOut) {
  rule(Intervention::Throttle).bytesPerSecond = 1000;
  route().timeouts.idle = 1s;
  play.request("GET", "/x");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  play.responseBody(std::string(60, 'x'));
  play.flow.setUpstreamPaused(true, play.now);
  EXPECT_EQ(play.after(5s), Did());  // and it is not the target that is silent
  play.flow.setUpstreamPaused(false, play.now);
  EXPECT_EQ(play.after(0ms), Did({"response body " + std::string(60, 'x'), "read response"}));
  EXPECT_TRUE(play.flow.wantsResponse());
  EXPECT_EQ(play.responseBody("y"), Did());
  EXPECT_EQ(play.after(25ms), Did({"response body y", "read response"}));
  play.responseEnd();
}

// --- Which exchanges

TEST_F(FlowOverlay, ARuleMatchesByRouteMethodPathAndHeader) {
  flow::OverlayRule& only = rule(Intervention::HoldRequest);
  only.match.route = "main";
  only.match.method = "POST";
  only.match.path = *route::PathPattern::compile("/v1/*");
  only.match.header = "x-team";
  only.match.value = *route::ValuePattern::compile("bl*");
  const auto isHeld = [this](const char* method, const char* path, FieldList fields) {
    play.request(method, path, std::move(fields));
    const bool held = play.flow.holding() == Holding::Request;
    play.clientLost(ErrorType::ClientClosed);
    return held;
  };
  EXPECT_TRUE(isHeld("POST", "/v1/chat", {{"X-Team", "blue"}}));
  EXPECT_FALSE(isHeld("GET", "/v1/chat", {{"X-Team", "blue"}}));
  EXPECT_FALSE(isHeld("POST", "/v2/chat", {{"X-Team", "blue"}}));
  EXPECT_FALSE(isHeld("POST", "/v1/chat", {{"X-Team", "red"}}));
  EXPECT_FALSE(isHeld("POST", "/v1/chat", {}));
  m_overlay->rules[0].match.route = "other";
  EXPECT_FALSE(isHeld("POST", "/v1/chat", {{"X-Team", "blue"}}));
}

TEST_F(FlowOverlay, ARuleOfTheNextOneIsUsedUpByIt) {
  rule(Intervention::HoldRequest).times = 1;
  play.request("GET", "/x");
  EXPECT_EQ(play.flow.holding(), Holding::Request);
  play.decide({});
  play.answered(200);
  EXPECT_EQ(play.request("GET", "/x"), Did({"connect b"}));
  play.answered(200);
  EXPECT_EQ(done(), "");
}

}  // namespace
}  // namespace headgate::test
