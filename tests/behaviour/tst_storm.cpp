// Everything at once: good exchanges beside clients and targets that break off at any point. The good ones
// stay right, nothing hangs, and nothing is left behind.
//
// What each exchange does is drawn from fixed seeds; how they meet is the scheduler's choice.
#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <random>
#include <thread>

#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"

namespace headgate::test {
namespace {

constexpr int kClients = 8;
constexpr int kExchanges = 150;

// Echoes a request, or fails as its X-Do says.
void play(Peer& peer) {
  for (;;) {
    Message request = readHead(peer);
    const std::string order = request.field("X-Do");
    if (order == "close") return;
    if (order == "garbage") return peer.send("this is not HTTP\r\n");
    if (order == "early") return peer.send(answer("no", "Connection: close\r\n", "413 Content Too Large"));
    request.body = peer.readExactly(std::stoul(request.field("Content-Length")));
    if (order == "chunked") {
      std::string text(kChunkedHead);
      for (size_t at = 0; at < request.body.size(); at += 777)
        text += chunk(std::string_view(request.body).substr(at, 777));
      peer.send(text + "0\r\n\r\n");
      continue;
    }
    const std::string whole = answer(request.body);
    if (order == "truncate") return peer.send(std::string_view(whole).substr(0, whole.size() / 2 + 10));
    peer.send(whole);
  }
}

class Client {
 public:
  Client(uint16_t port, unsigned seed) : m_port(port), m_random(seed), m_peer(Peer::connectTo(port)) {}

  // One exchange; false if a good one did not go well.
  bool exchange() {
    static const std::vector<std::string> orders = {"echo",  "echo",    "echo",  "chunked", "chunked",
                                                    "close", "garbage", "early", "truncate"};
    const std::string& order = orders[draw(orders.size())];
    const std::string body =
        randomBytes(draw(2) ? draw(200'000) : draw(100), static_cast<unsigned>(draw(1'000'000)));
    const std::string request = post("/", body, "X-Do: " + order + "\r\n");
    const bool good = order == "echo" || order == "chunked";
    const size_t breakAt = draw(4) == 0 ? draw(request.size()) : request.size();
    try {
      if (!m_peer.trySend(std::string_view(request).substr(0, breakAt))) return reconnect(!good);
      if (breakAt < request.size()) return draw(2) ? reset() : reconnect(true);
      if (good && draw(8) == 0) {
        m_peer.readHead();
        return draw(2) ? reset() : reconnect(true);
      }
      const Message response = readResponse(m_peer);
      const bool right = !good || (response.status() == 200 && response.body == body);
      return response.field("Connection") == "close" ? reconnect(right) : right;
    } catch (const TestFailure&) {
      return reconnect(!good);
    }
  }

 private:
  size_t draw(size_t below) { return std::uniform_int_distribution<size_t>(0, below - 1)(m_random); }
  bool reset() {
    m_peer.reset();
    return reconnect(true);
  }
  bool reconnect(bool result) {
    m_peer = Peer::connectTo(m_port);
    return result;
  }

  const uint16_t m_port;
  std::mt19937_64 m_random;
  Peer m_peer;
};

TEST(Storm, GoodExchangesStayRightAndNothingIsLeftBehind) {
  OriginServer server(play);
  Gateway gateway(profileFor(server.url(), {.pool = R"("ejection": {"failures": 0})"}), {.workers = 2});
  std::atomic<int> wrong{0};
  {
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < kClients; ++i) {
      threads.emplace_back([&, i] {
        Client client(gateway.port(), i);
        for (int n = 0; n < kExchanges; ++n) wrong += !client.exchange();
      });
    }
    for (std::thread& thread : threads) thread.join();
  }
  EXPECT_EQ(wrong, 0);
  gateway.startDrain(std::chrono::minutes(10), std::chrono::minutes(10));
  gateway.awaitDrained();
  const auto counters = gateway.counters();
  EXPECT_EQ(counters.connections, 0u);
  EXPECT_EQ(counters.inFlight, 0u);
  EXPECT_EQ(counters.upstreamIdle, 0u);
  EXPECT_EQ(gateway.summariesSoFar().size(), counters.exchanges);
}

}  // namespace
}  // namespace headgate::test
