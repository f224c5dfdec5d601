// Targets that fail: each way has its own error type, and reply, log and connection say the same.
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

enum class Then { Close, Reset, Stay };

struct Failure {
  const char* title;
  std::string answer;
  Then then;
  ErrorType error;
  int status;  // 0: the client's answer is cut
};

std::string manyFields() {
  std::string text = "HTTP/1.1 200 OK\r\n";
  for (int i = 0; i < 6; ++i) text += "X-" + std::to_string(i) + ": " + std::string(15'000, 'x') + "\r\n";
  return text + "\r\n";
}

const std::vector<Failure>& failures() {
  static const std::vector<Failure> all = {
      {"closes without a word", "", Then::Close, ErrorType::UpstreamClosed, 502},
      {"resets without a word", "", Then::Reset, ErrorType::UpstreamReset, 502},
      {"closes in the head", "HTTP/1.1 200 O", Then::Close, ErrorType::UpstreamTruncated, 502},
      {"resets in the head", "HTTP/1.1 200 OK\r\nContent-", Then::Reset, ErrorType::UpstreamReset, 502},
      {"sends garbage", "220 mail.example.org ESMTP\r\n", Then::Stay, ErrorType::UpstreamMalformed, 502},
      {"sends binary garbage", std::string("\x15\x03\x01\x00\x02\x02\x16", 7), Then::Stay,
       ErrorType::UpstreamMalformed, 502},
      {"speaks another version", "HTTP/3.0 200 OK\r\n\r\n", Then::Stay, ErrorType::UpstreamMalformed, 502},
      {"gives two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", Then::Stay,
       ErrorType::UpstreamMalformed, 502},
      {"folds a field", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", Then::Stay, ErrorType::UpstreamMalformed,
       502},
      {"sends a head without end", manyFields(), Then::Stay, ErrorType::UpstreamHeadTooLarge, 502},
      {"upgrades unasked", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
       Then::Stay, ErrorType::UpstreamMalformed, 502},
      {"closes in a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello", Then::Close,
       ErrorType::UpstreamTruncated, 0},
      {"resets in a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello", Then::Reset,
       ErrorType::UpstreamReset, 0},
      {"closes between chunks", std::string(kChunkedHead) + chunk("hello"), Then::Close,
       ErrorType::UpstreamTruncated, 0},
      {"breaks its chunks", std::string(kChunkedHead) + chunk("hello") + "zz\r\n", Then::Stay,
       ErrorType::UpstreamMalformed, 0},
      {"resets a body until the end", "HTTP/1.1 200 OK\r\n\r\nhello", Then::Reset, ErrorType::UpstreamReset,
       0},
  };
  return all;
}

// What is tried is what becomes of each failure, not of a target that fails again and again.
const More kNeverEjected{.pool = R"("ejection": {"failures": 0})"};

TEST(UpstreamFailures, EachHasItsNameInReplyAndLog) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), kNeverEjected));
  for (const Failure& one : failures()) {
    SCOPED_TRACE(one.title);
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/path"));
    Peer target = origin.accept();
    readRequest(target);
    target.send(one.answer);
    if (one.status == 0) client.readThrough("hello");
    if (one.then == Then::Close) target.close();
    if (one.then == Then::Reset) target.reset();
    if (one.status != 0) {
      const Message response = readResponse(client);
      EXPECT_EQ(response.status(), one.status);
      EXPECT_NE(response.body.find("\"" + std::string(facts(one.error).name) + "\""), std::string::npos)
          << response.body;
      // The fault is the target's: the client's connection is as good as before.
      EXPECT_FALSE(response.has("Connection"));
      client.send(get("/again"));
      Peer next = origin.accept();
      readRequest(next);
      next.send(answer("fine", "Connection: close\r\n"));
      EXPECT_EQ(readResponse(client).body, "fine");
    } else {
      client.awaitEndOrReset();
    }
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(facts(summary.error).name, facts(one.error).name) << summary.errorDetail.view();
    EXPECT_EQ(summary.endedBy, EndedBy::Upstream);
    EXPECT_EQ(summary.status, one.status == 0 ? 200 : one.status);
    EXPECT_EQ(summary.attempts, 1);
    EXPECT_EQ(summary.target, "t1");
    EXPECT_EQ(summary.pool, "agent");
    EXPECT_EQ(summary.route, "all");
    EXPECT_EQ(summary.listener, "web");
    EXPECT_EQ(summary.path.view(), "/path");
    if (one.status != 0) gateway.nextSummary();
  }
}

// What was not framed as complete must not look complete.
TEST(UpstreamFailures, ACutBodyIsSeenAsCut) {
  struct {
    std::string answer;
    std::string received;  // all that may come
  } const cases[] = {
      {"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello", "hello"},
      {std::string(kChunkedHead) + chunk("hello"), chunk("hello")},
  };
  for (const auto& one : cases) {
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/"));
    Peer target = origin.accept();
    readRequest(target);
    target.send(one.answer);
    client.readHead();
    EXPECT_EQ(client.readExactly(one.received.size()), one.received);
    target.close();
    client.expectEnd();
  }
}

TEST(UpstreamFailures, NobodyListens) {
  uint16_t port = 0;
  {
    const Origin gone;
    port = gone.port();
  }
  Gateway gateway(profileFor("http://127.0.0.1:" + std::to_string(port)));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), 502);
  EXPECT_NE(response.body.find("\"connect_refused\""), std::string::npos) << response.body;
  const auto summary = gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::ConnectRefused);
  EXPECT_EQ(summary.endedBy, EndedBy::Upstream);
  EXPECT_EQ(summary.firstByte, record::kNotReached);
}

TEST(UpstreamFailures, TheSocketFileIsMissing) {
  Gateway gateway(profileFor("http://agent", {.target = R"("socket": "/nonexistent/agent.sock")"}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  EXPECT_EQ(readResponse(client).status(), 502);
  EXPECT_EQ(gateway.nextSummary().endedBy, EndedBy::Upstream);
}

// --- Retries

TEST(UpstreamFailures, TheNextTargetIsTriedIfOneCannotBeReached) {
  Origin gone;
  Origin alive;
  Gateway gateway(profileFor({gone.url(), alive.url()}));
  gone.close();
  for (int i = 0; i < 4; ++i) {
    Peer client = Peer::connectTo(gateway.port());
    client.send(post("/", "not idempotent, but nothing was sent"));
    Peer target = alive.accept();
    EXPECT_EQ(readRequest(target).body, "not idempotent, but nothing was sent");
    target.send(answer("alive", "Connection: close\r\n"));
    EXPECT_EQ(readResponse(client).body, "alive");
    const auto summary = gateway.nextSummary();
    EXPECT_EQ(summary.target, "t2");
    EXPECT_EQ(summary.error, ErrorType::None);
    EXPECT_EQ(summary.attempts, i == 0 ? 2 : 1) << "who refused once is left out";
  }
}

TEST(UpstreamFailures, AttemptsAreLimitedAndEachTargetTriedOnce) {
  std::vector<std::string> urls;
  for (int i = 0; i < 5; ++i) urls.push_back(Origin().url());
  for (const auto& [retry, attempts] :
       {std::pair{R"("retry": {"attempts": 3})", 3}, std::pair{R"("retry": {"attempts": 10})", 5},
        std::pair{R"("retry": {"attempts": 1})", 1}, std::pair{R"("retry": {"on": []})", 1}}) {
    SCOPED_TRACE(retry);
    Gateway gateway(profileFor(urls, {.route = retry}));
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/"));
    EXPECT_EQ(readResponse(client).status(), 502);
    EXPECT_EQ(gateway.nextSummary().attempts, attempts);
  }
}

// Once something was sent, only the client may decide to send it again.
TEST(UpstreamFailures, AFailureAfterTheRequestIsNotRepeatedElsewhere) {
  Origin first;
  Origin second;
  Gateway gateway(profileFor({first.url(), second.url()}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  Peer target = first.accept();
  readRequest(target);
  target.close();
  EXPECT_EQ(readResponse(client).status(), 502);
  EXPECT_TRUE(second.nobodyWaits());
}

// --- Kept connections that turn out to be dead

// A connection to the target on which one request was answered.
Peer warmUp(Origin& origin, Peer& client) {
  client.send(get("/warm-up"));
  Peer target = origin.accept();
  readRequest(target);
  target.send(answer("warm"));
  readResponse(client);
  return target;
}

TEST(UpstreamFailures, AConnectionThatTheTargetClosedIsNotUsedAgain) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  Peer old = warmUp(origin, client);
  old.halfClose();
  old.expectEnd();  // the gateway has noticed
  client.send(post("/", "not to be repeated"));
  Peer fresh = origin.accept();
  readRequest(fresh);
  fresh.send(answer("fresh"));
  EXPECT_EQ(readResponse(client).body, "fresh");
}

// Bytes that nobody asked for would be taken for the next answer.
TEST(UpstreamFailures, AConnectionThatSaidSomethingUnaskedIsNotUsedAgain) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  Peer old = warmUp(origin, client);
  old.send(answer("a smuggled answer"));
  old.awaitEndOrReset();
  client.send(get("/"));
  Peer fresh = origin.accept();
  readRequest(fresh);
  fresh.send(answer("the true answer"));
  EXPECT_EQ(readResponse(client).body, "the true answer");

  client.send(get("/more"));
  readRequest(fresh);
  fresh.send(answer("true") + answer("smuggled in the same piece"));
  EXPECT_EQ(readResponse(client).body, "true");
  fresh.awaitEndOrReset();
}

// The target closes just as the request is sent: it may be repeated where that does no harm.
TEST(UpstreamFailures, AStaleConnectionIsRetriedWhereThatIsSafe) {
  struct {
    const char* method;
    const char* body;
    bool repeated;
  } const cases[] = {
      {"GET", "", true}, {"PUT", "same again", true}, {"DELETE", "", true}, {"POST", "charge me", false}};
  for (const auto& one : cases) {
    SCOPED_TRACE(one.method);
    Origin origin;
    Gateway gateway(profileFor(origin.url()));
    Peer client = Peer::connectTo(gateway.port());
    Peer old = warmUp(origin, client);
    gateway.nextSummary();
    client.send(std::string(one.method) + " / HTTP/1.1\r\nHost: a\r\nContent-Length: " +
                std::to_string(std::string_view(one.body).size()) + "\r\n\r\n" + one.body);
    EXPECT_EQ(readRequest(old).body, one.body);
    old.close();
    if (one.repeated) {
      Peer fresh = origin.accept();
      EXPECT_EQ(readRequest(fresh).body, one.body);
      fresh.send(answer("fresh"));
      EXPECT_EQ(readResponse(client).body, "fresh");
      const auto summary = gateway.nextSummary();
      EXPECT_EQ(summary.attempts, 2);
      EXPECT_FALSE(summary.reusedConnection);
      EXPECT_EQ(summary.error, ErrorType::None);
    } else {
      EXPECT_EQ(readResponse(client).status(), 502);
      const auto summary = gateway.nextSummary();
      EXPECT_EQ(summary.error, ErrorType::UpstreamResetReused);
      EXPECT_EQ(summary.attempts, 1);
      EXPECT_TRUE(summary.reusedConnection);
    }
  }
}

// Only so much of a body is kept for a second try.
TEST(UpstreamFailures, AStaleConnectionIsNotRetriedWithALargeBody) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  Peer old = warmUp(origin, client);
  gateway.nextSummary();
  client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + std::string(100'000, 'x'));
  EXPECT_EQ(readRequest(old).body.size(), 100'000u);
  old.close();
  EXPECT_EQ(readResponse(client).status(), 502);
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::UpstreamResetReused);
}

// One second less than announced, as caution: the target never sees a request on a dying connection.
TEST(UpstreamFailures, TheTargetsOwnIdleLimitIsKept) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  auto [client, target] = ask(gateway, origin);
  target.send(answer("1", "Keep-Alive: timeout=1\r\n"));
  readResponse(client);
  target.expectEnd();  // no time is left after the caution
}

TEST(UpstreamFailures, IdleConnectionsEndAfterThePoolsLimit) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.pool = R"("connections": {"idle_timeout": "50ms"})"}));
  Peer client = Peer::connectTo(gateway.port());
  Peer target = warmUp(origin, client);
  target.expectEnd();
  EXPECT_EQ(gateway.counters().upstreamIdle, 0u);
}

TEST(UpstreamFailures, NoMoreConnectionsRestThanThePoolAllows) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.pool = R"("connections": {"idle": 1, "idle_timeout": "1h"})"}));
  Peer one = Peer::connectTo(gateway.port());
  Peer two = Peer::connectTo(gateway.port());
  one.send(get("/"));
  Peer first = origin.accept();
  readRequest(first);
  two.send(get("/"));
  Peer second = origin.accept();
  readRequest(second);
  first.send(answer("1"));
  readResponse(one);
  second.send(answer("2"));
  readResponse(two);
  first.expectEnd();  // the oldest gives way
  one.send(get("/"));
  EXPECT_EQ(readRequest(second).target(), "/");
}

}  // namespace
}  // namespace headgate::test
