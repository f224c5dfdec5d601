// Bodies on both sides: lengths, chunks and their boundaries, trailers, and responses that have none.
#include <gtest/gtest.h>

#include "tests/behaviour/support/ends.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

TEST(Framing, ChunksGoUpAsTheyCome) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("first"));
  Peer target = origin.accept();
  Message request = readHead(target);
  EXPECT_EQ(request.field("Transfer-Encoding"), "chunked");
  EXPECT_EQ(readChunk(target, request), "first");
  for (const char* piece : {"second", "third"}) {
    client.send(chunk(piece));
    EXPECT_EQ(readChunk(target, request), piece);
  }
  client.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(target, request));
  target.send(answer("thanks"));
  EXPECT_EQ(readResponse(client).body, "thanks");
}

// A client may take each chunk for a message of its own: many do, wrongly, and work.
TEST(Framing, ChunksThatComeTogetherStayApart) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  const std::vector<std::string> chunks = {"data: 1\n\n", "x", std::string(1000, 'y'), "data: 2\n\n"};
  std::string text(kChunkedHead);
  for (const std::string& one : chunks) text += chunk(one);
  target.send(text + "0\r\n\r\n");
  EXPECT_EQ(readResponse(client).chunks, chunks);
}

TEST(Framing, ExtensionsAndSpellingOfSizesAreNotCopied) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send(std::string(kChunkedHead) + "000A;name=value\r\n0123456789\r\n000;last\r\n\r\n");
  client.readHead();
  EXPECT_EQ(client.readExactly(20), "a\r\n0123456789\r\n0\r\n\r\n");
}

TEST(Framing, ABodyUntilTheEndBecomesChunks) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  for (int i = 0; i < 2; ++i) {
    client.send(get("/"));
    Peer target = origin.accept();
    readRequest(target);
    target.send("HTTP/1.0 200 OK\r\n\r\nuntil the end");
    target.close();
    const Message response = readResponse(client);
    EXPECT_EQ(response.field("Transfer-Encoding"), "chunked");
    EXPECT_EQ(response.body, "until the end");
  }
}

// --- Trailers

TEST(Framing, TrailersReachAClientThatAsksForThem) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/", "TE: trailers\r\nConnection: TE\r\n"));
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).field("TE"), "trailers");
  target.send(std::string(kChunkedHead) + chunk("body") + "0\r\nX-Sum: 42\r\nContent-Length: 7\r\n\r\n");
  const Message asked = readResponse(client);
  ASSERT_EQ(asked.trailers.size(), 1u) << "what frames a message may not come behind it";
  EXPECT_EQ(asked.trailers[0], std::make_pair(std::string("X-Sum"), std::string("42")));

  client.send(get("/"));
  EXPECT_FALSE(readRequest(target).has("TE"));
  target.send(std::string(kChunkedHead) + chunk("body") + "0\r\nX-Sum: 42\r\n\r\n");
  EXPECT_TRUE(readResponse(client).trailers.empty());
}

TEST(Framing, TrailersOfARequestEndWithTheGateway) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("body") +
              "0\r\nX-Sum: 42\r\n\r\n" + get("/next"));
  Peer target = origin.accept();
  const Message request = readRequest(target);
  EXPECT_EQ(request.body, "body");
  EXPECT_TRUE(request.trailers.empty());
  target.send(answer(""));
  EXPECT_EQ(readRequest(target).target(), "/next");
}

// --- No body

struct Bodiless {
  const char* title;
  std::string request;
  std::string method;
  std::string response;
  std::string length;  // Content-Length that the client is told, "" for none
};

TEST(Framing, SomeResponsesHaveNoBody) {
  const std::vector<Bodiless> cases = {
      {"HEAD with a length", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD",
       "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "5"},
      {"HEAD of a stream", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", "HEAD", std::string(kChunkedHead), ""},
      {"204", get("/"), "GET", "HTTP/1.1 204 No Content\r\n\r\n", ""},
      {"204 with a length", get("/"), "GET", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", ""},
      {"304 with a length", get("/"), "GET",
       "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\nETag: \"a\"\r\n\r\n", "5"},
      {"an empty body", get("/"), "GET", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "0"},
  };
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send(answer(""));
  readResponse(client);
  // All on one connection each: a response that is read too long or too short would derail the next.
  for (const Bodiless& one : cases) {
    SCOPED_TRACE(one.title);
    client.send(one.request);
    readRequest(target);
    target.send(one.response);
    const Message response = readResponse(client, one.method);
    EXPECT_EQ(response.field("Content-Length"), one.length);
    EXPECT_FALSE(response.has("Transfer-Encoding") && one.method != "HEAD");
    EXPECT_EQ(response.body, "");
  }
  EXPECT_EQ(gateway.counters().upstreamOpened, 1u);
}

TEST(Framing, OurOwnReplyToHeadHasNoBodyEither) {
  Gateway gateway(profileFor(
      "http://127.0.0.1:9",
      {.routesBefore = R"({"id": "own", "match": {"path": "/own"}, "respond": {"body": "mine"}})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("HEAD /own HTTP/1.1\r\nHost: a\r\n\r\n" + get("/own"));
  EXPECT_EQ(readResponse(client, "HEAD").field("Content-Length"), "4");
  EXPECT_EQ(readResponse(client).body, "mine");
}

// --- Interim responses

TEST(Framing, InterimResponsesPassBeforeTheFinalOne) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
  const Message hints = readHead(client);
  EXPECT_EQ(hints.status(), 103);
  EXPECT_EQ(hints.field("Link"), "</style.css>; rel=preload");
  target.send("HTTP/1.1 102 Processing\r\n\r\n");
  EXPECT_EQ(readHead(client).status(), 102);
  target.send(answer("final"));
  EXPECT_EQ(readResponse(client).body, "final");
  EXPECT_EQ(gateway.nextSummary().status, 200);
}

TEST(Framing, AnHttp10ClientGetsNoInterimResponse) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("GET / HTTP/1.0\r\n\r\n");
  Peer target = origin.accept();
  readRequest(target);
  target.send("HTTP/1.1 103 Early Hints\r\n\r\n" + answer("final"));
  EXPECT_EQ(readResponse(client).body, "final");
}

// --- Byte for byte

TEST(Framing, BodiesOfAnySizePassUnchanged) {
  OriginServer echo([](Peer& peer) {
    for (;;) {
      const Message request = readRequest(peer);
      if (request.has("X-Chunked")) {
        std::string text(kChunkedHead);
        for (size_t at = 0, size = 1; at < request.body.size(); at += size, size = size * 3 + 1)
          text += chunk(std::string_view(request.body).substr(at, size));
        peer.send(text + "0\r\n\r\n");
      } else {
        peer.send(answer(request.body));
      }
    }
  });
  Gateway gateway(profileFor(echo.url()));
  Peer client = Peer::connectTo(gateway.port());
  unsigned seed = 0;
  for (const size_t size :
       {0, 1, 2, 4095, 4096, 65535, 65536, 131071, 131072, 131073, 262144, 262145, 999'983}) {
    const std::string body = randomBytes(size, ++seed);
    SCOPED_TRACE(std::to_string(size) + " bytes");
    client.send(post("/", body));
    EXPECT_TRUE(readResponse(client).body == body) << "by length";
    std::string chunked = "PUT / HTTP/1.1\r\nHost: a\r\nX-Chunked: 1\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (size_t at = 0, piece = 1; at < size; at += piece, piece = piece * 2 + 1)
      chunked += chunk(std::string_view(body).substr(at, piece));
    client.send(chunked + "0\r\n\r\n");
    EXPECT_TRUE(readResponse(client).body == body) << "in chunks";
  }
}

}  // namespace
}  // namespace headgate::test
