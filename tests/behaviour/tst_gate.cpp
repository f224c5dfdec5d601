// Exchanges at a time, over sockets and workers: a place at the gate is given back however its holder leaves.
#include <functional>
#include <gtest/gtest.h>

#include "tests/behaviour/support/echo.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

const std::string kGate = R"("concurrency": {"limit": 1, "queue": 1, "queue_timeout": "20s"})";

std::string gatedProfile(const std::string& url, const std::string& more = "") {
  return AccessProfile{
      url,
      R"({"id": "quick", "match": {"path": "/quick"}, "respond": {"status": 204}}, {"id": "all", "pool": "agent", )" +
          kGate + more + "}",
      "",
      "",
      "",
      ""}
      .text();
}

// Leaves while its request is at some point of its way, and the place is the next one's, on either worker.
class Gate : public testing::Test {
 protected:
  void passOn(Gateway& gateway, Origin& origin) {
    for (int i = 0; i < 2; ++i) {  // one a worker
      Peer next = Peer::connectTo(gateway.port());
      next.send(get("/next"));
      Peer target = origin.accept();
      EXPECT_EQ(readRequest(target).target(), "/next");
      target.send(answer("served"));
      EXPECT_EQ(readResponse(next).body, "served");
      target.close();
    }
  }

  const Gateway::Options m_two{.workers = 2};
  Origin m_origin;
};

TEST_F(Gate, ThePlaceComesBackFromEveryPhase) {
  struct Phase {
    const char* title;
    std::string request;
    std::function<void(Peer& client, Peer& target)> reach;
  };
  const std::vector<Phase> kPhases{
      {"in its body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc",
       [](Peer&, Peer& target) { target.readThrough("abc"); }},
      {"before the answer", get("/"), [](Peer&, Peer& target) { readRequest(target); }},
      {"in the answer", get("/"),
       [](Peer& client, Peer& target) {
         readRequest(target);
         target.send(std::string(kChunkedHead) + chunk("begun"));
         client.readThrough("begun\r\n");
       }},
      {"in a tunnel",
       get("/",
           "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
       [](Peer& client, Peer& target) {
         readHead(target);
         target.send(
             "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
             "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
         readHead(client);
       }},
  };
  for (const Phase& phase : kPhases) {
    SCOPED_TRACE(phase.title);
    Origin origin;
    Gateway gateway(gatedProfile(origin.url()), m_two);
    Peer holder = Peer::connectTo(gateway.port());
    holder.send(phase.request);
    Peer target = origin.accept();
    phase.reach(holder, target);
    // While it is there nobody else comes in.
    Peer second = Peer::connectTo(gateway.port());
    second.send(get("/second"));
    holder.reset();
    target.awaitEndOrReset();
    Peer next = origin.accept();
    EXPECT_EQ(readRequest(next).target(), "/second");
    next.send(answer(""));
    EXPECT_EQ(readResponse(second).status(), 200);
    next.close();
    passOn(gateway, origin);
  }
}

TEST_F(Gate, WhoLeavesTheQueueKeepsNobodyOut) {
  Gateway gateway(gatedProfile(m_origin.url()));
  Peer holder = Peer::connectTo(gateway.port());
  holder.send(get("/"));
  Peer target = m_origin.accept();
  readRequest(target);
  Peer other = Peer::connectTo(gateway.port());
  for (int i = 0; i < 4; ++i) {
    Peer queued = Peer::connectTo(gateway.port());
    for (Peer* peer : {&queued, &other}) {  // both are known to the worker, which takes them as they speak
      peer->send(get("/quick"));
      EXPECT_EQ(readResponse(*peer).status(), 204);
      gateway.nextSummary();
    }
    queued.send(get("/gone"));
    other.send(get("/full"));
    EXPECT_EQ(readResponse(other).status(), 503) << "the queue holds one";
    EXPECT_EQ(gateway.nextSummary().error, ErrorType::QueueFull);
    queued.reset();
    const record::Summary summary = gateway.nextSummary();
    EXPECT_EQ(summary.path.view(), "/gone");
    EXPECT_EQ(summary.endedBy, record::EndedBy::Client);
  }
  target.send(answer(""));
  EXPECT_EQ(readResponse(holder).status(), 200);
  target.close();
  passOn(gateway, m_origin);
}

TEST_F(Gate, ThePlaceComesBackWhenTheConnectionFails) {
  FullQueue full;
  Gateway gateway(gatedProfile(full.url()), m_two);
  Peer holder = Peer::connectTo(gateway.port());
  holder.send(get("/"));
  Peer second = Peer::connectTo(gateway.port());
  second.send(get("/"));
  holder.reset();
  EXPECT_EQ(gateway.nextSummary().endedBy, record::EndedBy::Client);
  second.reset();
  EXPECT_EQ(gateway.nextSummary().endedBy, record::EndedBy::Client);
  gateway.apply(gatedProfile(m_origin.url()));
  passOn(gateway, m_origin);
}

// Nothing else happens on the way of the one that waited: its request has to leave by itself.
TEST_F(Gate, WhoWasWaitingIsServedOnAKeptConnection) {
  Gateway gateway(gatedProfile(m_origin.url()));
  Peer first = Peer::connectTo(gateway.port());
  Peer second = Peer::connectTo(gateway.port());
  first.send(get("/1"));
  Peer target = m_origin.accept();
  readRequest(target);
  second.send(get("/2"));
  for (int i = 0; i < 3; ++i) {
    target.send(answer(""));
    EXPECT_EQ(readResponse(i % 2 == 0 ? first : second).status(), 200);
    EXPECT_TRUE(readRequest(target).target().starts_with("/"));
    (i % 2 == 0 ? first : second).send(get("/again"));
  }
}

// The limits of a route hold for its gate; a request that is refused holds no place.
TEST_F(Gate, WhoIsRefusedHoldsNoPlace) {
  Gateway gateway(gatedProfile(m_origin.url(), R"(, "auth": {})"), m_two);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(answerTo(gateway, get("/")).status(), 401);
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/", "Authorization: Bearer anns-key\r\n"));
  Peer target = m_origin.accept();
  readRequest(target);
  EXPECT_EQ(answerTo(gateway, get("/")).status(), 401) << "known at once, with every place taken";
  target.send(answer(""));
  EXPECT_EQ(readResponse(client).status(), 200);
}

}  // namespace
}  // namespace headgate::test
