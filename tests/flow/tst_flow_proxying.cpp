// The ordinary way of an exchange, and what a target is told of the client.
#include <gtest/gtest.h>

#include "core/flow/forwarding.h"
#include "tests/flow/flow_player.h"

namespace headgate::test {
namespace {

using Reuse = flow::ExchangeFlow::Reuse;
using namespace std::chrono_literals;

TEST(FlowProxying, RelaysARequestWithoutBody) {
  FlowPlayer play;
  EXPECT_EQ(play.request("GET", "/a?x=1"), Did({"connect a"}));
  EXPECT_EQ(play.connected(), Did({"request GET /a?x=1", "end request"}));
  EXPECT_EQ(play.response(200, {}, http::Framing::Length, 5), Did({"response 200"}));
  EXPECT_EQ(play.responseBody("hello"), Did({"response body hello"}));
  EXPECT_EQ(play.responseEnd(), Did({"end response", "finish"}));
  const record::Summary& summary = play.flow.summary();
  EXPECT_EQ(summary.status, 200);
  EXPECT_EQ(summary.attempts, 1);
  EXPECT_EQ(summary.target, "a");
  EXPECT_EQ(summary.responseBodyBytes, 5u);
  EXPECT_EQ(summary.endedBy, record::EndedBy::Complete);
  EXPECT_FALSE(play.flow.mustClose());
}

TEST(FlowProxying, ReadsTheBodyOnlyOnceThereIsSomewhereToPutIt) {
  FlowPlayer play;
  play.request("POST", "/", {}, http::Framing::Length, 6);
  EXPECT_FALSE(play.flow.wantsRequestBody());
  EXPECT_EQ(play.connected(), Did({"request POST /", "read request body"}));
  EXPECT_TRUE(play.flow.wantsRequestBody());
  EXPECT_EQ(play.requestBody("abc"), Did({"request body abc"}));
  EXPECT_EQ(play.requestBody("def"), Did({"request body def"}));
  EXPECT_EQ(play.requestEnd(), Did({"end request"}));
  EXPECT_FALSE(play.flow.wantsRequestBody());
}

TEST(FlowProxying, AnswersAnExpectationItself) {
  FlowPlayer play;
  play.request("POST", "/", {{"Expect", "100-continue"}}, http::Framing::Length, 3);
  EXPECT_EQ(play.connected(), Did({"request POST /", "continue", "read request body"}));
  EXPECT_FALSE(play.flow.request().fields.has(http::FieldId::Expect));
  EXPECT_EQ(play.response(100), Did()) << "the target's own 100 would be a second one";
}

TEST(FlowProxying, RelaysEarlyHintsButNotToHttp10) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  EXPECT_EQ(play.response(103, {{"Link", "</a.css>"}}), Did({"informational 103"}));
  play.flow.request().version = http::MinorVersion::Http10;
  EXPECT_EQ(play.response(103), Did());
}

TEST(FlowProxying, AnEarlyResponseStopsTheUpload) {
  FlowPlayer play;
  play.request("POST", "/", {}, http::Framing::Length, 1000);
  play.connected();
  play.requestBody("abc");
  EXPECT_EQ(play.response(413), Did({"response 413"}));
  EXPECT_TRUE(play.flow.mustClose());
  EXPECT_EQ(play.responseEnd(), Did({"end response", "drop target", "finish"}));
}

TEST(FlowProxying, TakesTurnsOverTheTargets) {
  const auto snapshot = simpleSnapshot(3);
  std::string order;
  for (int i = 0; i < 6; ++i) {
    FlowPlayer play(snapshot);
    play.request("GET", "/");
    order += play.flow.target()->id;
  }
  EXPECT_EQ(order, "abcabc");
}

TEST(FlowProxying, LeavesOutTargetsThatAreOff) {
  const auto snapshot = simpleSnapshot(2);
  snapshot->pools[0].targets[0].cell->health.setProfileState(upstream::TargetState::Maintenance);
  FlowPlayer play(snapshot);
  EXPECT_EQ(play.request("GET", "/"), Did({"connect b"}));
  snapshot->pools[0].targets[1].cell->health.setProfileState(upstream::TargetState::Maintenance);
  FlowPlayer none(snapshot);
  EXPECT_EQ(none.request("GET", "/"), Did({"response 503", "error body", "end response", "finish"}));
  EXPECT_EQ(none.flow.summary().error, ErrorType::NoTarget);
}

TEST(FlowProxying, InFlightCountsAreGivenBack) {
  const auto snapshot = simpleSnapshot(1);
  const auto& cell = *snapshot->pools[0].targets[0].cell;
  FlowPlayer play(snapshot);
  play.request("GET", "/");
  EXPECT_EQ(cell.inFlight, 1u);
  play.clientLost(ErrorType::ClientClosed);
  EXPECT_EQ(cell.inFlight, 0u);
  play.request("GET", "/");
  play.connectFailed(ErrorType::ConnectRefused);
  EXPECT_EQ(cell.inFlight, 0u);
  play.request("GET", "/");
  play.connected();
  play.response(200);
  play.responseEnd();
  EXPECT_EQ(cell.inFlight, 0u);
}

TEST(FlowProxying, RewritesThePathAndPutsTheTargetsInFront) {
  const auto snapshot = simpleSnapshot(1);
  snapshot->routes[0].rewrite = {"/api/code", "/x"};
  snapshot->pools[0].targets[0].basePath = "/v1";
  FlowPlayer play(snapshot);
  play.request("GET", "/api/code/chat/./a%2d?q=%20");
  EXPECT_EQ(play.flow.upstreamTarget(), "/v1/x/chat/a-?q=%20");
}

struct HostCase {
  flow::HostRule rule;
  bool secure;
  std::string expected;
};

TEST(FlowProxying, HostFollowsTheRule) {
  for (const HostCase& c : {HostCase{flow::HostRule::Auto, false, "localhost:8080"},
                            HostCase{flow::HostRule::Auto, true, "127.0.0.1:8001"},
                            HostCase{flow::HostRule::Preserve, true, "localhost:8080"},
                            HostCase{flow::HostRule::Target, false, "127.0.0.1:8001"},
                            HostCase{flow::HostRule::Fixed, false, "api.example"}}) {
    const auto snapshot = simpleSnapshot(1);
    snapshot->routes[0].hostRule = c.rule;
    snapshot->routes[0].fixedHost = "api.example";
    snapshot->pools[0].targets[0].secure = c.secure;
    FlowPlayer play(snapshot);
    play.request("GET", "/");
    EXPECT_EQ(play.flow.upstreamHost(), c.expected);
  }
}

std::string field(FlowPlayer& play, std::string_view name) {
  return std::string(play.flow.request().fields.first(name));
}

TEST(FlowProxying, AnUntrustedClientCannotClaimToBeForwarded) {
  FlowPlayer play;
  play.request("GET", "/",
               {{"X-Forwarded-For", "1.2.3.4"},
                {"X-Forwarded-Proto", "https"},
                {"X-Forwarded-Host", "evil"},
                {"X-Agent-Id", "root"},
                {"X-Gateway", "x"},
                {"Forwarded", "for=1.2.3.4"},
                {"Via", "1.1 other"}});
  EXPECT_EQ(field(play, "X-Forwarded-For"), "127.0.0.1");
  EXPECT_EQ(field(play, "X-Forwarded-Proto"), "http");
  EXPECT_EQ(field(play, "X-Forwarded-Host"), "localhost:8080");
  EXPECT_EQ(field(play, "X-Forwarded-Port"), "8080");
  EXPECT_EQ(field(play, "X-Agent-Id"), "");
  EXPECT_EQ(field(play, "X-Gateway"), "headgate");
  EXPECT_EQ(field(play, "Forwarded"), "");
  EXPECT_EQ(field(play, "Via"), "1.1 other, 1.1 headgate-test");
  EXPECT_EQ(play.flow.clientIp(), "127.0.0.1");
}

TEST(FlowProxying, ATrustedProxyIsContinued) {
  const auto snapshot = simpleSnapshot(1);
  AddressRange range;
  range.base = *parseAddress("127.0.0.0");
  range.prefixBits = 96 + 8;
  snapshot->listeners[0].trustedProxies = {range};
  snapshot->routes[0].forwarded = flow::ForwardedRule::On;
  FlowPlayer play(snapshot);
  play.request("GET", "/",
               {{"X-Forwarded-For", "9.9.9.9, 8.8.8.8, 127.0.0.9"},
                {"X-Forwarded-Proto", "https"},
                {"Forwarded", "for=8.8.8.8"}});
  EXPECT_EQ(field(play, "X-Forwarded-For"), "9.9.9.9, 8.8.8.8, 127.0.0.9, 127.0.0.1");
  EXPECT_EQ(field(play, "X-Forwarded-Proto"), "https");
  EXPECT_EQ(field(play, "Forwarded"), "for=8.8.8.8, for=127.0.0.1;proto=http;host=\"localhost:8080\"");
  EXPECT_EQ(play.flow.clientIp(), "8.8.8.8") << "the first untrusted one from the right";
}

TEST(FlowProxying, KeepsASafeRequestIdAndReplacesAnUnsafeOne) {
  FlowPlayer play;
  play.request("GET", "/", {{"X-Request-ID", "trace-1.2~3"}});
  EXPECT_EQ(field(play, "X-Request-ID"), "trace-1.2~3");
  play.request("GET", "/", {{"X-Request-ID", "a b"}});
  EXPECT_EQ(field(play, "X-Request-ID"), "0123456789abcdef");
}

TEST(FlowProxying, RefusesWhatHasPassedAlready) {
  FlowPlayer play;
  EXPECT_EQ(play.request("GET", "/", {{"Via", "1.0 x, 1.1 headgate-test"}}),
            Did({"response 508", "error body", "end response", "finish"}));
}

TEST(FlowProxying, HopByHopFieldsStopHere) {
  FlowPlayer play;
  play.request("GET", "/",
               {{"Connection", "close, X-Private"},
                {"X-Private", "1"},
                {"Keep-Alive", "5"},
                {"Proxy", "x"},
                {"X-Kept", "1"}});
  for (const char* name : {"Connection", "X-Private", "Keep-Alive", "Proxy"})
    EXPECT_EQ(field(play, name), "") << name;
  EXPECT_EQ(field(play, "X-Kept"), "1");
  play.connected();
  play.response(200, {{"Connection", "X-Hop"}, {"X-Hop", "1"}, {"X-End", "1"}});
  EXPECT_EQ(play.flow.response().fields.first("X-Hop"), "");
  EXPECT_EQ(play.flow.response().fields.first("X-End"), "1");
}

TEST(FlowProxying, ARelayedResponseKeepsItsOwnRequestId) {
  FlowPlayer play;
  play.request("GET", "/");
  play.connected();
  play.response(200, {{"X-Request-ID", "theirs"}});
  EXPECT_EQ(play.flow.response().fields.first("X-Request-ID"), "theirs");
}

TEST(FlowProxying, HeaderRulesHaveTheLastWord) {
  const auto snapshot = simpleSnapshot(1);
  policy::HeaderRules rules;
  rules.remove = {"Cookie"};
  rules.set.emplace_back("X-Team", std::move(policy::TemplateText::compile("{route}-{client_ip}")).value());
  rules.set.emplace_back("Host", std::move(policy::TemplateText::compile("fixed.example")).value());
  snapshot->routes[0].requestHeaders = {rules};
  FlowPlayer play(snapshot);
  play.request("GET", "/", {{"Cookie", "a=b"}, {"X-Team", "red"}});
  EXPECT_EQ(field(play, "Cookie"), "");
  EXPECT_EQ(field(play, "X-Team"), "main-127.0.0.1");
  EXPECT_EQ(play.flow.upstreamHost(), "fixed.example");
  EXPECT_FALSE(play.flow.request().fields.has(http::FieldId::Host));
}

TEST(FlowProxying, MeasuresTheLargestSilenceOfTheTarget) {
  FlowPlayer play;
  play.request("GET", "/");
  play.now += 2ms;
  play.connected();
  play.now += 10ms;
  play.response(200, {}, http::Framing::Chunked);
  play.now += 5ms;
  play.responseBody("a");
  play.now += 70ms;
  play.responseBody("b");
  play.flow.setUpstreamPaused(true, play.now);
  play.now += 500ms;  // our own doing: the client was slow
  play.flow.setUpstreamPaused(false, play.now);
  play.now += 1ms;
  play.responseEnd();
  EXPECT_EQ(play.flow.summary().connect, 2ms);
  EXPECT_EQ(play.flow.summary().firstByte, 12ms);
  EXPECT_EQ(play.flow.summary().largestGap, 70ms);
}

}  // namespace
}  // namespace headgate::test
