// What can go wrong with an exchange: retries, timeouts, lost peers, limits. Every end finishes exactly once.
#include <gtest/gtest.h>

#include "tests/flow/flow_player.h"

namespace headgate::test {
namespace {

using Reuse = flow::ExchangeFlow::Reuse;
using record::EndedBy;
using record::TimeoutStage;
using namespace std::chrono_literals;

const Did kErrorReply502{"response 502", "error body", "end response", "finish"};

TEST(FlowRetry, ARefusedConnectionTriesTheNextTarget) {
  FlowPlayer play(2);
  EXPECT_EQ(play.request("POST", "/", {}, http::Framing::Length, 3), Did({"connect a"}));
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}))
      << "nothing was sent, so any method may";
  EXPECT_EQ(play.connected(), Did({"request POST /", "read request body"}));
  EXPECT_EQ(play.flow.summary().attempts, 2);
}

TEST(FlowRetry, EndsWhenEveryTargetWasTried) {
  FlowPlayer play(2);
  play.request("GET", "/");
  play.connectFailed(ErrorType::ConnectRefused);
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), kErrorReply502);
  EXPECT_EQ(play.flow.summary().error, ErrorType::ConnectRefused);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Upstream);
}

TEST(FlowRetry, EndsAfterTheAllowedAttempts) {
  const auto snapshot = simpleSnapshot(4);
  snapshot->routes[0].retry.attempts = 2;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), Did({"connect b"}));
  EXPECT_EQ(play.connectFailed(ErrorType::ConnectRefused), kErrorReply502);
}

TEST(FlowRetry, AStaleConnectionIsReplacedForIdempotentRequests) {
  FlowPlayer play(1);
  play.request("GET", "/");
  play.connected(Reuse::Kept);
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamClosed), Did({"drop target", "connect freshly a"}));
  EXPECT_EQ(play.connected(), Did({"request GET /", "end request"}));
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamClosed),
            Did({"drop target", "response 502", "error body", "end response", "finish"}))
      << "a fresh one is not retried";
}

TEST(FlowRetry, TheBodyOfAnIdempotentRequestIsSentAgain) {
  FlowPlayer play(1);
  play.request("PUT", "/", {}, http::Framing::Length, 6);
  play.connected(Reuse::Kept);
  play.requestBody("abc");
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamReset), Did({"drop target", "connect freshly a"}));
  EXPECT_FALSE(play.flow.wantsRequestBody());
  EXPECT_EQ(play.connected(), Did({"request PUT /", "request body abc", "read request body"}));
  EXPECT_EQ(play.requestBody("def"), Did({"request body def"}));
}

TEST(FlowRetry, ALongBodyCannotBeSentAgain) {
  FlowPlayer play(1);
  play.request("PUT", "/", {}, http::Framing::Length, 200'000);
  play.connected(Reuse::Kept);
  play.requestBody(std::string(100'000, 'x'));
  play.upstreamLost(ErrorType::UpstreamReset);
  EXPECT_EQ(play.flow.summary().error, ErrorType::UpstreamResetReused);
}

TEST(FlowRetry, APostOnAStaleConnectionIsNotRepeated) {
  FlowPlayer play(1);
  play.request("POST", "/", {}, http::Framing::Length, 3);
  play.connected(Reuse::Kept);
  play.requestBody("abc");
  play.requestEnd();
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamClosed),
            Did({"drop target", "response 502", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.summary().error, ErrorType::UpstreamResetReused);
}

TEST(FlowRetry, UnlessTheRouteSaysSo) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].retry.nonIdempotent = true;
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Length, 3);
  play.connected(Reuse::Kept);
  play.requestBody("abc");
  play.requestEnd();
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamClosed), Did({"drop target", "connect freshly a"}));
  EXPECT_EQ(play.connected(), Did({"request POST /", "request body abc", "end request"}));
}

struct TimerCase {
  const char* name;
  ErrorType error;
  TimeoutStage stage;
  uint16_t status;
};

TEST(FlowTimeouts, Connect) {
  FlowPlayer play(1);
  play.request("GET", "/");
  EXPECT_EQ(play.after(4999ms), Did());
  EXPECT_EQ(play.after(1ms), Did({"drop target", "response 504", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.summary().timeoutStage, TimeoutStage::Connect);
  EXPECT_EQ(play.flow.summary().errorDetail.view(), "no connection to http://127.0.0.1:8001 for 5s");
}

TEST(FlowTimeouts, ConnectTriesTheNextTarget) {
  FlowPlayer play(2);
  play.request("GET", "/");
  EXPECT_EQ(play.after(5s), Did({"drop target", "connect b"}));
}

TEST(FlowTimeouts, FirstByte) {
  FlowPlayer play(1);
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.after(599s), Did());
  EXPECT_EQ(play.after(1s), Did({"drop target", "response 504", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.summary().timeoutStage, TimeoutStage::FirstByte);
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Gateway);
}

TEST(FlowTimeouts, RequestBodyRestartsOnProgress) {
  FlowPlayer play(1);
  play.request("POST", "/", {}, http::Framing::Chunked);
  play.connected();
  EXPECT_EQ(play.after(59s), Did());
  play.requestBody(std::string(10'000, 'a'));
  EXPECT_EQ(play.after(59s), Did());
  EXPECT_EQ(play.after(1s), Did({"drop target", "response 408", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.summary().timeoutStage, TimeoutStage::RequestBody);
  EXPECT_TRUE(play.flow.mustClose());
}

TEST(FlowTimeouts, ASlowTargetIsNotTheClientsSlowness) {
  FlowPlayer play(1);
  play.request("POST", "/", {}, http::Framing::Chunked);
  play.connected();
  play.requestBody("a");
  play.flow.setRequestPaused(true, play.now);
  EXPECT_EQ(play.after(300s), Did());
  play.flow.setRequestPaused(false, play.now);
  EXPECT_EQ(play.after(59s), Did());
  EXPECT_EQ(play.after(1s).front(), "drop target");
}

TEST(FlowTimeouts, IdleRestartsOnProgressAndCutsAfterTheHead) {
  FlowPlayer play(1);
  play.request("GET", "/");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  EXPECT_EQ(play.after(899s), Did());
  play.responseBody("a");
  EXPECT_EQ(play.after(899s), Did());
  EXPECT_EQ(play.after(1s), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(play.flow.summary().timeoutStage, TimeoutStage::Idle);
  EXPECT_EQ(play.flow.summary().status, 200);
}

TEST(FlowTimeouts, IdleDoesNotCountWhileTheClientIsSlow) {
  FlowPlayer play(1);
  play.request("GET", "/");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  play.flow.setUpstreamPaused(true, play.now);
  EXPECT_EQ(play.after(24h), Did());
}

TEST(FlowTimeouts, TotalIsOptIn) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].timeouts.total = 30s;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  for (int i = 0; i < 29; ++i) {
    EXPECT_EQ(play.after(1s), Did());
    play.responseBody("x");
  }
  EXPECT_EQ(play.after(1s), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(play.flow.summary().timeoutStage, TimeoutStage::Total);
}

TEST(FlowTimeouts, OffMeansNever) {
  const auto snapshot = simpleSnapshot(1);
  auto& timeouts = snapshot->routes[0].timeouts;
  timeouts.connect = timeouts.firstByte = timeouts.idle = flow::kOff;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.flow.deadline(), kNever);
  play.connected();
  EXPECT_EQ(play.flow.deadline(), kNever);
}

TEST(FlowFailures, AResponseCutShortCutsTheClient) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  play.responseBody("a");
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamTruncated), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Upstream);
  EXPECT_TRUE(play.flow.mustClose());
}

TEST(FlowFailures, GarbageGetsA502) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected(Reuse::Kept);
  EXPECT_EQ(play.upstreamLost(ErrorType::UpstreamMalformed),
            Did({"drop target", "response 502", "error body", "end response", "finish"}));
}

TEST(FlowFailures, AClientThatLeavesCancelsTheAttempt) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did({"drop target", "finish"}));
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Client);
  EXPECT_EQ(play.clientLost(ErrorType::ClientClosed), Did()) << "finished is finished";
}

TEST(FlowFailures, ABodyThatIsAnnouncedTooLargeIsRefusedUnread) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].bodyLimit = 10;
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("POST", "/", {}, http::Framing::Length, 11),
            Did({"response 413", "error body", "end response", "finish"}));
  EXPECT_TRUE(play.flow.mustClose());
}

TEST(FlowFailures, ABodyThatGrowsTooLargeIsStopped) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].bodyLimit = 10;
  FlowPlayer play(snapshot);
  play.request("POST", "/", {}, http::Framing::Chunked);
  play.connected();
  EXPECT_EQ(play.requestBody("12345"), Did({"request body 12345"}));
  EXPECT_EQ(play.requestBody("678901"),
            Did({"drop target", "response 413", "error body", "end response", "finish"}));
}

TEST(FlowFailures, NoRoute) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->table = route::RouteTable({route::RouteTable::Entry{{}, false}});
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/x"), Did({"response 404", "error body", "end response", "finish"}));
  EXPECT_FALSE(play.flow.mustClose()) << "the connection is sound";
  EXPECT_EQ(play.flow.summary().path.view(), "/x");
}

TEST(FlowFailures, AnUnsafePathIsNotRouted) {
  FlowPlayer play;
  EXPECT_EQ(play.request("GET", "/a/%2e%2e/%2e%2e/etc"),
            Did({"response 400", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.summary().error, ErrorType::BadPath);
}

TEST(FlowFailures, AnUnresolvedSecretAnswers503) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].secretProblem = "env:KEY is not set";
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(play.flow.summary().error, ErrorType::SecretUnavailable);
  EXPECT_EQ(play.flow.summary().status, 503);
}

TEST(FlowFailures, ARequestThatCannotBeReadIsAnsweredAndClosed) {
  FlowPlayer play;
  EXPECT_EQ(play.refused(ErrorType::HeaderTooLarge, "one field of 20000 bytes"),
            Did({"response 431", "error body", "end response", "finish"}));
  EXPECT_TRUE(play.flow.mustClose());
}

TEST(FlowFailures, DrainCutsAStream) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  play.response(200, {}, http::Framing::Chunked);
  EXPECT_EQ(play.drainDeadline(), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Drain);
}

// WebSocket, with the example key of RFC 6455 section 1.3.
const FieldList kHandshake{{"Upgrade", "websocket"},
                           {"Connection", "Upgrade"},
                           {"Sec-WebSocket-Version", "13"},
                           {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};
const FieldList kAccepted{{"Upgrade", "websocket"},
                          {"Connection", "Upgrade"},
                          {"Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="}};

TEST(FlowTunnel, OpensAndClosesBothWays) {
  FlowPlayer play;
  play.request("GET", "/ws", kHandshake);
  play.connected();
  EXPECT_EQ(play.response(101, kAccepted, http::Framing::None), Did({"tunnel"}));
  EXPECT_TRUE(play.flow.tunnelling());
  EXPECT_EQ(play.tunnelEnd(Side::Upstream), Did({"half-close to client"}));
  EXPECT_EQ(play.tunnelEnd(Side::Downstream), Did({"half-close to target", "drop target", "finish"}));
  EXPECT_EQ(play.flow.summary().endedBy, EndedBy::Upstream) << "who ended first";
}

TEST(FlowTunnel, AnotherAnswerIsRelayedAsHttp) {
  FlowPlayer play;
  play.request("GET", "/ws", kHandshake);
  play.connected();
  EXPECT_EQ(play.response(403), Did({"response 403"}));
  EXPECT_FALSE(play.flow.tunnelling());
}

TEST(FlowTunnel, AWrongAcceptIsA502) {
  FlowPlayer play;
  play.request("GET", "/ws", kHandshake);
  play.connected();
  play.response(101,
                {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", "nonsense"}},
                http::Framing::None);
  EXPECT_EQ(play.flow.summary().error, ErrorType::UpstreamMalformed);
}

TEST(FlowTunnel, A101NobodyAskedForIsA502) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  play.response(101, kAccepted, http::Framing::None);
  EXPECT_EQ(play.flow.summary().status, 502);
}

TEST(FlowTunnel, AnotherVersionIsRefused) {
  FlowPlayer play;
  FieldList old = kHandshake;
  old[2].second = "8";
  EXPECT_EQ(play.request("GET", "/ws", old), Did({"response 426", "error body", "end response", "finish"}));
  EXPECT_EQ(play.flow.response().fields.first("Sec-WebSocket-Version"), "13");
}

TEST(FlowTunnel, SilenceAndUnansweredClosesEndIt) {
  FlowPlayer silent;
  silent.request("GET", "/ws", kHandshake);
  silent.connected();
  silent.response(101, kAccepted, http::Framing::None);
  EXPECT_EQ(silent.after(59min), Did());
  silent.flow.onTunnelBytes(Side::Downstream, 5, silent.now);
  EXPECT_EQ(silent.after(59min), Did());
  EXPECT_EQ(silent.after(1min), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(silent.flow.summary().timeoutStage, TimeoutStage::Tunnel);

  FlowPlayer closing;
  closing.request("GET", "/ws", kHandshake);
  closing.connected();
  closing.response(101, kAccepted, http::Framing::None);
  closing.tunnelEnd(Side::Downstream);
  EXPECT_EQ(closing.after(10s), Did({"drop target", "cut client", "finish"}));
  EXPECT_EQ(closing.flow.summary().endedBy, EndedBy::Client);
}

}  // namespace
}  // namespace headgate::test
