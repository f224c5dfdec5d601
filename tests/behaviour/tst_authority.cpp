// forward_auth over sockets: another server decides who comes in. Its yes is believed, its no is passed on,
// and everything else is a no.
#include <functional>
#include <gtest/gtest.h>
#include <mutex>

#include "tests/behaviour/support/echo.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

// Plays the authority; what it was asked is kept.
class Oracle {
 public:
  using Play = std::function<void(Peer&, const Message&)>;
  explicit Oracle(Play play)
      : m_server([this, play = std::move(play)](Peer& peer) {
          const Message asked = readRequest(peer);
          {
            const std::lock_guard lock(m_mutex);
            m_asked = asked;
          }
          play(peer, asked);
        }) {}
  explicit Oracle(const std::string& answer)
      : Oracle([answer](Peer& peer, const Message&) {
          peer.send(answer);
          peer.awaitEndOrReset();
        }) {}

  std::string url() const { return m_server.url(); }
  uint64_t questions() const { return m_server.connections(); }
  Message asked() const {
    const std::lock_guard lock(m_mutex);
    return m_asked;
  }

 private:
  mutable std::mutex m_mutex;
  Message m_asked;
  OriginServer m_server;
};

class Authority : public testing::Test {
 protected:
  std::string profile(const std::string& authority, const std::string& more = "",
                      const std::string& routeFields = "") {
    return AccessProfile{
        m_target.url(),
        R"({"id": "all", "pool": "agent", "forward_auth": {"pool": "who", "path": "/verify?v=1", )"
        R"("copy": ["Remote-User", "Remote-Groups"])" +
            more + "}" + routeFields + "}",
        "",
        "",
        "",
        R"({"id": "who", "targets": [{"id": "w", "url": ")" + authority + R"("}]})"}
        .text();
  }

  EchoTarget m_target;
};

TEST_F(Authority, ItsYesIsCarriedOnAndTheClientsClaimsAreNot) {
  const Oracle oracle(answer("ignored", "Remote-User: carol\r\nX-Secret: no\r\nSet-Cookie: a=b\r\n"));
  Gateway gateway(profile(oracle.url()));
  for (const std::string& claim :
       {std::string(), std::string("Remote-User: root\r\nremote-user: admin\r\n"),
        std::string("Remote_User: root\r\n"), std::string("Remote-Groups: admin\r\nREMOTE_GROUPS: admin\r\n"),
        std::string("Connection: Remote-User, Remote-Groups\r\nRemote-Groups: root\r\n")}) {
    const Message response = answerTo(gateway, get("/x", claim));
    const Message seen = seenBy(response);
    EXPECT_EQ(seen.field("Remote-User"), "carol") << claim;
    EXPECT_EQ(seen.count("Remote-User"), 1u) << claim;
    EXPECT_FALSE(seen.has("Remote-Groups")) << claim;
    EXPECT_FALSE(seen.has("X-Secret")) << claim;
    EXPECT_EQ(response.body.find("root"), std::string::npos) << claim << response.body;
    EXPECT_EQ(response.body.find("admin"), std::string::npos) << claim << response.body;
    EXPECT_FALSE(response.has("Set-Cookie"));
  }
}

TEST_F(Authority, IsToldWhatIsAskedAndByWhom) {
  const Oracle oracle(answer(""));
  Gateway gateway(profile(oracle.url(), "", R"(, "auth": {"from": ["query:key"]}, "body_limit": "1MiB")"));
  const Message response = answerTo(
      gateway,
      post("/a/../b?x=1&key=anns-key", "body",
           "X-Forwarded-Method: GET\r\nX-Forwarded-Uri: /harmless\r\nX_Forwarded_Host: evil\r\n"
           "X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-Host: evil\r\nX-Agent-Id: root\r\nCookie: s=1\r\n"
           "Expect: 100-continue\r\nRange: bytes=0-1\r\nIf-None-Match: \"a\"\r\nTE: trailers\r\n"
           "Connection: Cookie, X-Forwarded-Uri, Authorization\r\n"),
      "POST");
  EXPECT_EQ(response.status() == 200 || response.status() == 100, true);
  const Message asked = oracle.asked();
  EXPECT_EQ(asked.startLine, "GET /verify?v=1 HTTP/1.1");
  EXPECT_EQ(asked.field("X-Forwarded-Method"), "POST");
  EXPECT_EQ(asked.field("X-Forwarded-Uri"), "/b?x=1") << "a key that was checked here is for nobody else";
  EXPECT_EQ(asked.count("X-Forwarded-Uri"), 1u);
  EXPECT_EQ(asked.field("X-Forwarded-For"), "127.0.0.1");
  EXPECT_EQ(asked.field("X-Forwarded-Host"), "a");
  EXPECT_EQ(asked.field("X-Agent-Id"), "ann");
  EXPECT_EQ(asked.field("Cookie"), "s=1");
  EXPECT_EQ(asked.body, "");
  for (const auto name :
       {"Content-Length", "Transfer-Encoding", "Expect", "Range", "If-None-Match", "X_Forwarded_Host"})
    EXPECT_FALSE(asked.has(name)) << name;
}

struct Refusal {
  std::string answer;
  int status;
};

TEST_F(Authority, ItsNoIsPassedOnWithoutWhatIsNotForTheClient) {
  for (const auto& [said, status] : std::vector<Refusal>{
           {answer(
                "who are you?",
                "WWW-Authenticate: Bearer\r\nContent-Type: text/plain\r\nSet-Cookie: a=b\r\nX-Internal: 1\r\n"
                "Remote-User: root\r\nConnection: x\r\nKeep-Alive: timeout=5\r\n",
                "401 Unauthorized"),
            401},
           {answer("no", "", "403 Forbidden"), 403},
           {answer("", "Location: https://login.example/?rd=x\r\nX-Internal: 1\r\n", "302 Found"), 302},
           {answer("slowly", "Retry-After: 7\r\n", "429 Too Many Requests"), 429}}) {
    const Oracle oracle(said);
    Gateway gateway(profile(oracle.url()));
    const Message response = answerTo(gateway, get("/", "Origin: http://x\r\n"));
    EXPECT_EQ(response.status(), status);
    for (const auto name : {"X-Internal", "Keep-Alive", "Remote-User"})
      EXPECT_FALSE(response.has(name)) << name;
    EXPECT_EQ(response.has("WWW-Authenticate"), status == 401);
    EXPECT_EQ(response.has("Set-Cookie"), status == 401);
    EXPECT_EQ(response.has("Location"), status == 302);
    EXPECT_EQ(response.body, said.substr(said.find("\r\n\r\n") + 4));
    EXPECT_EQ(gateway.nextSummary().error, ErrorType::AuthorityRefused);
  }
  EXPECT_EQ(m_target.requests(), 0u);
}

TEST_F(Authority, WhatIsNoAnswerLetsNobodyIn) {
  const std::string kHuge(100'000, 'x');
  const std::vector<std::pair<const char*, Oracle::Play>> kPlays{
      {"is in trouble", [](Peer& peer, const Message&) { peer.send(answer("", "", "500 No")); }},
      {"is overloaded", [](Peer& peer, const Message&) { peer.send(answer("", "", "503 No")); }},
      {"speaks of caches",
       [](Peer& peer, const Message&) { peer.send("HTTP/1.1 304 Not Modified\r\n\r\n"); }},
      {"switches",
       [](Peer& peer, const Message&) {
         peer.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
       }},
      {"closes", [](Peer&, const Message&) {}},
      {"resets", [](Peer& peer, const Message&) { peer.reset(); }},
      {"babbles", [](Peer& peer, const Message&) { peer.send("200 OK\r\n\r\n"); }},
      {"breaks off",
       [](Peer& peer, const Message&) { peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"); }},
      {"gives two lengths",
       [](Peer& peer, const Message&) {
         peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 1\r\n\r\n");
       }},
      {"says too much", [&](Peer& peer, const Message&) { peer.trySend(answer(kHuge)); }},
      {"does not end",
       [](Peer& peer, const Message&) {
         if (peer.trySend(kChunkedHead)) peer.sendUntilAnswered(chunk(std::string(10'000, 'x')));
       }},
      {"only begins",
       [](Peer& peer, const Message&) {
         for (int i = 0; i < 40; ++i) peer.trySend("HTTP/1.1 103 Early Hints\r\n\r\n");
         peer.awaitEndOrReset();
       }},
      {"is silent", [](Peer& peer, const Message&) { peer.awaitEndOrReset(); }},
      {"never ends its head",
       [](Peer& peer, const Message&) {
         if (peer.trySend("HTTP/1.1 200 OK\r\n")) peer.awaitEndOrReset();
       }},
  };
  for (const auto& [title, play] : kPlays) {
    SCOPED_TRACE(title);
    const Oracle oracle(play);
    Gateway gateway(profile(oracle.url(), R"(, "timeout": "500ms")"));
    EXPECT_EQ(answerTo(gateway, get("/")).status(), 502);
    EXPECT_EQ(gateway.nextSummary().error, ErrorType::AuthorityUnavailable);
  }
  Gateway refused(profile("http://127.0.0.1:9"));
  EXPECT_EQ(answerTo(refused, get("/")).status(), 502);
  const FullQueue full;
  Gateway unreachable(profile(full.url(), R"(, "timeout": "200ms")"));
  EXPECT_EQ(answerTo(unreachable, get("/")).status(), 502);
  EXPECT_EQ(m_target.requests(), 0u);
}

// The target's connection rests between the two: nothing else happens that would send what waits.
TEST_F(Authority, AskedAgainOnKeptConnections) {
  const Oracle oracle(answer("", "Remote-User: carol\r\n"));
  Gateway gateway(profile(oracle.url()));
  Peer client = Peer::connectTo(gateway.port());
  for (int i = 0; i < 3; ++i) {
    client.send(post("/", "body"));
    EXPECT_EQ(seenBy(readResponse(client)).field("Remote-User"), "carol");
  }
  EXPECT_TRUE(gateway.nextSummary().connection == gateway.nextSummary().connection);
  EXPECT_EQ(oracle.questions(), 3u);
}

TEST_F(Authority, WhoLeavesMeanwhileIsForgotten) {
  Origin authority;
  Gateway gateway(profile(authority.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  Peer asked = authority.accept();
  readRequest(asked);
  client.reset();
  EXPECT_EQ(gateway.nextSummary().endedBy, record::EndedBy::Client);
  asked.awaitEndOrReset();
  EXPECT_EQ(m_target.requests(), 0u);
}

TEST_F(Authority, ComesAfterTheKeyAndBeforeAnUpgrade) {
  const Oracle oracle(answer("no", "", "403 Forbidden"));
  Gateway gateway(profile(oracle.url(), "", R"(, "auth": {})"));
  EXPECT_EQ(answerTo(gateway, get("/")).status(), 401);
  EXPECT_EQ(oracle.questions(), 0u);
  EXPECT_EQ(
      answerTo(gateway, get("/",
                            "Authorization: Bearer anns-key\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"))
          .status(),
      403);
  const Message asked = oracle.asked();
  EXPECT_FALSE(asked.has("Authorization"));
  EXPECT_FALSE(asked.has("Upgrade"));
}

}  // namespace
}  // namespace headgate::test
