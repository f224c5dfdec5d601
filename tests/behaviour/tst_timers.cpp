// Every timer of a profile: it fires alone, by its own name, with its value told; and what makes progress is
// not cut.
#include <gtest/gtest.h>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using record::EndedBy;
using record::TimeoutStage;

void expectTimeout(Gateway& gateway, ErrorType error, TimeoutStage stage, EndedBy endedBy) {
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(facts(summary.error).name, facts(error).name) << summary.errorDetail.view();
  EXPECT_EQ(summary.timeoutStage, stage);
  EXPECT_EQ(summary.endedBy, endedBy);
  EXPECT_GE(summary.total, std::chrono::milliseconds(100));
}

void expectReply(Peer& client, int status, std::string_view type) {
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), status);
  EXPECT_NE(response.body.find(type), std::string::npos) << response.body;
  EXPECT_TRUE(type == "head_timeout" || response.body.find("100ms") != std::string::npos) << response.body;
}

// --- Of the client

TEST(Timers, AHeadThatIsNotCompleted) {
  Gateway gateway(profileFor("http://127.0.0.1:9", {.listener = R"("timeouts": {"head": "100ms"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Slow");
  expectReply(client, 408, "head_timeout");
  client.expectEnd();
  expectTimeout(gateway, ErrorType::HeadTimeout, TimeoutStage::Head, EndedBy::Gateway);
}

// Browsers open connections ahead of need; an answer would be taken for that of their next request.
TEST(Timers, AConnectionThatSaysNothingIsClosedSilently) {
  Gateway gateway(profileFor("http://127.0.0.1:9", {.listener = R"("timeouts": {"head": "100ms"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.expectEnd();
  EXPECT_TRUE(gateway.summariesSoFar().empty());
}

TEST(Timers, AKeptConnectionWithoutAnotherRequest) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("timeouts": {"keep_alive": "100ms"})"}));
  auto [client, target] = ask(gateway, origin);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
  client.expectEnd();
}

TEST(Timers, ARequestBodyThatStops) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("timeouts": {"request_body": "100ms"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
  Peer target = origin.accept();
  expectReply(client, 408, "request_body_timeout");
  client.expectEnd();
  target.awaitEndOrReset();
  expectTimeout(gateway, ErrorType::RequestBodyTimeout, TimeoutStage::RequestBody, EndedBy::Gateway);
}

// --- Of the target

// A queue of one that nobody empties: the system answers no further connection.
TEST(Timers, AConnectionThatIsNotAccepted) {
  FullQueue full;
  Gateway gateway(
      profileFor(full.url(), {.route = R"("timeouts": {"connect": "100ms"}, "retry": {"attempts": 1})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  expectReply(client, 504, "connect_timeout");
  expectTimeout(gateway, ErrorType::ConnectTimeout, TimeoutStage::Connect, EndedBy::Gateway);
}

TEST(Timers, AConnectionThatIsNotAcceptedIsTriedElsewhere) {
  FullQueue full;
  Origin origin;
  Gateway gateway(profileFor({full.url(), origin.url()}, {.route = R"("timeouts": {"connect": "100ms"})"}));
  auto [client, target] = ask(gateway, origin);
  target.send(answer("here"));
  EXPECT_EQ(readResponse(client).body, "here");
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.attempts, 2);
  EXPECT_EQ(summary.timeoutStage, TimeoutStage::None);
}

TEST(Timers, ATargetThatNeverAnswers) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("timeouts": {"first_byte": "100ms"})"}));
  auto [client, target] = ask(gateway, origin);
  expectReply(client, 504, "first_byte_timeout");
  target.awaitEndOrReset();
  expectTimeout(gateway, ErrorType::FirstByteTimeout, TimeoutStage::FirstByte, EndedBy::Gateway);
  // Only the target's connection was given up.
  client.send(get("/"));
  origin.accept();
}

TEST(Timers, AnAnswerThatFallsSilent) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("timeouts": {"idle": "100ms"})"}));
  auto [client, target] = ask(gateway, origin);
  target.send(std::string(kChunkedHead) + chunk("one"));
  client.readThrough("one\r\n");
  client.expectEnd();
  target.awaitEndOrReset();
  expectTimeout(gateway, ErrorType::IdleTimeout, TimeoutStage::Idle, EndedBy::Gateway);
}

// --- Of the whole

TEST(Timers, TheTotalLimitAlsoEndsWhatMakesProgress) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("timeouts": {"total": "100ms"})"}));
  auto [client, target] = ask(gateway, origin);
  target.send(kChunkedHead);
  readHead(client);
  while (target.trySend(chunk("more"))) client.readSome();
  client.awaitEndOrReset();
  expectTimeout(gateway, ErrorType::TotalTimeout, TimeoutStage::Total, EndedBy::Gateway);

  client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  expectReply(client, 504, "total_timeout");
}

// Four silences of 60 ms are 240 ms without a single one of 150 ms.
TEST(Timers, ProgressRestartsTheIdleTimers) {
  using namespace std::chrono_literals;
  const auto pause = [](Gateway& gateway) {
    // A timer of the gateway's own measures the pause: it ends a connection that says nothing.
    Peer::connectTo(gateway.port("clock")).expectEnd();
  };
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.route = R"("timeouts": {"request_body": "150ms", "first_byte": "5s", "idle": "150ms"})",
       .listeners = R"({"id": "clock", "address": "127.0.0.1", "port": 0, "timeouts": {"head": "60ms"}})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n");
  Peer target = origin.accept();
  for (int i = 0; i < 4; ++i) {
    pause(gateway);
    client.send("x");
  }
  EXPECT_EQ(readRequest(target).body, "xxxx");
  pause(gateway);
  target.send(kChunkedHead);
  for (int i = 0; i < 4; ++i) {
    pause(gateway);
    target.send(chunk("y"));
  }
  target.send("0\r\n\r\n");
  EXPECT_EQ(readResponse(client).body, "yyyy");
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::None);
  EXPECT_GE(summary.largestGap, 60ms);
  EXPECT_GE(summary.firstByte, 240ms);
}

}  // namespace
}  // namespace headgate::test
