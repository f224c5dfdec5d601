#include <gtest/gtest.h>

#include "ui/stream/idle_timers.h"
#include "ui/stream/timer_gauges.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kProfile = R"({"headgate": 1,
  "defaults": {"route": {"timeouts": {"idle": "2m"}}},
  "routes": [{"id": "own", "timeouts": {"idle": "30s"}}, {"id": "default"}]})";

TEST(RouteTimeouts, OwnWordsThenDefaultsThenWhatIsBuiltIn) {
  EXPECT_EQ(routeTimeouts(kProfile, "own").idle, 30s);
  EXPECT_EQ(routeTimeouts(kProfile, "default").idle, 2min);
  EXPECT_EQ(routeTimeouts(kProfile, "default").firstByte, 10min) << "built in";
  EXPECT_EQ(routeTimeouts(kProfile, "gone").idle, 0ms) << "nobody knows";
  EXPECT_EQ(routeTimeouts("{", "own").idle, 0ms);
}

TEST(IdleTimers, TheNearestComesFirst) {
  control::ExchangeRow row{.kind = control::ExchangeKind::Stream, .firstByte = 5};
  const auto timers = idleTimersOf(row, {.firstByte = 10min, .idle = 2min});
  ASSERT_EQ(timers.size(), 3U);
  EXPECT_EQ(timers[0].limit, 60s);
  EXPECT_EQ(timers[1].limit, 2min);
  EXPECT_TRUE(timers[1].isOurs);
  EXPECT_EQ(timers[2].limit, 5min);
}

TEST(IdleTimers, UntilTheFirstByteItsOwnTimerRuns) {
  control::ExchangeRow row{.phase = control::ExchangePhase::InFlight, .firstByte = -1};
  const auto timers = idleTimersOf(row, {.firstByte = 10min, .idle = 2min});
  EXPECT_EQ(timers.back().limit, 10min);
  row.kind = control::ExchangeKind::WebSocket;
  EXPECT_EQ(idleTimersOf(row, {.tunnel = 1h}).back().limit, 1h);
}

TEST(IdleTimers, OneThatIsOffIsNone) {
  for (const IdleTimer& timer : idleTimersOf({.firstByte = 1}, {})) EXPECT_FALSE(timer.isOurs);
}

TEST(TimerGauges, CountsDownInWords) {
  EXPECT_EQ(countdownText(55'840ms), QStringLiteral("55.8 s"));
  EXPECT_EQ(countdownText(595'840ms), QStringLiteral("9:55.8"));
  EXPECT_EQ(countdownText(3'660s), QStringLiteral("1:01:00"));
}

}  // namespace
}  // namespace headgate::ui
