// The record tells the truth: what is given back is what was on the wire, with times that make sense, and
// what is missing is marked.
#include <gtest/gtest.h>

#include "core/record/attempt_detail.h"
#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using record::DetailKind;
using record::LeftOut;

std::vector<store::StoredEvent> eventsOf(const store::StoredExchange& exchange, DetailKind kind) {
  std::vector<store::StoredEvent> events;
  for (const store::StoredEvent& event : exchange.events)
    if (event.kind == kind) events.push_back(event);
  return events;
}

std::string bytesOf(const store::StoredExchange& exchange, DetailKind kind) {
  std::string bytes;
  for (const store::StoredEvent& event : eventsOf(exchange, kind)) bytes += event.bytes;
  return bytes;
}

TEST(Record, HeadsAndBodiesAsTheyWereOnTheWire) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  const std::string requestHead =
      "POST /a?b HTTP/1.1\r\nHost: a\r\nX-ODD:\t spacing \r\nContent-Length: 300000\r\n\r\n";
  const std::string responseHead = "HTTP/1.1 200 Fine\r\nServer: x\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string up = randomBytes(300'000, 1);
  client.send(requestHead + up);
  Peer target = origin.accept();
  const std::string attemptHead = target.readHead();
  EXPECT_TRUE(target.readExactly(up.size()) == up);
  target.send(responseHead + chunk("one") + chunk("two") + "0\r\nX-Sum: 42\r\n\r\n");
  EXPECT_EQ(readResponse(client).body, "onetwo");
  const auto summary = gateway.nextSummary();
  const auto exchange = gateway.recorded(summary);
  EXPECT_EQ(bytesOf(exchange, DetailKind::RequestHead), requestHead);
  EXPECT_EQ(bytesOf(exchange, DetailKind::AttemptHead), attemptHead);
  const std::string known = bytesOf(exchange, DetailKind::Attempt);
  EXPECT_EQ(record::attemptOf(known).target, summary.target);
  EXPECT_EQ(record::attemptOf(known).clientPort, summary.clientPort);
  EXPECT_EQ(bytesOf(exchange, DetailKind::ResponseHead), responseHead);
  EXPECT_TRUE(completeBody(exchange, DetailKind::RequestBody) == up);
  EXPECT_EQ(completeBody(exchange, DetailKind::ResponseBody), "onetwo");
  EXPECT_EQ(bytesOf(exchange, DetailKind::ResponseTrailers), "X-Sum: 42\r\n");
  EXPECT_EQ(summary.bytesIn, requestHead.size() + up.size());
  EXPECT_EQ(summary.lostDetailEvents, 0u);
}

// One event for each piece, at the time when it came.
TEST(Record, PiecesOfAStreamHaveTheirTimes) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
  Message response = readHead(client);
  std::string all;
  for (int i = 0; i < 50; ++i) {
    const std::string event = "data: " + std::to_string(i) + "\n\n";
    target.send(chunk(event));
    readChunk(client, response);
    all += event;
  }
  target.send("0\r\n\r\n");
  readChunk(client, response);
  const auto summary = gateway.nextSummary();
  const auto exchange = gateway.recorded(summary);
  const auto pieces = eventsOf(exchange, DetailKind::ResponseBody);
  ASSERT_EQ(pieces.size(), 50u);
  EXPECT_EQ(completeBody(exchange, DetailKind::ResponseBody), all);
  for (size_t i = 1; i < pieces.size(); ++i) EXPECT_GT(pieces[i].at, pieces[i - 1].at);
  SteadyTime last = summary.started;
  for (const store::StoredEvent& event : exchange.events) {
    EXPECT_GE(event.at, last);
    last = event.at;
  }
  EXPECT_LE(last - summary.started, summary.total);
  EXPECT_LE(summary.firstByte, pieces.front().at - summary.started);
}

TEST(Record, WhatHeadgateAddedIsPartOfTheWhole) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  for (const bool isKept : {false, true}) {
    if (isKept) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      target.readHead();
    }
    target.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    EXPECT_EQ(readResponse(client).body, "ok");
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.reusedConnection, isKept);
    EXPECT_GT(summary.overhead, Nanoseconds(0));
    EXPECT_LT(summary.overhead, summary.total);
  }
}

TEST(Record, ToWhatNoTargetAnsweredHeadgateAddedNothing) {
  Gateway gateway(profileFor("http://127.0.0.1:9"));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(readResponse(client).status(), 502);
  EXPECT_EQ(gateway.nextSummary().overhead, record::kNotReached);
}

TEST(Record, BothDirectionsOfATunnel) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = openTunnel(gateway, origin);
  const std::string up = randomBytes(50'000, 1);
  const std::string down = randomBytes(70'000, 2);
  client.send(up);
  EXPECT_TRUE(target.readExactly(up.size()) == up);
  target.send(down);
  EXPECT_TRUE(client.readExactly(down.size()) == down);
  client.close();
  target.close();
  const auto exchange = gateway.recorded(gateway.nextSummary());
  EXPECT_TRUE(bytesOf(exchange, DetailKind::TunnelUp) == up);
  EXPECT_TRUE(bytesOf(exchange, DetailKind::TunnelDown) == down);
}

TEST(Record, OurOwnRepliesAreRecordedAsSent) {
  Gateway gateway(profileFor("http://127.0.0.1:9", {.route = R"("match": {"path": "/is"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/is-not"));
  const std::string head = client.readHead();
  client.send("nonsense\r\n\r\n");
  const auto summary = gateway.nextSummary();
  const auto exchange = gateway.recorded(summary);
  EXPECT_EQ(bytesOf(exchange, DetailKind::ResponseHead), head);
  const auto body = completeBody(exchange, DetailKind::ResponseBody);
  ASSERT_TRUE(body);
  EXPECT_EQ(client.readExactly(body->size()), *body);
  EXPECT_EQ(summary.bytesOut, head.size() + body->size());
  EXPECT_EQ(summary.bytesIn, get("/is-not").size());
  // What could not be read is the more worth seeing.
  const auto refused = gateway.recorded(gateway.nextSummary());
  EXPECT_EQ(bytesOf(refused, DetailKind::RequestHead).substr(0, 8), "nonsense");
}

TEST(Record, SecretsAreReplacedBeforeAnythingIsStored) {
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.route = R"("record": {"redact": ["header:Authorization", "query:key", "json:/password"]})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(post("/?key=hunter2&a=b", R"({"user": "me", "password": "hunter2"})",
                   "Authorization: Bearer hunter2\r\nContent-Type: application/json\r\n"));
  Peer target = origin.accept();
  const Message seen = readRequest(target);
  EXPECT_EQ(seen.target(), "/?key=hunter2&a=b");
  EXPECT_EQ(seen.field("Authorization"), "Bearer hunter2");
  target.send(answer(""));
  readResponse(client);
  const auto exchange = gateway.recorded(gateway.nextSummary());
  for (const store::StoredEvent& event : exchange.events)
    EXPECT_EQ(event.bytes.find("hunter2"), std::string::npos) << event.bytes;
  EXPECT_NE(bytesOf(exchange, DetailKind::RequestBody).find("\"me\""), std::string::npos);
}

TEST(Record, WhatAnyRouteHidesIsHiddenWhereNoRouteIs) {
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.route = R"("match": {"path": "/a"}, "record": {"redact": ["header:X-Mine", "query:sig"]})"}));
  for (const char* line : {"X-Ok: 1", "Bad Name: 1"}) {
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/b?sig=hunter2", std::string(line) + "\r\nX-Mine: hunter2\r\n"));
    readResponse(client);
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.path.view(), "/b");
    const std::string head = bytesOf(gateway.recorded(summary), DetailKind::RequestHead);
    EXPECT_NE(head.find("X-Mine: [redacted]"), std::string::npos) << head;
    EXPECT_EQ(head.find("hunter2"), std::string::npos) << head;
  }
}

TEST(Record, LimitsOfARouteLeaveBytesOutAndKeepTheirSizes) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("record": {"bodies": "1KiB"})"}));
  auto [client, target] = ask(gateway, origin);
  const std::string body = randomBytes(100'000, 1);
  target.send(answer(body));
  EXPECT_TRUE(readResponse(client).body == body);
  const auto summary = gateway.nextSummary();
  const auto exchange = gateway.recorded(summary);
  const std::string kept = bytesOf(exchange, DetailKind::ResponseBody);
  EXPECT_EQ(kept, body.substr(0, 1024));
  uint64_t size = 0;
  for (const store::StoredEvent& event : eventsOf(exchange, DetailKind::ResponseBody)) size += event.size;
  EXPECT_EQ(size, body.size());
  EXPECT_FALSE(completeBody(exchange, DetailKind::ResponseBody));
  EXPECT_EQ(summary.lostDetailBytes, 0u) << "as the profile wishes is no loss";
}

// A channel far too small for the traffic: the traffic does not notice, and every byte is accounted for.
TEST(Record, LossesAreMarkedAndTrafficIsNotDelayed) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()), {.detailBytes = 16 * 1024});
  auto [client, target] = ask(gateway, origin);
  target.send(kChunkedHead);
  Message response = readHead(client);
  uint64_t total = 0;
  for (int i = 0; i < 200; ++i) {
    const std::string piece = randomBytes(10'000, static_cast<unsigned>(i));
    target.send(chunk(piece));
    total += piece.size();
    uint64_t received = 0;
    while (received < piece.size()) received += readChunk(client, response)->size();
  }
  target.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(client, response));
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.responseBodyBytes, total);
  EXPECT_GT(summary.lostDetailBytes, 0u);
  const auto exchange = gateway.recorded(summary);
  uint64_t accounted = summary.endGapBytes;
  for (const store::StoredEvent& event : exchange.events)
    if (event.kind == DetailKind::ResponseBody || event.kind == DetailKind::Gap) accounted += event.size;
  EXPECT_GE(accounted, total);
  EXPECT_FALSE(completeBody(exchange, DetailKind::ResponseBody));
}

}  // namespace
}  // namespace headgate::test
