#include <gtest/gtest.h>

#include "core/control/exchange_reader.h"
#include "core/control/running_timers.h"
#include "tests/core/control/served_profile.h"

namespace headgate::control {
namespace {

using namespace std::chrono_literals;
using record::DetailKind;
using record::TimeoutStage;

SteadyTime at(Nanoseconds time) {
  return SteadyTime(1h + time);
}

struct RunningTimersTest : testing::Test {
  void add(DetailKind kind, Nanoseconds time, const char* bytes = "") {
    exchange.events.push_back({.kind = kind, .at = at(time), .size = 1, .bytes = bytes});
  }
  // Which, and when each is due in seconds.
  std::vector<std::pair<TimeoutStage, int64_t>> timers() {
    std::vector<std::pair<TimeoutStage, int64_t>> found;
    for (const RunningTimer& timer : runningTimers(exchange, row, *profile))
      found.emplace_back(timer.stage, timer.due / 1'000'000'000);
    return found;
  }
  using Due = std::vector<std::pair<TimeoutStage, int64_t>>;

  std::shared_ptr<flow::Snapshot> profile = compiledProfile(
      R"({"headgate": 1,
          "listeners": [{"id": "web", "port": 8080, "timeouts": {"write": "30s"}}],
          "pools": [{"id": "one", "targets": [{"id": "t", "url": "http://127.0.0.1:8001"}]}],
          "routes": [{"id": "code", "match": {"path": "/*"}, "pool": "one",
                      "timeouts": {"connect": "5s", "first_byte": "60s", "idle": "20s", "total": "off",
                                   "tunnel": "100s"}}]})");
  store::StoredExchange exchange{.id = {1}};
  ExchangeRow row{.listener = "web", .route = "code"};
};

TEST_F(RunningTimersTest, FollowAnExchangeThroughItsLife) {
  ASSERT_TRUE(profile);
  EXPECT_EQ(timers(), Due{});
  add(DetailKind::Open, 0s, "code");
  add(DetailKind::RequestHead, 0s);
  EXPECT_EQ(timers(), Due{}) << "it is chosen whom to ask";
  add(DetailKind::Attempt, 1s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Connect, 6}}));
  add(DetailKind::AttemptHead, 2s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::FirstByte, 62}}));
  add(DetailKind::ResponseHead, 10s, "HTTP/1.1 200 OK\r\n\r\n");
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Idle, 30}}));
  add(DetailKind::ResponseBody, 15s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Idle, 35}}));
  add(DetailKind::Waiting, 15s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Write, 45}})) << "now the client is waited for";
  add(DetailKind::Left, 40s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Idle, 60}}));
  exchange.summary = record::Summary();
  EXPECT_EQ(timers(), Due{});
}

TEST_F(RunningTimersTest, ATunnelIsSilentInBothDirections) {
  ASSERT_TRUE(profile);
  add(DetailKind::Open, 0s, "code");
  add(DetailKind::AttemptHead, 1s);
  add(DetailKind::ResponseHead, 2s, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Tunnel, 102}}));
  add(DetailKind::TunnelUp, 9s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Tunnel, 109}}));
}

TEST_F(RunningTimersTest, TheNextToFireComesFirst) {
  ASSERT_TRUE(profile);
  profile->routes[0].timeouts.total = 25s;
  add(DetailKind::Open, 0s, "code");
  add(DetailKind::ResponseHead, 4s, "HTTP/1.1 200 OK\r\n\r\n");
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Idle, 24}, {TimeoutStage::Total, 25}}));
  add(DetailKind::ResponseBody, 6s);
  EXPECT_EQ(timers(), (Due{{TimeoutStage::Total, 25}, {TimeoutStage::Idle, 26}}));
}

TEST_F(RunningTimersTest, OfARouteThatIsGoneNothingIsKnown) {
  ASSERT_TRUE(profile);
  add(DetailKind::Open, 0s, "other");
  add(DetailKind::ResponseHead, 4s, "HTTP/1.1 200 OK\r\n\r\n");
  row.route = "other";
  EXPECT_EQ(timers(), Due{});
}

}  // namespace
}  // namespace headgate::control
