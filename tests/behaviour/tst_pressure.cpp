// Clients that are slow, too many, or too much to hold: each is refused by name, and the others go on.
#include <gtest/gtest.h>
#include <vector>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using engine::Refusal;
using namespace std::chrono_literals;

// --- Slow clients

TEST(Pressure, ABodyBelowTheMinimumRateIsGivenUp) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("connections": {"minimum_rate": "1MiB"})"}),
                  {.rateGrace = 100ms});
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
  Peer target = origin.accept();
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), 408);
  EXPECT_NE(response.body.find("request_body_slow"), std::string::npos) << response.body;
  EXPECT_NE(response.body.find("5 bytes of the body came"), std::string::npos) << response.body;
  client.expectEnd();
  target.awaitEndOrReset();
  const record::Summary summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::RequestBodySlow);
  EXPECT_EQ(summary.timeoutStage, record::TimeoutStage::RequestBody);
  EXPECT_GE(summary.total, 100ms);
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::SlowBody), 1u);
}

TEST(Pressure, ABodyAboveItMayPause) {
  Origin origin;
  Gateway gateway(
      profileFor(
          origin.url(),
          {.listener = R"("connections": {"minimum_rate": "1B"})",
           .listeners =
               R"({"id": "clock", "address": "127.0.0.1", "port": 0, "timeouts": {"head": "200ms"}})"}),
      {.rateGrace = 50ms});
  Peer client = Peer::connectTo(gateway.port());
  const std::string body(1000, 'x');
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + body.substr(0, 999));
  Peer target = origin.accept();
  // A timer of the gateway's own measures the pause: it ends a connection that says nothing.
  Peer::connectTo(gateway.port("clock")).expectEnd();
  client.send("x");
  EXPECT_EQ(readRequest(target).body, body);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::SlowBody), 0u);
}

TEST(Pressure, AReaderBelowTheMinimumRateIsGivenUpWithAReset) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("connections": {"minimum_rate": "1GiB"})"}),
                  {.rateGrace = 100ms});
  Peer client = Peer::connectTo(gateway.port(), Peer::Buffers::Small);
  client.send(get("/"));
  Peer target = origin.accept();
  readRequest(target);
  target.send("HTTP/1.1 200 OK\r\n\r\n");
  target.sendUntilAnswered(std::string(64 * 1024, 'x'));
  const record::Summary summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::WriteTimeout);
  EXPECT_EQ(summary.timeoutStage, record::TimeoutStage::Write);
  EXPECT_NE(summary.errorDetail.view().find("were taken in"), std::string_view::npos);
  client.expectReset();
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::SlowRead), 1u);
}

TEST(Pressure, AWebSocketMayBeSilent) {
  Origin origin;
  Gateway gateway(
      profileFor(
          origin.url(),
          {.listener = R"("connections": {"minimum_rate": "1GiB"})",
           .listeners =
               R"({"id": "clock", "address": "127.0.0.1", "port": 0, "timeouts": {"head": "200ms"}})"}),
      {.rateGrace = 50ms});
  auto [client, target] = openTunnel(gateway, origin);
  Peer::connectTo(gateway.port("clock")).expectEnd();
  client.send("ping");
  EXPECT_EQ(target.readExactly(4), "ping");
  target.send("pong");
  EXPECT_EQ(client.readExactly(4), "pong");
}

// --- Too many connections

TEST(Pressure, ConnectionsOfOneAddressAreLimited) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("connections": {"per_address": 1})"}));
  auto [client, target] = ask(gateway, origin);
  Peer second = Peer::connectTo(gateway.port());
  const Message refused = readResponse(second);
  EXPECT_EQ(refused.status(), 503);
  EXPECT_EQ(refused.field("Retry-After"), "1");
  EXPECT_NE(refused.body.find("your address has 1"), std::string::npos) << refused.body;
  second.expectEnd();
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::AddressLimit), 1u);
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::ConnectionLimit), 0u);
  target.send(answer("done", "Connection: close\r\n"));
  EXPECT_EQ(readResponse(client).body, "done");
}

TEST(Pressure, ConnectionsOfAListenerAreLimited) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("connections": {"limit": 1})"}));
  auto [client, target] = ask(gateway, origin);
  Peer second = Peer::connectTo(gateway.port());
  EXPECT_NE(readResponse(second).body.find("listener web has 1"), std::string::npos);
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::ConnectionLimit), 1u);
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
}

// --- Too much that waits

TEST(Pressure, AboveTheMemoryBudgetNewRequestsAreRefusedAndOldOnesGoOn) {
  constexpr size_t kReaders = 10;  // each leaves some of a read waiting, whatever the pace of the machine
  const std::string much(6 * 1024 * 1024, 'x');
  OriginServer server([&](Peer& peer) {
    for (;;) peer.send(readRequest(peer).target() == "/much" ? answer(much) : answer("little"));
  });
  Gateway gateway(profileFor(server.url()), {.workers = 2, .bufferBytes = 64 * 1024});
  Peer resting = Peer::connectTo(gateway.port());
  resting.send(get("/"));
  EXPECT_EQ(readResponse(resting).body, "little");

  std::vector<Peer> readers;
  for (size_t i = 0; i < kReaders; ++i) {
    readers.push_back(Peer::connectTo(gateway.port(), Peer::Buffers::Small));
    readers.back().send(get("/much"));
  }
  // Sooner or later the system's buffers are full, and then the gateway's.
  const auto deadline = std::chrono::steady_clock::now() + kPatience;
  Message refused;
  do {
    ASSERT_LT(std::chrono::steady_clock::now(), deadline);
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/"));
    refused = readResponse(client);
  } while (refused.status() == 200);
  EXPECT_EQ(refused.status(), 503);
  EXPECT_EQ(refused.field("Retry-After"), "1");
  EXPECT_NE(refused.body.find("overloaded"), std::string::npos) << refused.body;
  EXPECT_NE(refused.body.find("memory: "), std::string::npos) << refused.body;

  for (Peer& reader : readers) EXPECT_EQ(readResponse(reader).body.size(), much.size());
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  EXPECT_EQ(readResponse(client).body, "little");
  while (gateway.nextSummary().error != ErrorType::Overloaded) {
  }
  EXPECT_EQ(gateway.counters().refusedFor(Refusal::Memory), 1u);
}

TEST(Pressure, AboveTheMemoryBudgetRestingConnectionsAreClosed) {
  const std::string profile = profileFor(
      "http://127.0.0.1:9",
      {.listeners = R"({"id": "clock", "address": "127.0.0.1", "port": 0, "timeouts": {"head": "1100ms"}})",
       .routesBefore = R"({"id": "own", "match": {"path": "/own"}, "respond": {"status": 204}})"});
  Gateway gateway(profile, {.bufferBytes = 0});  // it is short from the beginning
  Peer resting = Peer::connectTo(gateway.port());
  resting.send(get("/own"));
  EXPECT_EQ(readResponse(resting).status(), 204) << "an answer of the gateway's own fills no buffer";
  Peer::connectTo(gateway.port("clock")).expectEnd();  // room is made once a second
  Peer refused = Peer::connectTo(gateway.port());
  refused.send(get("/"));
  EXPECT_EQ(readResponse(refused).status(), 503);
  resting.expectEnd();
  refused.send(get("/own"));
  EXPECT_EQ(readResponse(refused).status(), 204) << "who was refused may ask again";
}

}  // namespace
}  // namespace headgate::test
