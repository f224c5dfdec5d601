// The orderly end: who has asked is answered, who rests may ask once more, and what goes on for ever is cut
// at the limit.
#include <gtest/gtest.h>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using namespace std::chrono_literals;
using record::EndedBy;

// Far beyond what a test waits: a drain that needs it has hung.
constexpr auto kForEver = 10min;

Peer startStream(Gateway& gateway, Origin& origin, Peer& client) {
  client = Peer::connectTo(gateway.port());
  client.send(get("/stream"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(std::string(kChunkedHead) + chunk("begun"));
  client.readThrough("begun\r\n");
  return target;
}

TEST(Drain, WithoutConnectionsItIsDoneAtOnce) {
  Gateway gateway(profileFor("http://127.0.0.1:9"));
  gateway.startDrain(kForEver, kForEver);
  gateway.awaitDrained();
}

TEST(Drain, WhatRunsIsFinishedAndItsConnectionClosed) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  gateway.startDrain(kForEver, kForEver);
  EXPECT_THROW(Peer::connectTo(gateway.port()), TestFailure);
  target.send(answer("in time"));
  const Message response = readResponse(client);
  EXPECT_EQ(response.body, "in time");
  EXPECT_EQ(response.field("Connection"), "close");
  client.expectEnd();
  gateway.awaitDrained();
  EXPECT_EQ(gateway.nextSummary().endedBy, EndedBy::Complete);
}

TEST(Drain, AKeptConnectionMayAskOnceMore) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/1"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer(""));
  EXPECT_FALSE(readResponse(client).has("Connection"));
  gateway.startDrain(kForEver, kForEver);
  client.send(get("/2"));
  readRequest(target);
  target.send(answer(""));
  EXPECT_EQ(readResponse(client).field("Connection"), "close");
  client.expectEnd();
  gateway.awaitDrained();
}

TEST(Drain, AKeptConnectionThatAsksNothingEndsAfterTheGrace) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send(answer(""));
  readResponse(client);
  gateway.startDrain(50ms, kForEver);
  client.expectEnd();
  gateway.awaitDrained();
}

// Its head had promised to keep the connection; there is no other chance to take that back.
TEST(Drain, AConnectionThatComesToRestWhileDrainingEndsAfterTheGraceToo) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client{-1};
  Peer target = startStream(gateway, origin, client);
  gateway.startDrain(50ms, kForEver);
  target.send(chunk("and ended") + "0\r\n\r\n");
  client.readThrough("0\r\n\r\n");
  client.expectEnd();
  gateway.awaitDrained();
}

TEST(Drain, AStreamIsCutAtTheLimitAndSaysSo) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client{-1};
  Peer target = startStream(gateway, origin, client);
  gateway.startDrain(10ms, 100ms);
  target.send(chunk("still running"));
  client.readThrough("still running\r\n");
  client.expectEnd();
  target.awaitEndOrReset();
  gateway.awaitDrained();
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.endedBy, EndedBy::Drain);
  EXPECT_EQ(summary.error, ErrorType::ShuttingDown);
  EXPECT_EQ(summary.status, 200);
}

TEST(Drain, ATunnelIsCutAtTheLimit) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = openTunnel(gateway, origin);
  gateway.startDrain(10ms, 100ms);
  client.send("up");
  EXPECT_EQ(target.readExactly(2), "up");
  client.awaitEndOrReset();
  target.awaitEndOrReset();
  gateway.awaitDrained();
  EXPECT_EQ(gateway.nextSummary().endedBy, EndedBy::Drain);
}

TEST(Drain, WhoeverWaitsForAnAnswerAtTheLimitIsTold) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  gateway.startDrain(10ms, 100ms);
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), 503);
  EXPECT_NE(response.body.find("shutting_down"), std::string::npos);
  gateway.awaitDrained();
  EXPECT_EQ(gateway.nextSummary().endedBy, EndedBy::Drain);
}

// Connections that the system had accepted already belong to us.
TEST(Drain, WhoKnockedBeforeIsLetIn) {
  OriginServer server([](Peer& peer) {
    for (;;) {
      readRequest(peer);
      peer.send(answer("served"));
    }
  });
  Gateway gateway(profileFor(server.url()), {.workers = 2});
  std::vector<Peer> clients;
  for (int i = 0; i < 200; ++i) {
    clients.push_back(Peer::connectTo(gateway.port()));
    clients.back().send(get("/"));
  }
  gateway.startDrain(kForEver, kForEver);
  for (Peer& client : clients) EXPECT_EQ(readResponse(client).body, "served");
  for (Peer& client : clients) client.close();
  gateway.awaitDrained();
}

TEST(Drain, ClientsThatLeaveEndItEarly) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer resting = Peer::connectTo(gateway.port());
  Peer client{-1};
  Peer target = startStream(gateway, origin, client);
  gateway.startDrain(kForEver, kForEver);
  resting.close();
  client.reset();
  while (target.trySend(chunk("more"))) {
  }
  gateway.awaitDrained();
}

}  // namespace
}  // namespace headgate::test
