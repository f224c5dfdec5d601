// A new profile while requests run: from the next request on it counts, and nothing is dropped.
#include <atomic>
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

std::string listener(const std::string& id) {
  return R"({"id": ")" + id + R"(", "address": "127.0.0.1", "port": 0})";
}

TEST(Reload, ARunningExchangeKeepsItsProfileAndTheNextHasTheNew) {
  Origin before;
  Origin after;
  Gateway gateway(
      profileFor(before.url(), {.route = R"("headers": {"response": {"set": {"X-Profile": "old"}}})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  Peer target = before.accept();
  readRequest(target);
  gateway.apply(
      profileFor(after.url(), {.route = R"("headers": {"response": {"set": {"X-Profile": "new"}}})"}));
  target.send(kChunkedHead);
  Message response = readHead(client);
  EXPECT_EQ(response.field("X-Profile"), "old");
  gateway.apply(
      profileFor(after.url(), {.route = R"("headers": {"response": {"set": {"X-Profile": "new"}}})"}));
  target.send(chunk("still here"));
  EXPECT_EQ(readChunk(client, response), "still here");
  target.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(client, response));

  client.send(get("/"));
  Peer other = after.accept();
  readRequest(other);
  other.send(answer("from the new one"));
  response = readResponse(client);
  EXPECT_EQ(response.field("X-Profile"), "new");
  EXPECT_EQ(response.body, "from the new one");
}

TEST(Reload, WarmConnectionsSurviveWhereTheTargetStays) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/1"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer(""));
  readResponse(client);
  gateway.apply(profileFor(origin.url() + "/base"));
  client.send(get("/2"));
  EXPECT_EQ(readRequest(target).target(), "/base/2");
}

TEST(Reload, ATunnelStaysOpen) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = openTunnel(gateway, origin);
  gateway.apply(profileFor("http://127.0.0.1:9"));
  client.send("up");
  EXPECT_EQ(target.readExactly(2), "up");
  target.send("down");
  EXPECT_EQ(client.readExactly(4), "down");
}

TEST(Reload, ARemovedListenerEndsItsRestingConnectionsAndLetsTheOthersFinish) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listeners = listener("extra")}));
  const uint16_t port = gateway.port("extra");
  Peer resting = Peer::connectTo(port);
  resting.send(get("/"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer(""));
  readResponse(resting);
  Peer busy = Peer::connectTo(port);
  busy.send(get("/"));
  readRequest(target);
  target.send(kChunkedHead);
  Message response = readHead(busy);

  gateway.apply(profileFor(origin.url()));
  resting.expectEnd();
  EXPECT_THROW(Peer::connectTo(port), TestFailure);
  target.send(chunk("not cut"));
  EXPECT_EQ(readChunk(busy, response), "not cut");
  target.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(busy, response));
  busy.expectEnd();
}

// Whether it waits in the accept queue, on its way to a worker or in the socket: it was sent in good faith.
TEST(Reload, WhatHasBeenSentToAListenerIsAnsweredThoughItGoes) {
  const std::string respond =
      R"("pools": [], "routes": [{"id": "a", "respond": {"status": 200, "body": "here"}}]})";
  const std::string without = R"({"headgate": 1, "listeners": [)" + listener("web") + "], " + respond;
  const std::string with =
      R"({"headgate": 1, "listeners": [)" + listener("web") + ", " + listener("extra") + "], " + respond;
  Gateway gateway(without, {.workers = 2});
  for (int round = 0; round < 50; ++round) {
    SCOPED_TRACE(round);
    gateway.apply(with);
    std::vector<Peer> clients;
    for (int i = 0; i < 4; ++i) clients.push_back(Peer::connectTo(gateway.port("extra")));
    for (Peer& client : clients) client.send(get("/"));
    gateway.apply(without);
    for (Peer& client : clients) {
      const Message response = readResponse(client);
      EXPECT_EQ(response.body, "here");
      client.expectEnd();
    }
  }
}

TEST(Reload, AnAddedListenerServesAtOnce) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  const uint16_t web = gateway.port();
  gateway.apply(profileFor(origin.url(), {.listeners = listener("extra")}));
  EXPECT_EQ(gateway.port(), web);
  Peer client = Peer::connectTo(gateway.port("extra"));
  client.send(get("/"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("", "Connection: close\r\n"));
  EXPECT_EQ(readResponse(client).status(), 200);
  EXPECT_EQ(gateway.nextSummary().listener, "extra");
}

// Routes, targets and a listener change a hundred times under clients that never pause.
TEST(Reload, AHundredReloadsUnderLoadFailNoRequestAndCutNoStream) {
  const auto serve = [](Peer& peer) {
    for (;;) {
      readRequest(peer);
      peer.send(answer("fine"));
    }
  };
  OriginServer first(serve);
  OriginServer second(serve);
  Origin streaming;
  Gateway gateway(profileFor(first.url()), {.workers = 2});
  gateway.apply(profileFor({first.url(), second.url()}));

  const uint16_t port = gateway.port();
  std::atomic<bool> done{false};
  std::atomic<uint64_t> requests{0};
  std::atomic<uint64_t> failures{0};
  std::vector<std::thread> clients;
  for (int i = 0; i < 4; ++i) {
    clients.emplace_back([&, i] {
      Peer client = Peer::connectTo(port);
      while (!done) {
        try {
          client.send(i % 2 ? get("/x") : post("/x", "body"));
          const Message response = readResponse(client);
          if (response.status() != 200 || response.body != "fine" || response.has("Connection")) ++failures;
        } catch (const TestFailure&) {
          ++failures;
        }
        ++requests;
        requests.notify_all();
        if (failures > 0) return;
      }
    });
  }
  // Some requests see each profile, and some are under way when it goes.
  const auto awaitRequests = [&] {
    const uint64_t enough = requests + 8;
    for (uint64_t now = requests; now < enough && failures == 0; now = requests) requests.wait(now);
  };
  const std::string streamPool =
      R"({"id": "stream", "targets": [{"id": "s", "url": ")" + streaming.url() + R"("}]})";
  const std::string streamRoute = R"({"id": "events", "match": {"path": "/events"}, "pool": "stream"})";
  gateway.apply(profileFor(first.url(), {.pools = streamPool, .routesBefore = streamRoute}));
  Peer subscriber = Peer::connectTo(gateway.port());
  subscriber.send(get("/events"));
  Peer source = streaming.accept();
  readRequest(source);
  source.send(kChunkedHead);
  Message stream = readHead(subscriber);

  for (int i = 0; i < 100; ++i) {
    More more{.pools = streamPool, .routesBefore = streamRoute};
    if (i % 2) more.listeners = listener("extra");
    if (i % 3 == 0)
      more.routesBefore +=
          R"(, {"id": "r)" + std::to_string(i) + R"(", "match": {"path": "/x"}, "pool": "agent"})";
    gateway.apply(i % 4 == 0   ? profileFor(first.url(), more)
                  : i % 4 == 1 ? profileFor({first.url(), second.url()}, more)
                               : profileFor(second.url(), more));
    source.send(chunk(std::to_string(i)));
    ASSERT_EQ(readChunk(subscriber, stream), std::to_string(i));
    EXPECT_EQ(gateway.port(), port);
    awaitRequests();
  }
  done = true;
  for (std::thread& one : clients) one.join();
  EXPECT_EQ(failures, 0u);
}

}  // namespace
}  // namespace headgate::test
