// WebSocket: the handshake is checked on both sides, then bytes pass as they are until both sides have ended.
#include <gtest/gtest.h>
#include <thread>

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

using record::EndedBy;

// The key and its answer of RFC 6455 section 1.3.
constexpr const char* kUpgrade =
    "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
constexpr const char* kAccepted =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: chat\r\n\r\n";

std::string maskedFrame(char opcode, std::string_view payload) {
  const std::string mask = "\x12\x34\x56\x78";
  std::string frame{opcode, static_cast<char>(0x80 | payload.size())};
  frame += mask;
  for (size_t i = 0; i < payload.size(); ++i) frame += static_cast<char>(payload[i] ^ mask[i % 4]);
  return frame;
}

std::string frame(char opcode, std::string_view payload) {
  return std::string{opcode, static_cast<char>(payload.size())} + std::string(payload);
}

constexpr char kText = '\x81', kTextBegins = '\x01', kContinues = '\x00', kLast = '\x80', kPing = '\x89',
               kPong = '\x8a', kClose = '\x88';

struct Tunnel {
  explicit Tunnel(const std::string& more = "") : gateway(profileFor(origin.url(), {.route = more})) {
    client = Peer::connectTo(gateway.port());
    client.send(get("/ws", kUpgrade));
    target = origin.accept();
    request = readHead(target);
    target.send(kAccepted);
    response = readHead(client);
  }
  Origin origin;
  Gateway gateway;
  Peer client{-1};
  Peer target{-1};
  Message request;
  Message response;
};

TEST(WebSocket, TheHandshakePasses) {
  Tunnel tunnel;
  EXPECT_EQ(lowerCase(tunnel.request.field("Connection")), "upgrade");
  EXPECT_EQ(tunnel.request.field("Upgrade"), "websocket");
  EXPECT_EQ(tunnel.request.field("Sec-WebSocket-Key"), "dGhlIHNhbXBsZSBub25jZQ==");
  EXPECT_EQ(tunnel.response.status(), 101);
  EXPECT_EQ(lowerCase(tunnel.response.field("Connection")), "upgrade");
  EXPECT_EQ(tunnel.response.field("Upgrade"), "websocket");
  EXPECT_EQ(tunnel.response.field("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
  EXPECT_EQ(tunnel.response.field("Sec-WebSocket-Protocol"), "chat");
}

TEST(WebSocket, FramesPassBothWaysAsTheyAre) {
  Tunnel tunnel;
  const std::vector<std::pair<char, std::string>> frames = {{kText, "hello"},
                                                            {kTextBegins, "a frag"},
                                                            {kPing, "still there?"},
                                                            {kContinues, "mented "},
                                                            {kLast, "text"},
                                                            {kPong, ""},
                                                            {kText, ""}};
  for (const auto& [opcode, payload] : frames) {
    const std::string up = maskedFrame(opcode, payload);
    tunnel.client.send(up);
    EXPECT_EQ(tunnel.target.readExactly(up.size()), up);
    const std::string down = frame(opcode, payload);
    tunnel.target.send(down);
    EXPECT_EQ(tunnel.client.readExactly(down.size()), down);
  }
}

TEST(WebSocket, FramesRightBehindTheHandshakeAreNotLost) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/ws", kUpgrade) + maskedFrame(kText, "early"));
  Peer target = origin.accept();
  readHead(target);
  target.send(kAccepted + frame(kText, "welcome"));
  readHead(client);
  EXPECT_EQ(client.readExactly(9), frame(kText, "welcome"));
  EXPECT_EQ(target.readExactly(11), maskedFrame(kText, "early"));
}

TEST(WebSocket, TheCloseHandshakeMayBeginOnEitherSide) {
  const std::string up = maskedFrame(kClose, "\x03\xe8");
  const std::string down = frame(kClose, "\x03\xe8");
  for (const bool clientBegins : {true, false}) {
    SCOPED_TRACE(clientBegins);
    Tunnel tunnel;
    const auto sayUp = [&] {
      tunnel.client.send(up);
      EXPECT_EQ(tunnel.target.readExactly(up.size()), up);
    };
    const auto sayDown = [&] {
      tunnel.target.send(down);
      EXPECT_EQ(tunnel.client.readExactly(down.size()), down);
    };
    if (clientBegins) {
      sayUp();
      sayDown();
    } else {
      sayDown();
      sayUp();
    }
    tunnel.target.close();  // the server closes first (RFC 6455 section 7.1.1)
    tunnel.client.expectEnd();
    tunnel.client.close();
    const auto summary = tunnel.gateway.nextSummary();
    EXPECT_EQ(summary.status, 101);
    EXPECT_TRUE(summary.upgraded);
    EXPECT_EQ(summary.error, ErrorType::None);
    EXPECT_EQ(summary.endedBy, EndedBy::Upstream);
    EXPECT_EQ(summary.requestBodyBytes, up.size());
    EXPECT_EQ(summary.responseBodyBytes, down.size());
  }
}

TEST(WebSocket, ASideThatHasEndedStillReceives) {
  Tunnel tunnel;
  tunnel.client.halfClose();
  tunnel.target.expectEnd();
  tunnel.target.send(frame(kText, "last words"));
  EXPECT_EQ(tunnel.client.readExactly(12), frame(kText, "last words"));
  tunnel.target.close();
  tunnel.client.expectEnd();
  const auto summary = tunnel.gateway.nextSummary();
  EXPECT_EQ(summary.endedBy, EndedBy::Client);
  EXPECT_EQ(summary.error, ErrorType::None);
}

TEST(WebSocket, AResetOfOneSideReachesTheOther) {
  {
    Tunnel tunnel;
    tunnel.client.reset();
    tunnel.target.awaitEndOrReset();
    EXPECT_EQ(tunnel.gateway.nextSummary().endedBy, EndedBy::Client);
  }
  Tunnel tunnel;
  tunnel.target.reset();
  tunnel.client.awaitEndOrReset();
  tunnel.client.close();
  EXPECT_EQ(tunnel.gateway.nextSummary().endedBy, EndedBy::Upstream);
}

TEST(WebSocket, LargeMessagesPassUnchanged) {
  Tunnel tunnel;
  const std::string bytes = randomBytes(3'000'000, 1);
  std::thread sender([&] { tunnel.client.send(bytes); });
  EXPECT_TRUE(tunnel.target.readExactly(bytes.size()) == bytes);
  sender.join();
  std::thread answerer([&] { tunnel.target.send(bytes); });
  EXPECT_TRUE(tunnel.client.readExactly(bytes.size()) == bytes);
  answerer.join();
}

// A client that takes nothing stops the target, here as everywhere.
TEST(WebSocket, BackPressurePassesThroughATunnel) {
  Origin origin;
  Gateway gateway(profileFor(origin.url(), {.listener = R"("timeouts": {"write": "300ms"})"}));
  Peer client = Peer::connectTo("127.0.0.1", gateway.port(), Peer::Buffers::Small);
  client.send(get("/ws", kUpgrade));
  Peer target = origin.accept();
  readHead(target);
  target.send(kAccepted);
  readHead(client);
  EXPECT_LT(target.sendUntilAnswered(std::string(64 * 1024, 'x')), 64'000'000u);
  EXPECT_EQ(gateway.nextSummary().error, ErrorType::WriteTimeout);
}

TEST(WebSocket, ASilentTunnelEnds) {
  Tunnel tunnel(R"("timeouts": {"tunnel": "100ms"})");
  tunnel.client.send(maskedFrame(kText, "hello"));
  tunnel.target.readExactly(11);
  tunnel.client.awaitEndOrReset();
  tunnel.target.awaitEndOrReset();
  const auto summary = tunnel.gateway.nextSummary();
  EXPECT_EQ(summary.error, ErrorType::TunnelTimeout);
  EXPECT_EQ(summary.timeoutStage, record::TimeoutStage::Tunnel);
  EXPECT_EQ(summary.endedBy, EndedBy::Gateway);
}

// --- No tunnel

TEST(WebSocket, AnyOtherAnswerIsRelayedAsHttp) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/ws", kUpgrade));
  Peer target = origin.accept();
  readHead(target);
  target.send(answer("not today", "", "403 Forbidden"));
  const Message response = readResponse(client);
  EXPECT_EQ(response.status(), 403);
  EXPECT_EQ(response.body, "not today");
  EXPECT_FALSE(response.has("Upgrade"));
  client.send(get("/next"));
  EXPECT_EQ(readRequest(target).target(), "/next");
}

TEST(WebSocket, AWrongHandshakeIsRefusedBeforeTheTarget) {
  struct {
    const char* title;
    const char* fields;
    int status;
  } const cases[] = {
      {"another version",
       "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\n"
       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
       426},
      {"no key", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n", 400},
      {"a short key",
       "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
       "c2hvcnQ=\r\n",
       400},
  };
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  for (const auto& one : cases) {
    SCOPED_TRACE(one.title);
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/ws", one.fields));
    const Message response = readResponse(client);
    EXPECT_EQ(response.status(), one.status);
    EXPECT_EQ(response.field("Sec-WebSocket-Version"), one.status == 426 ? "13" : "");
    EXPECT_TRUE(origin.nobodyWaits());
  }
}

TEST(WebSocket, AWrongAnswerOfTheTargetIsNotRelayed) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  for (const char* wrong :
       {"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"}) {
    SCOPED_TRACE(wrong);
    Peer client = Peer::connectTo(gateway.port());
    client.send(get("/ws", kUpgrade));
    Peer target = origin.accept();
    readHead(target);
    target.send(wrong);
    EXPECT_EQ(readResponse(client).status(), 502);
    target.awaitEndOrReset();
    EXPECT_EQ(gateway.nextSummary().error, ErrorType::UpstreamMalformed);
  }
}

// "Upgrade: h2c" is an offer that nobody needs to take up.
TEST(WebSocket, OtherUpgradesArePassedOver) {
  Origin origin;
  Gateway gateway(profileFor(origin.url()));
  Peer client = Peer::connectTo(gateway.port());
  client.send(
      get("/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"));
  Peer target = origin.accept();
  const Message request = readRequest(target);
  EXPECT_FALSE(request.has("Upgrade"));
  EXPECT_FALSE(request.has("HTTP2-Settings"));
  EXPECT_FALSE(request.has("Connection"));
  target.send(answer("plain"));
  EXPECT_EQ(readResponse(client).body, "plain");
}

}  // namespace
}  // namespace headgate::test
