#include <gtest/gtest.h>
#include <vector>

#include "app/handshake_log.h"

namespace headgate::app {
namespace {

using namespace std::chrono_literals;

class HandshakeLogTest : public testing::Test {
 protected:
  void note(const std::string& reason, const std::string& listener = "tls") {
    m_log.note(listener, {.ip = "::1", .port = 1}, reason);
  }

  SteadyTime m_now{};
  std::vector<std::string> m_lines;
  HandshakeLog m_log{[this](std::string_view line) { m_lines.emplace_back(line); }, [this] { return m_now; }};
};

TEST_F(HandshakeLogTest, TellsAKindAtOnceAndThenNowAndThen) {
  note("nonsense");
  note("nonsense");
  note("another thing");
  note("nonsense", "other");
  EXPECT_EQ(m_lines, (std::vector<std::string>{"listener tls: no TLS with ::1: nonsense",
                                               "listener tls: no TLS with ::1: another thing",
                                               "listener other: no TLS with ::1: nonsense"}));
  m_now += 10s;
  note("nonsense");
  EXPECT_EQ(m_lines.back(), "listener tls: no TLS with ::1: nonsense (and 1 more like it)");
}

TEST_F(HandshakeLogTest, WhoeverInventsReasonsIsTakenForOneKind) {
  for (int i = 0; i < 10'000; ++i) note("reason " + std::to_string(i));
  EXPECT_LE(m_lines.size(), 65u);
  m_now += 10s;
  note("reason 0");
  EXPECT_EQ(m_lines.back(), "listener tls: no TLS with ::1: reason 0")
      << "what was known before is told as before";
  note("reason 9999");
  EXPECT_EQ(m_lines.back(), "listener tls: no TLS with ::1: reason 9999 (and 9935 more like it)");
}

}  // namespace
}  // namespace headgate::app
