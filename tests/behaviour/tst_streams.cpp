// Streams and floods: every piece passes as it comes, and who cannot take more slows down its sender and
// nobody else.
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

// More than the system's buffers on the way may hold, by far.
constexpr uint64_t kBuffersAtMost = 64'000'000;

// --- Unbuffered

struct StreamKind {
  const char* type;
  const char* framing;
};

// The target sends a piece only when the client has the one before: a single held-back byte would stop it.
TEST(Streams, EachPieceArrivesBeforeTheNextIsSent) {
  for (const StreamKind& kind : {StreamKind{"text/event-stream", "Transfer-Encoding: chunked\r\n"},
                                 StreamKind{"application/x-ndjson", "Transfer-Encoding: chunked\r\n"},
                                 StreamKind{"application/octet-stream", "Content-Length: 1000000\r\n"},
                                 StreamKind{"text/event-stream", "Content-Encoding: gzip\r\n"}}) {
    SCOPED_TRACE(kind.framing);
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/"));
    Peer target = origin.accept();
    readRequest(target);
    target.send("HTTP/1.1 200 OK\r\nContent-Type: " + std::string(kind.type) + "\r\n" + kind.framing +
                "\r\n");
    EXPECT_EQ(readHead(client).field("Content-Type"), kind.type);
    const bool chunked = std::string_view(kind.framing).starts_with("Transfer");
    for (int i = 0; i < 100; ++i) {
      const std::string piece = i % 3 ? "data: " + std::to_string(i) + "\n\n" : "d";
      target.send(chunked ? chunk(piece) : piece);
      EXPECT_EQ(client.readThrough(piece).find("data: " + std::to_string(i + 1)), std::string::npos);
    }
  }
}

// An event may come in any pieces; none of them waits for the rest of it.
TEST(Streams, HalfAnEventIsNotHeldBack) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
  client.readHead();
  // Not even for the rest of a chunk.
  target.send("10\r\ndata: ");
  client.readThrough("data: ");
  target.send("12345678\n");
  client.readThrough("12345678\n");
}

TEST(Streams, LargeBodiesPassUnchangedInBothDirections) {
  const std::string down = randomBytes(20'000'003, 1);
  const std::string up = randomBytes(20'000'001, 2);
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  std::thread sender([&] { client.send(post("/", up)); });
  Peer target = origin.accept();
  EXPECT_TRUE(readRequest(target).body == up);
  sender.join();
  std::thread answerer([&] { target.send(answer(down)); });
  EXPECT_TRUE(readResponse(client).body == down);
  answerer.join();
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.requestBodyBytes, up.size());
  EXPECT_EQ(summary.responseBodyBytes, down.size());
}

// --- Back-pressure

// Nobody reads the answer, so its target must stop as well: what is sent stays within the buffers on the way.
TEST(Streams, AClientThatDoesNotReadStopsTheTarget) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("timeouts": {"write": "300ms"})"}));
  Peer client = Peer::connectTo("127.0.0.1", gateway.port(), Peer::Buffers::Small);
  client.send(get("/"));
  Peer target = origin.accept();
  readRequest(target);
  target.send("HTTP/1.1 200 OK\r\n\r\n");
  // The write timeout ends what would otherwise stand still for ever.
  EXPECT_LT(target.sendUntilAnswered(std::string(64 * 1024, 'x')), kBuffersAtMost);
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::WriteTimeout);
  EXPECT_EQ(summary.endedBy, record::EndedBy::Gateway);
  EXPECT_LT(summary.responseBodyBytes, kBuffersAtMost);
}

TEST(Streams, ATargetThatDoesNotReadStopsTheClient) {
  Origin origin(Origin::Family::IPv4, Peer::Buffers::Small);
  Gateway gateway(
      profileFor(origin.url(), {.route = R"("body_limit": "off", "timeouts": {"first_byte": "300ms"})"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000000\r\n\r\n");
  Peer target = origin.accept();
  readHead(target);
  EXPECT_LT(client.sendUntilAnswered(std::string(64 * 1024, 'x')), kBuffersAtMost);
  EXPECT_EQ(readResponse(client).status(), 504);
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::FirstByteTimeout);
}

// A pause of the client, however long, is no fault of the target.
TEST(Streams, AfterAPauseTheStreamGoesOn) {
  const std::string body = randomBytes(30'000'000, 3);
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("timeouts": {"idle": "5s"})"}));
  Peer client = Peer::connectTo("127.0.0.1", gateway.port(), Peer::Buffers::Small);
  client.send(get("/slow"));
  Peer target = origin.accept();
  readRequest(target);
  std::thread answerer([&] { target.send(answer(body)); });
  client.readHead();
  // Meanwhile another client of the same worker is served as ever.
  Peer other = Peer::connectTo(gateway.port());
  other.send(get("/quick"));
  Peer second = origin.accept();
  readRequest(second);
  second.send(answer("quick"));
  EXPECT_EQ(readResponse(other).body, "quick");
  EXPECT_TRUE(client.readExactly(body.size()) == body);
  answerer.join();
}

// The target has long said everything and gone when its client begins to read.
TEST(Streams, ASlowClientLosesNothingOfATargetThatHasGone) {
  const std::string body = randomBytes(5'000'000, 4);
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  for (const char* ending : {"with the connection", "with a length"}) {
    SCOPED_TRACE(ending);
    Peer client = Peer::connectTo("127.0.0.1", gateway.port(), Peer::Buffers::Small);
    client.send(get("/"));
    Peer target = origin.accept();
    readRequest(target);
    std::thread answerer([&] {
      target.send(ending == std::string("with a length") ? answer(body) : "HTTP/1.1 200 OK\r\n\r\n" + body);
      target.close();
    });
    const Message head = readHead(client);
    std::string received;
    if (head.has("Content-Length")) {
      received = client.readExactly(body.size());
    } else {
      Message response;
      while (const auto piece = readChunk(client, response)) received += *piece;
    }
    EXPECT_TRUE(received == body);
    answerer.join();
  }
}

TEST(Streams, ASlowTargetGetsAllOfAClientThatHasEndedItsSide) {
  const std::string body = randomBytes(5'000'000, 5);
  Origin origin(Origin::Family::IPv4, Peer::Buffers::Small);
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  std::thread sender([&] {
    client.send(post("/", body));
    client.halfClose();
  });
  Peer target = origin.accept();
  EXPECT_TRUE(readRequest(target).body == body);
  sender.join();
  target.send(answer("got it"));
  EXPECT_EQ(readResponse(client).body, "got it");
}

// Requests without end from a client that takes no answers: it is stopped as well.
TEST(Streams, AFloodOfPipelinedRequestsIsStopped) {
  Gateway gateway(profileFor(
      "http://127.0.0.1:9",
      {.listener = R"("timeouts": {"write": "300ms"})",
       .routesBefore = R"({"id": "own", "match": {"path": "/own"}, "respond": {"body": "mine"}})"}));
  Peer client = Peer::connectTo("127.0.0.1", gateway.port(), Peer::Buffers::Small);
  std::string requests;
  for (int i = 0; i < 1000; ++i) requests += get("/own");
  uint64_t sent = 0;
  while (sent < kBuffersAtMost && client.trySend(requests)) sent += requests.size();
  EXPECT_LT(sent, kBuffersAtMost);
  for (;;) {
    const auto summary = gateway.nextSummary();
    if (summary.error == ErrorType::None) continue;
    EXPECT_EQ(summary.error, ErrorType::WriteTimeout);
    break;
  }
}

// --- Fairness

// A download that never ends and an event stream share one worker.
TEST(Streams, ABulkDownloadDoesNotStarveAnEventStream) {
  OriginServer bulk([](Peer& peer) {
    readRequest(peer);
    peer.send("HTTP/1.1 200 OK\r\n\r\n");
    const std::string piece(256 * 1024, 'x');
    while (peer.trySend(piece)) {
    }
  });
  Origin origin;
  Gateway gateway(profileFor(
      origin.url(), {.pools = R"({"id": "bulk", "targets": [{"id": "b", "url": ")" + bulk.url() + R"("}]})",
                     .routesBefore = R"({"id": "bulk", "match": {"path": "/bulk"}, "pool": "bulk"})"}));
  Peer download = Peer::connectTo(gateway.port());
  download.send(get("/bulk"));
  std::atomic<bool> done{false};
  std::atomic<uint64_t> downloaded{0};
  std::thread reader([&] {
    while (!done) downloaded += download.readSome().size();
  });
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/events"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(kChunkedHead);
  Message response = readHead(client);
  for (int i = 0; i < 200; ++i) {
    target.send(chunk("event " + std::to_string(i)));
    EXPECT_EQ(readChunk(client, response), "event " + std::to_string(i));
  }
  done = true;
  reader.join();
  EXPECT_GT(downloaded, 0u);
}

}  // namespace
}  // namespace headgate::test
