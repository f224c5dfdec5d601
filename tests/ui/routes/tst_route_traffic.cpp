#include <gtest/gtest.h>

#include "ui/routes/route_traffic.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using Sum = LastSixty::Sum;

constexpr int64_t kSecond = 1'000'000'000;

control::ExchangeRow ended(int64_t second, uint16_t status, const char* error = "",
                           const char* endedBy = "complete") {
  control::ExchangeRow row;
  row.phase = control::ExchangePhase::Ended;
  row.startedWall = second * kSecond;
  row.total = kSecond / 2;
  row.status = status;
  row.route = "r";
  row.pool = "p";
  row.target = "t";
  row.error = error;
  row.endedBy = endedBy;
  return row;
}

TEST(LastSixty, ForgetsAfterAMinute) {
  LastSixty window;
  window.add(100, LastSixty::Outcome::Passed);
  window.add(130, LastSixty::Outcome::Failed);
  EXPECT_EQ(window.sum(130), (Sum{1, 1}));
  EXPECT_EQ(window.sum(159), (Sum{1, 1}));
  EXPECT_EQ(window.sum(160), (Sum{0, 1}));
  EXPECT_EQ(window.sum(190), (Sum{0, 0}));
  EXPECT_EQ(window.sum(99), (Sum{0, 0}));       // the clock was put back
  window.add(160, LastSixty::Outcome::Passed);  // the place of 100
  EXPECT_EQ(window.sum(160), (Sum{1, 1}));
  window.add(100, LastSixty::Outcome::Passed);  // too late
  window.add(-5, LastSixty::Outcome::Passed);
  EXPECT_EQ(window.sum(160), (Sum{1, 1}));
}

TEST(RouteTraffic, JudgesTargetsByWhatEnded) {
  RouteTraffic traffic;
  control::FeedBatch batch;
  batch.rows = {ended(10, 200), ended(11, 404), ended(12, 502, "connect_refused", "gateway"),
                ended(13, 200, "upstream_reset", "upstream"), ended(14, 200, "client_left", "client")};
  control::ExchangeRow running = ended(15, 200);
  running.phase = control::ExchangePhase::InFlight;
  batch.rows.push_back(running);
  traffic.add(batch);
  EXPECT_EQ(traffic.target("p", "t", 20s), (Sum{3, 2}));
  EXPECT_EQ(traffic.target("p", "t", 200s), (Sum{0, 0}));
  EXPECT_EQ(traffic.target("p", "other", 20s), (Sum{0, 0}));
}

TEST(RouteTraffic, KnowsRatesFromTheCounters) {
  RouteTraffic traffic;
  control::Counters counters;
  counters.exchanges = 100;
  counters.routes = {{.route = "r", .exchanges = 40, .errors = 1}};
  traffic.add(counters, 0ms);
  EXPECT_FALSE(traffic.route("r").perMinute);
  EXPECT_EQ(traffic.route("r").exchanges, 40u);
  counters.exchanges = 130;
  counters.routes.front() = {.route = "r", .exchanges = 50, .errors = 3};
  traffic.add(counters, 30'000ms);
  EXPECT_DOUBLE_EQ(*traffic.route("r").perMinute, 20.0);
  EXPECT_DOUBLE_EQ(*traffic.perMinute(), 60.0);
  EXPECT_EQ(traffic.route("r").errors, 3u);
  EXPECT_EQ(traffic.route("unknown").exchanges, 0u);
}

TEST(RouteTraffic, RemembersAnHourByTheMinute) {
  RouteTraffic traffic;
  control::FeedBatch batch;
  batch.rows = {ended(60 * 100, 200), ended(60 * 100 + 5, 502), ended(60 * 159, 200)};
  traffic.add(batch);
  const auto hour = traffic.lastHour("r", 159min);
  EXPECT_EQ(hour.front(), (Sum{1, 1}));
  EXPECT_EQ(hour.back(), (Sum{1, 0}));
  EXPECT_EQ(traffic.lastHour("r", 160min).front(), (Sum{0, 0}));
  EXPECT_EQ(traffic.lastHour("other", 160min), RouteTraffic::Hour{});
}

TEST(RouteTraffic, KnowsHowLongTheLastOnesTook) {
  RouteTraffic traffic;
  EXPECT_FALSE(traffic.durations("r"));
  control::FeedBatch batch;
  for (int i = 1; i <= 100; ++i) {
    batch.rows.push_back(ended(10, 200));
    batch.rows.back().total = i * kSecond;
  }
  traffic.add(batch);
  EXPECT_EQ(traffic.durations("r")->median, 50s);
  EXPECT_EQ(traffic.durations("r")->slow, 95s);
  for (control::ExchangeRow& row : batch.rows) row.total = kSecond;
  for (int i = 0; i < 5; ++i) traffic.add(batch);
  EXPECT_EQ(traffic.durations("r")->slow, 1s);
}

}  // namespace
}  // namespace headgate::ui
