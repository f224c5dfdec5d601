// Breakpoints and faults on real sockets: what is held is whole when it goes on, and holds up nobody else.
#include <gtest/gtest.h>
#include <thread>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using flow::HeldDecision;
using flow::Holding;
using record::DetailKind;
using record::Intervention;
using namespace std::chrono_literals;

const std::string kEventStream =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

// One rule, for paths that begin with /held.
std::shared_ptr<flow::Overlay> one(Intervention action) {
  auto overlay = std::make_shared<flow::Overlay>();
  flow::OverlayRule& rule = overlay->rules.emplace_back();
  rule.id = 1;
  rule.action = action;
  rule.match.path = *route::PathPattern::compile("/held/*");
  overlay->autoRelease = std::chrono::minutes(5);  // never in a test
  return overlay;
}

TEST(Overlay, AHeldRequestReachesNoTargetAndGoesOnWhole) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(post("/held/a", "the body"));
  auto held = gateway.awaitHeld(1);
  EXPECT_EQ(held[0].holding, Holding::Request);
  EXPECT_EQ(held[0].path, "/held/a");
  EXPECT_EQ(held[0].route, "all");
  EXPECT_TRUE(held[0].head.starts_with("POST /held/a HTTP/1.1\n"));
  while (!held[0].bodyIsWhole) held = gateway.awaitHeld(1);
  EXPECT_EQ(held[0].body, "the body");
  EXPECT_TRUE(origin.nobodyWaits());
  gateway.decide(held[0].id, {});
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).body, "the body");
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.interventions.names(), "hold_request");
  EXPECT_GT(summary.held.count(), 0);
  gateway.awaitNothingHeld();
}

// The chunks that the client sends while nobody decides wait with it beyond what is kept, and none is lost.
TEST(Overlay, ALargeBodyPassesAHeldRequestUnchanged) {
  const std::string body = randomBytes(6'000'001, 3);
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  std::thread sender([&] { client.send(post("/held/a", body)); });
  auto held = gateway.awaitHeld(1);
  while (held[0].body.size() < flow::kHeldBody) held = gateway.awaitHeld(1);
  EXPECT_FALSE(held[0].bodyIsWhole);
  gateway.decide(held[0].id, {});
  Peer target = origin.accept();
  EXPECT_TRUE(readRequest(target).body == body);
  sender.join();
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
}

TEST(Overlay, AnEditedRequestHasItsFramingMadeAnew) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(post("/held/a", "short"));
  auto held = gateway.awaitHeld(1);
  while (!held[0].bodyIsWhole) held = gateway.awaitHeld(1);
  HeldDecision decision;
  decision.head = "PUT /other?x=1 HTTP/1.1\nHost: localhost\nX-By-Hand: yes\nTransfer-Encoding: chunked\n";
  decision.body = "a longer one";
  gateway.decide(held[0].id, decision);
  Peer target = origin.accept();
  const auto request = readRequest(target);
  EXPECT_EQ(request.startLine, "PUT /other?x=1 HTTP/1.1");
  EXPECT_EQ(request.field("X-By-Hand"), "yes");
  EXPECT_EQ(request.field("Content-Length"), "12");
  EXPECT_EQ(request.body, "a longer one");
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
  // The connection is as good as it was.
  client.send(get("/next"));
  EXPECT_EQ(readRequest(target).startLine, "GET /next HTTP/1.1");
  target.send(answer("next"));
  EXPECT_EQ(readResponse(client).body, "next");
}

// A stream that is held at its head loses nothing, and another one of the same worker is not delayed: its
// target sends a piece only when its client has the one before.
TEST(Overlay, AHeldStreamLosesNothingAndDelaysNoOther) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldResponse));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/stream"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(kEventStream + chunk("data: 0\n\n"));
  const auto held = gateway.awaitHeld(1);
  EXPECT_EQ(held[0].holding, Holding::Response);
  EXPECT_TRUE(held[0].head.starts_with("HTTP/1.1 200 OK\n"));
  for (int i = 1; i < 50; ++i) target.send(chunk("data: " + std::to_string(i) + "\n\n"));

  Peer other = Peer::connectTo(gateway.port());
  other.send(get("/stream"));
  Peer otherTarget = origin.accept();
  readRequest(otherTarget);
  otherTarget.send(kEventStream);
  other.readHead();
  for (int i = 0; i < 50; ++i) {
    otherTarget.send(chunk("data: " + std::to_string(i) + "\n\n"));
    other.readThrough("data: " + std::to_string(i) + "\n\n");
  }
  gateway.awaitHeld(1);

  gateway.decide(held[0].id, {});
  client.readHead();
  for (int i = 50; i < 100; ++i) target.send(chunk("data: " + std::to_string(i) + "\n\n"));
  for (int i = 0; i < 100; ++i) client.readThrough("data: " + std::to_string(i) + "\n\n");
  target.send("0\r\n\r\n");
  client.readThrough("0\r\n\r\n");
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.interventions.names(), "hold_response");
  EXPECT_EQ(summary.error, ErrorType::None);
  // The record has every byte, behind the head.
  std::string recorded;
  bool headSeen = false;
  for (const auto& event : gateway.recorded(summary).events) {
    if (event.kind == DetailKind::ResponseHead) headSeen = true;
    if (event.kind != DetailKind::ResponseBody) continue;
    EXPECT_TRUE(headSeen);
    recorded += event.bytes;
  }
  std::string sent;
  for (int i = 0; i < 100; ++i) sent += "data: " + std::to_string(i) + "\n\n";
  EXPECT_EQ(recorded, sent);
}

TEST(Overlay, ALargeAnswerWaitsWithItsTargetWhileItIsHeld) {
  const std::string body = randomBytes(20'000'003, 4);
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldResponse));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/large"));
  Peer target = origin.accept();
  readRequest(target);
  std::thread answerer([&] { target.send(answer(body)); });
  const auto held = gateway.awaitHeld(1);
  gateway.decide(held[0].id, {});
  EXPECT_TRUE(readResponse(client).body == body);
  answerer.join();
}

TEST(Overlay, DroppedAndAnsweredByHand) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer dropped = Peer::connectTo(gateway.port());
  dropped.send(get("/held/a"));
  gateway.decide(gateway.awaitHeld(1)[0].id, {.kind = HeldDecision::Kind::Drop});
  dropped.expectEnd();
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::Intervened);

  Peer answered = Peer::connectTo(gateway.port());
  answered.send(get("/held/a"));
  gateway.decide(gateway.awaitHeld(1)[0].id, {.kind = HeldDecision::Kind::Answer, .status = 429});
  const auto response = readResponse(answered);
  EXPECT_EQ(response.status(), 429);
  EXPECT_NE(response.body.find("\"intervened\""), std::string::npos) << response.body;
  EXPECT_TRUE(origin.nobodyWaits());
}

TEST(Overlay, AHeldAnswerThatIsReplacedStandsInTheRecordAsOneThatTheClientDidNotGet) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldResponse));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("theirs"));
  gateway.decide(gateway.awaitHeld(1)[0].id, {.kind = HeldDecision::Kind::Answer, .status = 500});
  EXPECT_EQ(readResponse(client).status(), 500);
  const auto exchange = gateway.recorded(gateway.nextSummary());
  std::string seen;
  std::string got;
  for (const auto& event : exchange.events) {
    if (event.kind == DetailKind::InformationalHead) seen += event.bytes;
    if (event.kind == DetailKind::ResponseHead) got += event.bytes;
    if (event.kind == DetailKind::ResponseBody) {
      EXPECT_EQ(event.bytes.find("theirs"), std::string::npos);
    }
  }
  EXPECT_TRUE(seen.starts_with("HTTP/1.1 200 ")) << seen;
  EXPECT_TRUE(got.starts_with("HTTP/1.1 500 ")) << got;
}

TEST(Overlay, AClientThatLeavesIsHeldNoLonger) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  gateway.awaitHeld(1);
  client.close();
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.endedBy, record::EndedBy::Client);
  gateway.awaitNothingHeld();
  EXPECT_TRUE(origin.nobodyWaits());
}

TEST(Overlay, WhatIsHeldKeepsItsProfileOverAReload) {
  Origin before;
  Origin after;
  Gateway gateway(profileFor(before.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  const auto held = gateway.awaitHeld(1);
  gateway.apply(profileFor(after.url()));
  gateway.decide(held[0].id, {});
  Peer target = before.accept();
  readRequest(target);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
}

TEST(Overlay, WhenItsRuleGoesItGoesOn) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  gateway.awaitHeld(1);
  gateway.setOverlay(one(Intervention::HoldRequest));  // the same rule: nothing changes
  gateway.awaitHeld(1);
  gateway.setOverlay(nullptr);
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
}

TEST(Overlay, ADrainLetsGoWhatIsHeld) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(one(Intervention::HoldRequest));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  gateway.awaitHeld(1);
  gateway.startDrain(1s, 20s);
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
  gateway.awaitDrained();
}

TEST(Overlay, AThrottledAnswerArrivesWholeAndStopsItsTarget) {
  const std::string body = randomBytes(300'000, 5);
  auto overlay = one(Intervention::Throttle);
  overlay->rules[0].bytesPerSecond = 1'000'000;
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(overlay);
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/slow"));
  Peer target = origin.accept();
  readRequest(target);
  std::thread answerer([&] { target.send(kEventStream + chunk(body) + chunk("end") + "0\r\n\r\n"); });
  EXPECT_TRUE(readResponse(client).body == body + "end");
  answerer.join();
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.interventions.names(), "throttle");
  EXPECT_GE(summary.total, 250ms);  // 300,000 bytes at that rate, but for the first read's share
  EXPECT_EQ(summary.responseBodyBytes, body.size() + 3);
}

TEST(Overlay, ACutAnswerIsSeenToBeCut) {
  auto overlay = one(Intervention::Cut);
  overlay->rules[0].cutAfter = 4;
  overlay->rules[0].cutPlace = flow::CutPlace::Event;
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  gateway.setOverlay(overlay);
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/held/a"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(kEventStream + chunk("data: 1\n\n") + chunk("data: 2\n\n"));
  client.readHead();
  const std::string rest = client.readToEnd();
  EXPECT_TRUE(rest.ends_with("data:\r\n")) << rest;
  EXPECT_EQ(gateway.nextSummary().interventions.names(), "cut");
}

}  // namespace
}  // namespace headgate::test
