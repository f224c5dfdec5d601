#include <gtest/gtest.h>
#include <ostream>

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

TargetView targetAt(const char* endpoint) {
  return {.id = "t", .endpoint = QString::fromLatin1(endpoint)};
}
std::vector<RouteView> routesTo(const TargetView& target) {
  RouteView route;
  route.pool = "p";
  route.targets = {target};
  return {route};
}

// What one exchange tells of its target.
struct End {
  const char* name;
  control::ExchangeRow row;
  Sum told;
};

void PrintTo(const End& end, std::ostream* out) {
  *out << end.name;
}

control::ExchangeRow failedByTarget(control::ExchangeRow row) {
  row.failed = row.targetFailed = true;
  return row;
}
control::ExchangeRow answeredBefore(control::ExchangeRow row) {
  row.firstByte = kSecond / 10;
  return row;
}

class TargetJudged : public testing::TestWithParam<End> {};

TEST_P(TargetJudged, ByItsOwnFaultOnly) {
  const TargetView target = targetAt("http://127.0.0.1:8001");
  RouteTraffic traffic;
  traffic.follow(routesTo(target), 0s);
  traffic.add(control::FeedBatch{.rows = {GetParam().row}});
  EXPECT_EQ(traffic.target("p", target, 20s), GetParam().told);
  EXPECT_EQ(traffic.target("p", target, 200s), (Sum{0, 0}));
  EXPECT_EQ(traffic.target("other", target, 20s), (Sum{0, 0}));
}

INSTANTIATE_TEST_SUITE_P(
    Table, TargetJudged,
    testing::Values(
        End{"Answered", ended(10, 200), {1, 0}}, End{"AnsweredThatItFailed", ended(10, 500), {1, 0}},
        End{"RefusedTheConnection", failedByTarget(ended(10, 502, "connect_refused", "gateway")), {0, 1}},
        End{"BrokeOff", failedByTarget(answeredBefore(ended(10, 200, "upstream_reset", "upstream"))), {0, 1}},
        End{"ClientLeftWhatItAnswered", answeredBefore(ended(10, 200, "client_closed", "client")), {1, 0}},
        End{"ClientDidNotTakeTheAnswer", answeredBefore(ended(10, 200, "write_timeout", "gateway")), {1, 0}},
        End{"ClientLeftBeforeTheAnswer", ended(10, 0, "client_closed", "client"), {0, 0}},
        End{"StopCameBeforeTheAnswer", ended(10, 503, "shutting_down", "drain"), {0, 0}},
        End{"LimitCameBeforeTheAnswer", ended(10, 504, "total_timeout", "gateway"), {0, 0}}),
    [](const auto& end) { return end.param.name; });

TEST(RouteTraffic, PassesOverWhatHasNotEnded) {
  const TargetView target = targetAt("http://127.0.0.1:8001");
  RouteTraffic traffic;
  traffic.follow(routesTo(target), 0s);
  control::ExchangeRow running = ended(15, 200);
  running.phase = control::ExchangePhase::InFlight;
  traffic.add(control::FeedBatch{.rows = {running}});
  EXPECT_EQ(traffic.target("p", target, 20s), (Sum{0, 0}));
}

TEST(RouteTraffic, ATargetAtAnotherEndpointIsAnotherOne) {
  const TargetView before = targetAt("http://127.0.0.1:8001");
  const TargetView after = targetAt("http://127.0.0.1:9001");
  RouteTraffic traffic;
  traffic.follow(routesTo(before), 5s);
  traffic.add(control::FeedBatch{.rows = {ended(3, 200), ended(10, 200)}});
  traffic.follow(routesTo(after), 12s);
  EXPECT_EQ(traffic.target("p", after, 20s), (Sum{0, 0}));
  traffic.add(control::FeedBatch{.rows = {ended(11, 200), ended(13, 200)}});
  EXPECT_EQ(traffic.target("p", after, 20s), (Sum{1, 0})) << "what began before went to the one before";
  EXPECT_EQ(traffic.target("p", before, 20s), (Sum{2, 0}));
}

TEST(RouteTraffic, HowLongOthersTookIsForgottenWithThem) {
  std::vector<RouteView> routes = routesTo(targetAt("http://127.0.0.1:8001"));
  routes[0].id = "r";
  const auto took = [](int64_t began, int64_t seconds) {
    control::ExchangeRow row = ended(0, 200);
    row.startedWall = began * kSecond;
    row.total = seconds * kSecond;
    return row;
  };
  RouteTraffic traffic;
  traffic.add(control::FeedBatch{.rows = {took(1, 9)}});
  traffic.follow(routes, 11s);
  EXPECT_EQ(traffic.durations("r")->median, 9s) << "rows may come before the profile";
  traffic.follow(routes, 12s);
  EXPECT_EQ(traffic.durations("r")->median, 9s);
  routes[0].targets = {targetAt("http://127.0.0.1:9001")};
  traffic.follow(routes, 20s);
  EXPECT_FALSE(traffic.durations("r"));
  traffic.add(control::FeedBatch{.rows = {took(15, 8), took(21, 2)}});
  EXPECT_EQ(traffic.durations("r")->slow, 2s) << "what began before went to the one before";
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
  batch.rows = {ended(60 * 100, 200), failedByTarget(ended(60 * 100 + 5, 502)), ended(60 * 159, 200)};
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
