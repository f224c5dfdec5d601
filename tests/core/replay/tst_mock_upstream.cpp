// A score, played to clients over streams in memory, on a clock that is the test's.
#include <gtest/gtest.h>

#include "core/replay/mock_upstream.h"
#include "tests/support/loopback.h"

namespace headgate::replay {
namespace {

using namespace std::chrono_literals;

class MockUpstreamTest : public testing::Test {
 protected:
  MockUpstreamTest() {
    Score score{.status = 200,
                .reason = "OK",
                .headAt = 100ms,
                .pieces = {{200ms, "one"}, {300ms, "three"}},
                .endAt = 400ms};
    score.fields.add("Content-Type", "text/event-stream");
    score.fields.add("Content-Length", "8");
    score.fields.add("Transfer-Encoding", "gzip");
    m_upstream.setScore(std::make_shared<const Score>(std::move(score)));
  }

  std::unique_ptr<test::LoopbackStream> connect(
      std::shared_ptr<test::FaultPlan> plan = std::make_shared<test::FaultPlan>()) {
    auto ends = test::LoopbackStream::pair(m_executor, std::move(plan));
    m_upstream.onAccepted({.stream = std::move(ends.first)});
    return std::move(ends.second);
  }
  std::string after(test::LoopbackStream& client, Nanoseconds time) {
    m_executor.advance(time);
    return client.receive();
  }

  // It is there before the clock goes on.
  void send(test::LoopbackStream& client, std::string_view text) {
    client.send(text);
    m_executor.settle();
  }
  // What follows the head.
  static std::string body(const std::string& answer) {
    const size_t end = answer.find("\r\n\r\n");
    return end == std::string::npos ? "no head: " : answer.substr(end + 4);
  }

  static constexpr std::string_view kGet = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";
  static constexpr std::string_view kHead =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

  test::ManualExecutor m_executor;
  MockUpstream m_upstream{m_executor};
};

TEST_F(MockUpstreamTest, PlaysAChunkForEachPiece) {
  auto client = connect();
  send(*client, kGet);
  EXPECT_EQ(after(*client, 99ms), "");
  EXPECT_EQ(after(*client, 1ms), kHead);
  EXPECT_EQ(after(*client, 100ms), "3\r\none\r\n");
  EXPECT_EQ(m_upstream.progress().piece, 1u);
  EXPECT_EQ(m_upstream.progress().playing, 1u);
  EXPECT_EQ(after(*client, 150ms), "5\r\nthree\r\n");
  EXPECT_EQ(after(*client, 50ms), "0\r\n\r\n");
  EXPECT_EQ(m_upstream.progress().answered, 1u);
  EXPECT_FALSE(client->ended()) << "the connection is kept";
  send(*client, kGet);
  EXPECT_EQ(body(after(*client, 500ms)), "3\r\none\r\n5\r\nthree\r\n0\r\n\r\n");
}

TEST_F(MockUpstreamTest, WaitsForTheRequestsEnd) {
  auto client = connect();
  send(*client, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nab");
  EXPECT_EQ(after(*client, 1s), "");
  send(*client, "c");
  EXPECT_EQ(after(*client, 100ms), kHead);
}

TEST_F(MockUpstreamTest, ACutEndsTheConnectionWithinTheBody) {
  m_upstream.setControls({.fault = {FaultKind::Cut, 1}});
  auto client = connect();
  send(*client, kGet);
  EXPECT_EQ(body(after(*client, 1s)), "3\r\none\r\n");
  EXPECT_TRUE(client->ended());
  EXPECT_EQ(m_upstream.progress().playing, 0u);
}

TEST_F(MockUpstreamTest, AnOldClientGetsItUntilTheConnectionEnds) {
  auto client = connect();
  send(*client, "GET / HTTP/1.0\r\nHost: h\r\n\r\n");
  const std::string answer = after(*client, 1s);
  EXPECT_EQ(body(answer), "onethree");
  EXPECT_NE(answer.find("Connection: close"), std::string::npos);
  EXPECT_EQ(answer.find("chunked"), std::string::npos);
  EXPECT_TRUE(client->ended());
}

TEST_F(MockUpstreamTest, ControlsHoldForWhatIsBeingPlayed) {
  auto client = connect();
  send(*client, kGet);
  EXPECT_EQ(after(*client, 100ms), kHead);
  m_upstream.setControls({.isPaused = true});
  EXPECT_EQ(after(*client, 10s), "");
  m_upstream.step(1);
  EXPECT_EQ(after(*client, 0ms), "3\r\none\r\n");
  EXPECT_EQ(after(*client, 10s), "");
  m_upstream.setControls({.speedPercent = 1000});
  EXPECT_EQ(after(*client, 10ms), "5\r\nthree\r\n");
}

TEST_F(MockUpstreamTest, AClientThatDoesNotReadHoldsNobodyElseUp) {
  m_upstream.setScore(std::make_shared<const Score>(
      Score{.pieces = {{0ms, std::string(3'000'000, 'x')}, {1ms, "last"}}, .endAt = 2ms}));
  auto lazy = connect();
  auto quick = connect();
  send(*lazy, kGet);
  send(*quick, kGet);
  m_executor.advance(1s);
  std::string received;
  for (int i = 0; i < 1'000 && received.find("last") == std::string::npos; ++i) {
    received += quick->receive();
    m_executor.advance(1ms);
  }
  EXPECT_NE(received.find("last"), std::string::npos);
  EXPECT_EQ(m_upstream.progress().playing, 1u);
}

TEST_F(MockUpstreamTest, AClientThatGoesIsForgotten) {
  auto client = connect();
  send(*client, kGet);
  m_executor.advance(150ms);
  client.reset();
  m_executor.advance(1s);
  EXPECT_EQ(m_upstream.progress().playing, 0u);
  auto another = connect();
  send(*another, "nonsense\r\n\r\n");
  EXPECT_TRUE(after(*another, 0ms).starts_with("HTTP/1.1 400"));
}

}  // namespace
}  // namespace headgate::replay
