// Sides that do not end together: answers before the request is complete, clients that end their side first,
// expectations.
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

using record::EndedBy;

std::string uploadHead(size_t length) {
  return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

// --- Early responses

// The target has seen enough, answers and closes with the upload still coming: the answer must not be lost in
// the reset that follows.
TEST(EarlyEnds, AnAnswerWhileUploadingReachesTheClient) {
  for (const char* target : {"closes", "resets", "stays"}) {
    SCOPED_TRACE(target);
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    client.send(uploadHead(64'000'000) + std::string(1000, 'x'));
    Peer agent = origin.accept();
    readHead(agent);
    agent.send(answer("too much", "Connection: close\r\n", "413 Content Too Large"));
    if (target == std::string("closes")) agent.close();
    client.sendUntilAnswered(std::string(100'000, 'x'));
    if (target == std::string("resets")) agent.reset();
    const Message response = readResponse(client);
    EXPECT_EQ(response.status(), 413);
    EXPECT_EQ(response.body, "too much");
    EXPECT_EQ(response.field("Connection"), "close");
    client.close();
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.status, 413);
    EXPECT_EQ(summary.error, ErrorType::None);
  }
}

// The same with the upload in full flow.
TEST(EarlyEnds, AnAnswerInTheMiddleOfAnUploadReachesTheClient) {
  Origin origin(Origin::Family::IPv4, Peer::Buffers::Small);
  Gateway gateway(profileFor(origin.url(), {.route = R"("body_limit": "off")"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(uploadHead(10'000'000'000));
  std::thread sender([&] { client.sendUntilAnswered(std::string(100'000, 'x')); });
  Peer target = origin.accept();
  readHead(target);
  target.readExactly(3'000'000);
  target.send(answer("enough", "", "403 Forbidden"));
  target.close();
  sender.join();
  EXPECT_EQ(readResponse(client).body, "enough");
  EXPECT_EQ(gateway.nextSummary().status, 403);
}

TEST(EarlyEnds, ABodyOfExactlyTheLimitPasses) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("body_limit": "64KiB")"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(post("/", std::string(65'536, 'x')));
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).body.size(), 65'536u);
  target.send(answer("fits"));
  EXPECT_EQ(readResponse(client).body, "fits");
}

// The gateway stops an upload with an answer of its own in the same way.
TEST(EarlyEnds, TheBodyLimitAnswersWhileUploading) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.route = R"("body_limit": "64KiB")"}));
  Peer announced = Peer::connectTo(gateway.port());
  announced.send(uploadHead(70'000));
  EXPECT_EQ(readResponse(announced).status(), 413);
  announced.expectEnd();
  EXPECT_TRUE(origin.nobodyWaits());
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::BodyTooLarge);

  Peer chunked = Peer::connectTo(gateway.port());
  chunked.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  chunked.sendUntilAnswered(chunk(std::string(1000, 'x')));
  EXPECT_EQ(readResponse(chunked).status(), 413);
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::BodyTooLarge);
  EXPECT_EQ(summary.endedBy, EndedBy::Gateway);
}

// A target may begin to answer early and go on reading: both directions flow at once.
TEST(EarlyEnds, AnswerAndRequestCrossEachOther) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  Peer target = origin.accept();
  Message request = readHead(target);
  target.send(kChunkedHead);
  Message response = readHead(client);
  for (int i = 0; i < 20; ++i) {
    client.send(chunk("up " + std::to_string(i)));
    EXPECT_EQ(readChunk(target, request), "up " + std::to_string(i));
    target.send(chunk("down " + std::to_string(i)));
    EXPECT_EQ(readChunk(client, response), "down " + std::to_string(i));
  }
  client.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(target, request));
  target.send("0\r\n\r\n");
  EXPECT_FALSE(readChunk(client, response));
  client.expectEnd();
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::None);
}

// --- Half-closes

TEST(EarlyEnds, AHalfClosedClientIsAnswered) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(post("/", "hello"));
  client.halfClose();
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).body, "hello");
  target.send(std::string(kChunkedHead) + chunk("a long "));
  client.readThrough("a long ");
  target.send(chunk("answer") + "0\r\n\r\n");
  client.readThrough("0\r\n\r\n");
  client.expectEnd();
  EXPECT_EQ(gateway.nextSummary().endedBy, EndedBy::Complete);
}

#ifdef __linux__
// On the wire this is the same as a half-close; on one machine the system can tell them apart.
TEST(EarlyEnds, AClientThatClosesWhileItWaitsEndsTheAttempt) {
  for (const char* when : {"at once", "after a half-close"}) {
    SCOPED_TRACE(when);
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    client.send(post("/", "hello"));
    Peer target = origin.accept();
    readRequest(target);
    if (when == std::string("after a half-close")) client.halfClose();
    client.close();
    target.awaitEndOrReset();
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.endedBy, EndedBy::Client);
    EXPECT_EQ(summary.error, ErrorType::ClientClosed);
  }
}
#endif

TEST(EarlyEnds, AClientThatLeavesInTheMiddleOfItsBodyEndsTheAttempt) {
  for (const char* how : {"half-closes", "closes", "resets"}) {
    SCOPED_TRACE(how);
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    client.send(uploadHead(100) + "only this");
    Peer target = origin.accept();
    readHead(target);
    target.readExactly(9);
    if (how == std::string("half-closes")) client.halfClose();
    if (how == std::string("closes")) client.close();
    if (how == std::string("resets")) client.reset();
    target.awaitEndOrReset();
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.endedBy, EndedBy::Client);
    EXPECT_EQ(summary.error, how == std::string("resets") ? ErrorType::ClientReset : ErrorType::ClientClosed);
  }
}

TEST(EarlyEnds, AClientThatResetsWhileItWaitsEndsTheAttempt) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  client.reset();
  target.awaitEndOrReset();
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::ClientReset);
}

TEST(EarlyEnds, AClientThatLeavesAStreamEndsTheAttempt) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send(std::string(kChunkedHead) + chunk("one"));
  client.readThrough("one\r\n");
  client.close();
  while (target.trySend(chunk("more"))) {
  }
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.endedBy, EndedBy::Client);
  EXPECT_EQ(summary.status, 200);
}

// --- Expectations

TEST(EarlyEnds, AnExpectationIsMetOnceThereIsATarget) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  for (int i = 0; i < 2; ++i) {
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.readHead(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("body");
    Peer target = origin.accept();
    const Message request = readRequest(target);
    EXPECT_EQ(request.body, "body");
    EXPECT_FALSE(request.has("Expect"));
    // The expectation is met already; a second 100 would be one too many.
    target.send("HTTP/1.1 100 Continue\r\n\r\n" + answer("done", "Connection: close\r\n"));
    EXPECT_EQ(readResponse(client).body, "done");
  }
}

TEST(EarlyEnds, AClientThatDidNotWaitIsNotToldToContinue) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\nbody");
  Peer target = origin.accept();
  EXPECT_EQ(readRequest(target).body, "body");
  target.send(answer("done"));
  EXPECT_EQ(readResponse(client).body, "done");
}

TEST(EarlyEnds, ARefusedExpectationNeverAsksForTheBody) {
  Gateway gateway(
      profileFor("http://127.0.0.1:9", {.route = R"("body_limit": "64KiB", "match": {"path": "/is"})"}));
  struct {
    const char* request;
    int status;
  } const cases[] = {
      {"POST /is HTTP/1.1\r\nHost: a\r\nContent-Length: 70000\r\nExpect: 100-continue\r\n\r\n", 413},
      {"POST /is-not HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n", 404},
      {"POST /is HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: a miracle\r\n\r\n", 417},
      {"POST /is HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n", 502},
  };
  for (const auto& one : cases) {
    SCOPED_TRACE(one.request);
    Peer client = Peer::connectTo(gateway.port());
    client.send(one.request);
    EXPECT_EQ(readResponse(client).status(), one.status);
    client.expectEnd();  // the body may come or not: nobody could tell it from a request
  }
}

}  // namespace
}  // namespace headgate::test
