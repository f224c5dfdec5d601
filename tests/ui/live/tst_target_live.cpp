// What a target's lamps may say: tables of what is known, and no more than that.
#include <gtest/gtest.h>

#include <QDateTime>

#include "ui/live/target_live.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::ProbeVerdict;
using control::TargetHealth;
using control::TargetOrder;
using control::TargetStanding;
using control::TargetState;
using control::TargetStatus;

constexpr int64_t kSecond = 1'000'000'000;

// 2026-11-27 12:04:11, local time.
std::chrono::nanoseconds noon() {
  return std::chrono::milliseconds(QDateTime({2026, 11, 27}, {12, 4, 11}).toMSecsSinceEpoch());
}

struct Traffic {
  uint64_t passed;
  uint64_t failed;
  TargetView::State state;
  Lamp lamp;
  const char* word;
  const char* traffic;
};

class OfTraffic : public testing::TestWithParam<Traffic> {};

TEST_P(OfTraffic, SaysWhatWasSeen) {
  const Traffic& seen = GetParam();
  TargetView target;
  target.state = seen.state;
  const TargetLive live = targetLive(target, {seen.passed, seen.failed}, nullptr, noon());
  EXPECT_EQ(live.lamp, seen.lamp);
  EXPECT_EQ(live.word.toStdString(), seen.word);
  EXPECT_EQ(live.trafficWord.toStdString(), seen.traffic);
  EXPECT_EQ(live.listeningLamp, Lamp::NoCheck);
  EXPECT_EQ(live.probeLamp, Lamp::NoCheck);
  EXPECT_FALSE(live.isServed);
  EXPECT_EQ(live.fact.toStdString(), seen.state == TargetView::State::On ? "not served now" : "");
}

constexpr auto kOn = TargetView::State::On;
INSTANTIATE_TEST_SUITE_P(
    Table, OfTraffic,
    testing::Values(Traffic{0, 0, kOn, Lamp::NoCheck, "no check", "no traffic"},
                    Traffic{18, 0, kOn, Lamp::Well, "no check", "18 a min"},
                    Traffic{3, 1, kOn, Lamp::Stalled, "no check", "1 of 4 failed"},
                    Traffic{0, 2, kOn, Lamp::Failed, "no check", "2 of 2 failed"},
                    Traffic{0, 0, TargetView::State::Drain, Lamp::Draining, "DRAIN", "no traffic"},
                    Traffic{1, 0, TargetView::State::Drain, Lamp::Draining, "DRAIN", "1 a min"},
                    Traffic{0, 0, TargetView::State::Maintenance, Lamp::NoTraffic, "MAINT", "no traffic"}));

// What the gateway says of the target, what the traffic was, and what is shown.
struct Known {
  const char* name;
  TargetStatus status;
  LastSixty::Sum traffic;
  Lamp lamp;
  const char* word;
  const char* fact;
  const char* when = "";
  bool usable = false;
};

std::string errorOf(std::string_view reason) {
  if (reason == "connection refused") return "connect_refused";
  return reason.starts_with("no answer") ? "first_byte_timeout" : "";
}

TargetStatus probed(TargetHealth health, ProbeVerdict verdict, uint16_t status, const char* reason,
                    TargetStanding standing = TargetStanding::Unusable) {
  return {.isProbed = true,
          .health = health,
          .healthSince = noon().count(),
          .standing = standing,
          .usableIn = standing == TargetStanding::Unusable ? -1 : 0,
          .probes = {{.at = noon().count() + 7 * kSecond,
                      .took = 12'000'000,
                      .verdict = verdict,
                      .status = status,
                      .reason = reason,
                      .error = errorOf(reason)}}};
}
TargetStatus ejected(int64_t usableIn) {
  return {.standing = TargetStanding::Unusable, .isEjected = true, .usableIn = usableIn};
}
TargetStatus operated(TargetState state, TargetOrder order, uint32_t inFlight) {
  TargetStatus status = probed(TargetHealth::Up, ProbeVerdict::Good, 200, "200", TargetStanding::Draining);
  status.state = state;
  status.order = order;
  status.inFlight = inFlight;
  return status;
}
TargetStatus also(TargetStatus status, void (*change)(TargetStatus&)) {
  change(status);
  return status;
}

std::vector<Known> known() {
  const auto up = probed(TargetHealth::Up, ProbeVerdict::Good, 200, "200", TargetStanding::Usable);
  const auto down = probed(TargetHealth::Down, ProbeVerdict::Bad, 0, "connection refused");
  const auto eject = [](TargetStatus& status) { status.isEjected = true; };
  return {
      {"nobody probes", {}, {}, Lamp::NoCheck, "no check", "nobody probes it", "", true},
      {"nobody probes, traffic", {}, {5, 0}, Lamp::Well, "no check", "nobody probes it", "", true},
      {"no probe yet", {.isProbed = true}, {}, Lamp::NoCheck, "no check", "not probed yet", "", true},
      {"up", up, {}, Lamp::Well, "UP", "probed 3 s ago", "since 12:04:11", true},
      {"up, and some fail", up, {1, 1}, Lamp::Stalled, "UP", "probed 3 s ago", "since 12:04:11", true},
      {"up, and all fail", up, {0, 2}, Lamp::Stalled, "UP", "probed 3 s ago", "since 12:04:11", true},
      {"going down",
       probed(TargetHealth::GoingDown, ProbeVerdict::Bad, 503, "503, expected 200-299",
              TargetStanding::Usable),
       {5, 0},
       Lamp::GoingDown,
       "UP",
       "going down: 503, expected 200-299",
       "since 12:04:11",
       true},
      {"down", down, {}, Lamp::Failed, "DOWN", "connection refused", "since 12:04:11"},
      {"down, though it answered a moment ago",
       down,
       {9, 0},
       Lamp::Failed,
       "DOWN",
       "connection refused",
       "since 12:04:11"},
      {"down and ejected",
       also(down, eject),
       {},
       Lamp::Failed,
       "DOWN",
       "connection refused",
       "since 12:04:11"},
      {"going up",
       probed(TargetHealth::GoingUp, ProbeVerdict::Good, 200, "200"),
       {},
       Lamp::Stalled,
       "DOWN",
       "going up: 200",
       "since 12:04:11"},
      {"loading",
       probed(TargetHealth::GoingUp, ProbeVerdict::Loading, 503, "503, loading"),
       {},
       Lamp::InFlight,
       "NOLB",
       "loading: 503, loading",
       "since 12:04:11"},
      {"ejected", ejected(3'200'000'000), {9, 3}, Lamp::Failed, "NOLB", "ejected, tried again in 4 s"},
      {"ejected, for long", ejected(90 * kSecond), {}, Lamp::Failed, "NOLB", "ejected, tried again in 1 min"},
      {"up and ejected",
       also(up,
            [](TargetStatus& status) {
              status.standing = TargetStanding::Unusable;
              status.isEjected = true;
              status.usableIn = kSecond;
            }),
       {},
       Lamp::Failed,
       "NOLB",
       "ejected, tried again in 1 s"},
      {"to be tried",
       {.standing = TargetStanding::NeedsTrial},
       {0, 3},
       Lamp::Stalled,
       "NOLB",
       "the next exchange tries it"},
      {"being tried",
       {.standing = TargetStanding::Unusable, .usableIn = -1},
       {},
       Lamp::Stalled,
       "NOLB",
       "an exchange tries it"},
      {"resting",
       {.standing = TargetStanding::Unusable, .usableIn = 10 * kSecond},
       {},
       Lamp::Limited,
       "NOLB",
       "it asked for time, 10 s left"},
      {"drains",
       operated(TargetState::Drain, TargetOrder::Drain, 3),
       {},
       Lamp::Draining,
       "DRAIN",
       "3 under way · until the gateway stops"},
      {"drains by the profile",
       operated(TargetState::Drain, TargetOrder::AsProfile, 0),
       {},
       Lamp::Draining,
       "DRAIN",
       "by the profile"},
      {"maintenance",
       operated(TargetState::Maintenance, TargetOrder::Maintenance, 0),
       {5, 0},
       Lamp::NoTraffic,
       "MAINT",
       "until the gateway stops"},
      {"down in maintenance",
       also(down, [](TargetStatus& status) { status.state = TargetState::Maintenance; }),
       {},
       Lamp::NoTraffic,
       "MAINT",
       "by the profile"},
  };
}

TEST(TargetLive, SaysWhatTheGatewayKnowsBeforeWhatTrafficLetsOneGuess) {
  for (const Known& one : known()) {
    SCOPED_TRACE(one.name);
    const TargetLive live = targetLive({}, one.traffic, &one.status, noon() + 10s);
    EXPECT_EQ(live.lamp, one.lamp);
    EXPECT_EQ(live.word.toStdString(), one.word);
    EXPECT_EQ(live.fact.toStdString(), one.fact);
    EXPECT_EQ(live.when.toStdString(), one.when);
    EXPECT_EQ(live.usable, one.usable);
    EXPECT_TRUE(live.isServed);
  }
}

TEST(TargetLive, HasALampForEachThingThatAProbeShows) {
  struct Case {
    ProbeVerdict verdict;
    uint16_t status;
    const char* reason;
    Lamp listening;
    const char* listeningWord;
    Lamp probe;
    const char* probeWord;
  };
  const Case cases[] = {
      {ProbeVerdict::Good, 200, "200", Lamp::Well, "listening", Lamp::Well, "probe 12 ms"},
      {ProbeVerdict::Good, 0, "connected", Lamp::Well, "listening", Lamp::Well, "probe 12 ms"},
      {ProbeVerdict::Bad, 500, "500", Lamp::Well, "listening", Lamp::Failed, "probe failed"},
      {ProbeVerdict::Loading, 503, "503, loading", Lamp::Well, "listening", Lamp::InFlight, "loading"},
      {ProbeVerdict::Bad, 0, "connection refused", Lamp::Failed, "not listening", Lamp::Failed,
       "probe failed"},
      {ProbeVerdict::Bad, 0, "no answer within 2s", Lamp::NoCheck, "listening –", Lamp::Failed,
       "probe failed"},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.reason);
    const TargetStatus status = probed(TargetHealth::GoingDown, one.verdict, one.status, one.reason);
    const TargetLive live = targetLive({}, {}, &status, noon());
    EXPECT_EQ(live.listeningLamp, one.listening);
    EXPECT_EQ(live.listeningWord.toStdString(), one.listeningWord);
    EXPECT_EQ(live.probeLamp, one.probe);
    EXPECT_EQ(live.probeWord.toStdString(), one.probeWord);
  }
}

TEST(TargetLive, SaysShortlyHowLongAProbeTook) {
  TargetStatus up = probed(TargetHealth::Up, ProbeVerdict::Good, 200, "200", TargetStanding::Usable);
  const auto text = [&up](std::chrono::nanoseconds took) {
    up.probes[0].took = took.count();
    return targetLive({}, {}, &up, noon()).probeWord.toStdString();
  };
  EXPECT_EQ(text(0ns), "probe <1 ms");
  EXPECT_EQ(text(999us), "probe <1 ms");
  EXPECT_EQ(text(1ms), "probe 1 ms");
  EXPECT_EQ(text(99ms), "probe 99 ms");
  EXPECT_EQ(text(412ms), "probe 0.4 s");
  EXPECT_EQ(text(12s), "probe 12.0 s");
}

TEST(TargetLive, CountsTime) {
  struct Case {
    std::chrono::nanoseconds later;  // than the last probe
    const char* ago;
  };
  const Case cases[] = {{-5s, "probed now"},
                        {0s, "probed now"},
                        {999ms, "probed now"},
                        {1'999ms, "probed 1 s ago"},
                        {59s, "probed 59 s ago"},
                        {119s, "probed 1 min ago"},
                        {3'900s, "probed 1 h 5 min ago"}};
  const TargetStatus up = probed(TargetHealth::Up, ProbeVerdict::Good, 200, "200", TargetStanding::Usable);
  for (const Case& one : cases)
    EXPECT_EQ(targetLive({}, {}, &up, noon() + 7s + one.later).fact.toStdString(), one.ago);
  EXPECT_EQ(targetLive({}, {}, &up, noon() + 24h).when.toStdString(), "since 27 Nov 12:04");
}

TEST(TargetLive, SaysWhatTheTargetMet) {
  TargetStatus status;
  EXPECT_EQ(targetLive({}, {}, &status, 0ns).history.toStdString(), "");
  status.attempts = 1'234;
  status.failures = {{"refused", 2}, {"timed_out", 1}};
  status.ejections = 1;
  EXPECT_EQ(targetLive({}, {}, &status, 0ns).history.toStdString(),
            "1,234 attempts, refused 2, timed out 1, ejected once");
}

TEST(TargetLive, IsOfTheTargetAtThisPlace) {
  const std::vector<TargetStatus> targets{{.pool = "a", .target = "t", .url = "http://x"},
                                          {.pool = "p", .target = "t", .url = "http://x"},
                                          {.pool = "p", .target = "s", .url = "http://x", .socket = "/s"}};
  TargetView target{.id = "t", .endpoint = QStringLiteral("http://x")};
  EXPECT_EQ(statusOf(targets, "p", target), &targets[1]);
  EXPECT_EQ(statusOf(targets, "q", target), nullptr);
  target.endpoint = QStringLiteral("http://y");
  EXPECT_EQ(statusOf(targets, "p", target), nullptr) << "it has moved";
  target = {.id = "s", .endpoint = QStringLiteral("http://x /s")};
  EXPECT_EQ(statusOf(targets, "p", target), &targets[2]);
}

}  // namespace
}  // namespace headgate::ui
