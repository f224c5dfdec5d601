// Connections that go on: of clients, of targets, and requests that do not wait for each other.
#include <gtest/gtest.h>

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

TEST(KeepAlive, OneConnectionOnEachSideServesManyRequests) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/0"));
  Peer target = origin.accept();
  for (int i = 0; i < 5; ++i) {
    if (i > 0) client.send(get("/" + std::to_string(i)));
    EXPECT_EQ(readRequest(target).target(), "/" + std::to_string(i));
    target.send(answer("body " + std::to_string(i)));
    EXPECT_EQ(readResponse(client).body, "body " + std::to_string(i));
  }
  for (int i = 0; i < 5; ++i) EXPECT_EQ(gateway.nextSummary().reusedConnection, i > 0);
  EXPECT_EQ(gateway.counters().upstreamOpened, 1u);
}

TEST(KeepAlive, ATargetsConnectionServesSeveralClients) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer first = Peer::connectTo(gateway.port());
  first.send(get("/first", "Connection: close\r\n"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("1"));
  EXPECT_EQ(readResponse(first).field("Connection"), "close");
  first.expectEnd();

  Peer second = Peer::connectTo(gateway.port());
  second.send(get("/second"));
  EXPECT_EQ(readRequest(target).target(), "/second");
  target.send(answer("2"));
  EXPECT_EQ(readResponse(second).body, "2");
}

// What each side said about its connection decides about that side only.
TEST(KeepAlive, ATargetThatClosesDoesNotCloseTheClient) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  for (int i = 0; i < 2; ++i) {
    client.send(get("/"));
    Peer target = origin.accept();
    readRequest(target);
    target.send(answer("hello", "Connection: close\r\n"));
    const Message response = readResponse(client);
    EXPECT_EQ(response.body, "hello");
    EXPECT_FALSE(response.has("Connection"));
    target.expectEnd();
  }
}

TEST(KeepAlive, AnHttp10ClientIsKeptOnlyIfItAsks) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET /stay HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).startLine, "GET /stay HTTP/1.1");
  target.send(answer("1"));
  EXPECT_EQ(lowerCase(readResponse(client).field("Connection")), "keep-alive");
  client.send("GET /go HTTP/1.0\r\n\r\n");
  readRequest(target);
  target.send(answer("2"));
  EXPECT_EQ(readResponse(client).body, "2");
  client.expectEnd();
}

// HTTP/1.0 knows no chunks: the end of the connection is the end of the body.
TEST(KeepAlive, AnHttp10ClientGetsAStreamUntilTheEnd) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
  Peer target = origin.accept();
  readRequest(target);
  target.send(std::string(kChunkedHead) + chunk("one ") + chunk("two") + "0\r\n\r\n");
  const Message response = readResponse(client);
  EXPECT_FALSE(response.has("Transfer-Encoding"));
  EXPECT_EQ(response.body, "one two");
}

// A body that breaks off must not look complete to a client that knows the end only by the connection's.
TEST(KeepAlive, ABrokenStreamIsAResetForAnHttp10Client) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
  Peer target = origin.accept();
  readRequest(target);
  target.send(std::string(kChunkedHead) + chunk("one"));
  client.readThrough("one");
  target.close();
  client.expectReset();
}

// --- Pipelining

TEST(KeepAlive, PipelinedRequestsAreAnsweredInOrder) {
  constexpr int kRequests = 200;
  OriginServer server([](Peer& peer) {
    for (;;) {
      const Message request = readRequest(peer);
      peer.send(answer(request.method() + " " + request.target() + " " + request.body));
    }
  });
  Gateway gateway(profileFor(server.url()));
  std::string requests;
  for (int i = 0; i < kRequests; ++i)
    requests +=
        i % 2 ? get("/" + std::to_string(i)) : post("/" + std::to_string(i), "body" + std::to_string(i));
  Peer client = Peer::connectTo(gateway.port());
  client.send(requests);
  client.halfClose();
  for (int i = 0; i < kRequests; ++i) {
    const std::string number = std::to_string(i);
    EXPECT_EQ(readResponse(client).body,
              i % 2 ? "GET /" + number + " " : "POST /" + number + " body" + number);
  }
  client.expectEnd();
  EXPECT_EQ(server.connections(), 1u);
}

TEST(KeepAlive, APipelinedRequestWaitsUntilTheResponseBeforeIsComplete) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/1") + get("/2"));
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).target(), "/1");
  target.send(std::string(kChunkedHead) + chunk("begun"));
  client.readThrough("begun\r\n");
  // The second request is with the gateway by now, and nobody was asked for it.
  EXPECT_TRUE(origin.nobodyWaits());
  target.send("0\r\n\r\n");
  EXPECT_EQ(client.readExactly(5), "0\r\n\r\n");
  EXPECT_EQ(readRequest(target).target(), "/2");
  target.send(answer("2"));
  EXPECT_EQ(readResponse(client).body, "2");
}

TEST(KeepAlive, MoreThanTheGatewayTakesAheadWaitsInTheSocket) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  const std::string large = randomBytes(300'000, 1);
  client.send(get("/1") + post("/2", large) + get("/3"));
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).target(), "/1");
  target.send(answer("1"));
  EXPECT_TRUE(readRequest(target).body == large);
  target.send(answer("2"));
  EXPECT_EQ(readRequest(target).target(), "/3");
  target.send(answer("3"));
  for (const char* body : {"1", "2", "3"}) EXPECT_EQ(readResponse(client).body, body);
}

TEST(KeepAlive, OwnRepliesArePipelinedToo) {
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(),
      {.routesBefore = R"({"id": "own", "match": {"path": "/own"}, "respond": {"body": "mine"}})"}));
  Peer client = Peer::connectTo(gateway.port());
  std::string requests;
  for (int i = 0; i < 1000; ++i) requests += get("/own");
  client.send(requests + get("/theirs") + get("/own"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("theirs"));
  for (int i = 0; i < 1000; ++i) ASSERT_EQ(readResponse(client).body, "mine");
  EXPECT_EQ(readResponse(client).body, "theirs");
  EXPECT_EQ(readResponse(client).body, "mine");
}

TEST(KeepAlive, NothingAfterAClosingRequestIsServed) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/last", "Connection: close\r\n") + get("/never"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("last"));
  EXPECT_EQ(readResponse(client).body, "last");
  client.expectEnd();
  EXPECT_TRUE(origin.nobodyWaits());
  EXPECT_EQ(gateway.nextSummary().path.view(), "/last");
  EXPECT_TRUE(gateway.summariesSoFar().empty());
}

}  // namespace
}  // namespace headgate::test
