// What is counted and said on the Upstreams page: traffic by the minute, probes in HAProxy's codes, limits.
#include <gtest/gtest.h>

#include "ui/upstreams/check_words.h"
#include "ui/upstreams/latency_histogram.h"
#include "ui/upstreams/limit_lines.h"
#include "ui/upstreams/probe_trail.h"
#include "ui/upstreams/upstream_traffic.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::ProbeVerdict;

constexpr std::chrono::nanoseconds kNow = 100h + 30s;

control::ExchangeRow rowAt(std::chrono::nanoseconds ago, std::chrono::nanoseconds firstByte = 10ms) {
  control::ExchangeRow row;
  row.phase = control::ExchangePhase::Ended;
  row.total = 20'000'000;
  row.firstByte = firstByte.count();
  row.startedWall = (kNow - ago).count() - row.total;
  row.status = 200;
  row.pool = "p";
  row.target = "t";
  return row;
}

TEST(LatencyHistogram, IsWithinFivePercentOverItsRange) {
  for (const auto time : {200us, 1000us, 7300us, 90'000us, 2'410'000us, 61'000'000us}) {
    LatencyHistogram histogram;
    for (int i = 0; i < 99; ++i) histogram.add(time);
    const double median = static_cast<double>(histogram.percentile(50)->count());
    EXPECT_NEAR(median / static_cast<double>(std::chrono::nanoseconds(time).count()), 1, 0.05)
        << time.count();
  }
}

TEST(LatencyHistogram, KnowsTheSlowOnes) {
  LatencyHistogram histogram;
  EXPECT_EQ(histogram.percentile(50), std::nullopt);
  for (int i = 0; i < 90; ++i) histogram.add(10ms);
  for (int i = 0; i < 10; ++i) histogram.add(40s);
  EXPECT_NEAR(static_cast<double>(histogram.percentile(50)->count()), 1e7, 5e5);
  EXPECT_NEAR(static_cast<double>(histogram.percentile(95)->count()), 4e10, 2e9);
}

TEST(UpstreamTraffic, CountsByTheMinuteForHalfAnHour) {
  UpstreamTraffic traffic;
  control::ExchangeRow failed = rowAt(5min);
  failed.failed = failed.targetFailed = true;
  failed.error = "upstream_reset";
  control::ExchangeRow left = rowAt(1s);
  left.error = "client_closed";
  left.firstByte = -1;  // says nothing of the target
  control::ExchangeRow running = rowAt(0s);
  running.phase = control::ExchangePhase::InFlight;
  traffic.add({.rows = {rowAt(40min), failed, rowAt(5min), rowAt(10s), left, running}});
  const TargetFigures figures = traffic.target("p", "t", kNow);
  EXPECT_EQ(figures.exchanges, 3U);
  EXPECT_EQ(figures.failed, 1U);
  EXPECT_EQ(figures.perMinute[29], 1U);
  EXPECT_EQ(figures.perMinute[24], 2U);
  EXPECT_EQ(figures.lastMinute, (LastSixty::Sum{1, 0}));
  EXPECT_EQ(traffic.target("p", "t", kNow + 26min).exchanges, 1U) << "it forgets";
}

TEST(UpstreamTraffic, ForgetsWhatWasSeenAtAnotherPlace) {
  UpstreamTraffic traffic;
  std::vector<PoolView> pools{{.id = "p", .targets = {{.id = "t", .endpoint = QStringLiteral("http://a")}}}};
  traffic.add({.rows = {rowAt(1s)}});
  traffic.follow(pools);
  EXPECT_EQ(traffic.target("p", "t", kNow).exchanges, 1U) << "rows came before the profile";
  traffic.follow(pools);
  EXPECT_EQ(traffic.target("p", "t", kNow).exchanges, 1U);
  pools[0].targets[0].endpoint = QStringLiteral("http://b");
  traffic.follow(pools);
  EXPECT_EQ(traffic.target("p", "t", kNow).exchanges, 0U);
}

TEST(UpstreamTraffic, NamesTheLongestBurstOfALimit) {
  UpstreamTraffic traffic;
  EXPECT_FALSE(traffic.limitedBurst(kNow));
  const auto limited = [](std::chrono::nanoseconds ago, const char* who) {
    control::ExchangeRow row = rowAt(ago);
    row.target.clear();
    row.error = "rate_limited";
    row.route = "code";
    row.agent = who;
    row.client = "127.0.0.1:4711";
    return row;
  };
  traffic.add({.rows = {limited(40min, "claude"), limited(20min, "python"), limited(19min, "python"),
                        limited(19min, ""), limited(90min, "old")}});
  EXPECT_EQ(traffic.limitedHour(kNow)[59 - 19], 2U);
  const auto burst = traffic.limitedBurst(kNow);
  ASSERT_TRUE(burst);
  EXPECT_EQ(burst->lastMinute - burst->firstMinute, 1);
  EXPECT_EQ(burst->who, "python");
  EXPECT_EQ(burst->route, "code");
}

TEST(ProbeTrail, KeepsTheWorstOfEachStretchAndForgetsAfterHalfAnHour) {
  ProbeTrail trail;
  const auto probe = [](std::chrono::nanoseconds ago, ProbeVerdict verdict, std::chrono::nanoseconds took) {
    return control::TargetProbe{.at = (kNow - ago).count(), .took = took.count(), .verdict = verdict};
  };
  trail.add({probe(20min, ProbeVerdict::Bad, 1ms), probe(20min - 1s, ProbeVerdict::Good, 1ms),
             probe(10min, ProbeVerdict::Good, 700ms), probe(1s, ProbeVerdict::Good, 2ms)});
  const auto found = [](const ProbeStrip& strip, ProbeBar::Found what) {
    return std::count_if(strip.begin(), strip.end(),
                         [what](const ProbeBar& bar) { return bar.found == what; });
  };
  const ProbeStrip strip = trail.strip(kNow);
  ASSERT_EQ(strip.size(), 40U);
  EXPECT_EQ(strip.back().found, ProbeBar::Found::Good);
  EXPECT_EQ(found(strip, ProbeBar::Found::Failed), 1);
  EXPECT_EQ(found(strip, ProbeBar::Found::Slow), 1);
  EXPECT_EQ(found(strip, ProbeBar::Found::Nothing), 37);
  trail.add({probe(20min, ProbeVerdict::Bad, 1ms), probe(1s, ProbeVerdict::Bad, 2ms)});
  EXPECT_EQ(trail.strip(kNow), strip) << "they were seen before";
  EXPECT_EQ(found(trail.strip(kNow + 15min), ProbeBar::Found::Failed), 0);
}

struct Check {
  ProbeVerdict verdict;
  uint16_t status;
  const char* reason;
  const char* error;
  ProbeType type;
  const char* code;
  const char* words;
  Lamp lamp;
};

TEST(CheckWords, AreHaproxysCodes) {
  const Check checks[] = {
      {ProbeVerdict::Good, 200, "200", "", ProbeType::Http, "L7OK", "200 in 3 ms", Lamp::Well},
      {ProbeVerdict::Good, 0, "connected", "", ProbeType::Tcp, "L4OK", "connected in 3 ms", Lamp::Well},
      {ProbeVerdict::Bad, 503, "503, expected 200-299", "", ProbeType::Http, "L7STS", "503, expected 200-299",
       Lamp::Failed},
      {ProbeVerdict::Bad, 0, "connection refused", "connect_refused", ProbeType::Http, "L4CON",
       "connection refused", Lamp::Failed},
      {ProbeVerdict::Bad, 0, "no connection within 2s", "connect_timeout", ProbeType::Tcp, "L4TOUT",
       "no connection within 2s", Lamp::Failed},
      {ProbeVerdict::Bad, 0, "no answer within 2s", "first_byte_timeout", ProbeType::Http, "L7TOUT",
       "no answer within 2s", Lamp::Failed},
      {ProbeVerdict::Bad, 0, "the target's certificate is not trusted", "upstream_certificate_untrusted",
       ProbeType::Http, "L6RSP", "the target's certificate is not trusted", Lamp::Failed},
      {ProbeVerdict::Bad, 0, "not HTTP", "upstream_malformed", ProbeType::Http, "L7RSP", "not HTTP",
       Lamp::Failed},
      {ProbeVerdict::Loading, 503, "model is loading", "", ProbeType::Http, "L7OKC",
       "loading: model is loading", Lamp::InFlight},
  };
  for (const Check& check : checks) {
    const CheckWords words = checkWords({.took = 3'000'000,
                                         .verdict = check.verdict,
                                         .status = check.status,
                                         .reason = check.reason,
                                         .error = check.error},
                                        check.type);
    EXPECT_EQ(words.code.toStdString(), check.code);
    EXPECT_EQ(words.words.toStdString(), check.words);
    EXPECT_EQ(words.lamp, check.lamp);
  }
  const CheckWords slow =
      checkWords({.took = 874'000'000, .verdict = ProbeVerdict::Good, .status = 200}, ProbeType::Http);
  EXPECT_EQ(slow.words.toStdString(), "200 in 874 ms, slow");
  EXPECT_EQ(slow.lamp, Lamp::Stalled);
}

TEST(LimitLines, NameWhoIsNearestAndOthersWhoHaveUsedHalf) {
  const ProfileNames names(R"({"routes": [{"id": "code", "name": "Code agent"}]})");
  control::LimitStates limits;
  limits.limits = {
      {.id = "per-client",
       .key = "client+address",
       .limit = 30,
       .window = 60'000'000'000,
       .capacity = 30,
       .nearest = {{.who = "python", .used = 30, .refused = 4},
                   {.who = "claude", .used = 15},
                   {.who = "x", .used = 3}},
       .routes = {"code", "other"}},
      {.id = "idle", .key = "header:X-Team", .window = 10'000'000'000, .capacity = 5, .isDryRun = true}};
  limits.concurrency = {{.route = "code", .limit = 4, .running = 4, .queue = 32, .waiting = 2}};
  const std::vector<LimitLine> lines = limitLines(limits, names);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0].where.toStdString(), "Code agent and 1 more");
  EXPECT_EQ(lines[0].what.toStdString(), "per client, address and minute");
  EXPECT_EQ(lines[0].who.toStdString(), "python");
  EXPECT_EQ(lines[0].figures, (GaugeFigures{.used = 30, .limit = 30, .isRefusing = true}));
  EXPECT_EQ(lines[1].who.toStdString(), "claude");
  EXPECT_EQ(lines[2].what.toStdString(), "per header X-Team, in 10.0 s, dry run");
  EXPECT_EQ(lines[2].who.toStdString(), "nobody lately");
  EXPECT_EQ(lines[3].who.toStdString(), "2 of 32 wait");
  EXPECT_FALSE(lines[3].figures.isRefusing) << "there is room to wait";
}

TEST(LimitLines, SayWhatADraftWouldHaveDone) {
  const ProfileNames names(R"({"routes": [{"id": "mcp", "name": "MCP files"}]})");
  const control::DraftEffect effect{
      .considered = 500,
      .limits = {{.limit = "files", .route = "mcp", .refused = 17, .mostly = "claude"},
                 {.limit = "idle", .refused = 0}}};
  EXPECT_EQ(effectSentences(effect, names),
            QStringList{QStringLiteral(
                "Limit files would have rejected 17 of the last 500, mostly of claude on MCP files.")});
}

}  // namespace
}  // namespace headgate::ui
