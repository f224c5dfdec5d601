// What is said of a target in each state that it can be in: its word, its four lamps with what to do, and the
// paragraph. A table; to see it fail, change any of its cells.
#include <gtest/gtest.h>

#include "ui/upstreams/target_report.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::ProbeVerdict;
using control::TargetHealth;
using control::TargetOrder;
using control::TargetStanding;
using control::TargetState;
using control::TargetStatus;

constexpr std::chrono::nanoseconds kNow = 100h;

PoolView poolOfTwo() {
  PoolView pool{.id = "research", .isProbed = true, .probeInterval = QStringLiteral("10 s")};
  pool.targets = {{.id = "research-2", .address = QStringLiteral("127.0.0.1:8004")}};
  return pool;
}

control::TargetProbe probe(ProbeVerdict verdict, uint16_t status, const char* reason, const char* error = "",
                           int secondsAgo = 4) {
  return {.at = (kNow - std::chrono::seconds(secondsAgo)).count(),
          .took = 3'000'000,
          .verdict = verdict,
          .status = status,
          .reason = reason,
          .error = error};
}

TargetStatus probed(TargetHealth health, std::vector<control::TargetProbe> probes,
                    TargetStanding standing = TargetStanding::Usable) {
  return {.isProbed = true,
          .health = health,
          .healthSince = (kNow - 13min - 26s).count(),
          .standing = standing,
          .usableIn = standing == TargetStanding::Unusable ? -1 : 0,
          .probes = std::move(probes)};
}

TargetFigures traffic(uint64_t passed, uint64_t failed, const char* lastError = "") {
  TargetFigures figures;
  figures.lastMinute = {passed, failed};
  figures.exchanges = passed + failed;
  figures.failed = failed;
  if (figures.exchanges > 0) figures.lastAt = (kNow - 12s).count();
  figures.lastError = lastError;
  return figures;
}

const control::TargetProbe kGood = probe(ProbeVerdict::Good, 200, "200");
const control::TargetProbe kRefused = probe(ProbeVerdict::Bad, 0, "connection refused", "connect_refused");
const control::TargetProbe kSilent = probe(ProbeVerdict::Bad, 0, "no answer within 2s", "first_byte_timeout");
const control::TargetProbe kWrong = probe(ProbeVerdict::Bad, 503, "503, expected 200-299");

struct Case {
  const char* name;
  TargetStatus status;
  TargetFigures figures;
  Standing standing;
  const char* word;
  const char* detail;
  std::array<Lamp, 4> lamps;
  TargetLamp looked;  // whose words are given
  const char* fact;
  const char* next;
  const char* why;
};

TargetStatus changed(TargetStatus status, void (*change)(TargetStatus&)) {
  change(status);
  return status;
}

std::vector<Case> cases() {
  constexpr auto kConfig = TargetLamp::Config;
  constexpr auto kListening = TargetLamp::Listening;
  constexpr auto kProbe = TargetLamp::Probe;
  constexpr auto kTraffic = TargetLamp::Traffic;
  const TargetStatus up = probed(TargetHealth::Up, {kGood});
  return {
      {"up",
       up,
       traffic(8, 0),
       Standing::Up,
       "UP",
       "13 min 26 s",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::Well},
       kProbe,
       "200 in 3 ms · 4 s ago",
       "",
       "Its probes are good, and it takes its share of the exchanges."},
      {"up without traffic",
       up,
       traffic(0, 0),
       Standing::Up,
       "UP",
       "13 min 26 s",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::NoTraffic},
       kTraffic,
       "none since this window opened",
       "Send it a request.",
       "Its probes are good, and it takes its share of the exchanges."},
      {"up, and some fail",
       up,
       traffic(7, 2, "upstream_reset"),
       Standing::Up,
       "UP",
       "2 of 9 fail",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::Stalled},
       kTraffic,
       "2 of 9 failed in the last minute",
       "Look at the last exchanges.",
       "Its probes are good, but exchanges fail: look at the last ones."},
      {"going down",
       probed(TargetHealth::GoingDown, {kGood, kSilent}),
       traffic(5, 0),
       Standing::GoingDown,
       "UP 2/3",
       "going down",
       {Lamp::Well, Lamp::Stalled, Lamp::GoingDown, Lamp::Well},
       kProbe,
       "1 of 3 failed: no answer within 2s",
       "2 more and it is down.",
       "It does not answer in time: no answer within 2s. See whether its server hangs or has too much to do. "
       "Until it is down it goes on getting exchanges."},
      {"down, refused",
       probed(TargetHealth::Down, {kGood, kRefused, kRefused, kRefused}, TargetStanding::Unusable),
       traffic(0, 0),
       Standing::Down,
       "DOWN",
       "13 min 26 s",
       {Lamp::Well, Lamp::Failed, Lamp::Failed, Lamp::NoTraffic},
       kListening,
       "connection refused on 127.0.0.1:8004",
       "Start a server there.",
       "Nothing listens on 127.0.0.1:8004. New exchanges go to research-1. Start a server there: the next "
       "probe "
       "sees it."},
      {"down, wrong answer",
       probed(TargetHealth::Down, {kWrong, kWrong}, TargetStanding::Unusable),
       traffic(0, 0),
       Standing::Down,
       "DOWN",
       "13 min 26 s",
       {Lamp::Well, Lamp::Well, Lamp::Failed, Lamp::NoTraffic},
       kProbe,
       "2 failed in a row",
       "Up again after 2 good ones.",
       "It answers, but not as its pool expects: 503, expected 200-299. New exchanges go to research-1. "
       "Look into its log, or change what the probe expects."},
      {"going up",
       probed(TargetHealth::GoingUp, {kRefused, kGood}, TargetStanding::Unusable),
       traffic(0, 0),
       Standing::Down,
       "DOWN 1/2",
       "going up",
       {Lamp::Well, Lamp::Well, Lamp::Stalled, Lamp::NoTraffic},
       kProbe,
       "1 of 2 were good",
       "Wait for the next one, or probe now.",
       nullptr},
      {"loading",
       probed(TargetHealth::GoingUp, {probe(ProbeVerdict::Loading, 503, "model is loading")},
              TargetStanding::Unusable),
       traffic(0, 0),
       Standing::LeftOut,
       "NOLB",
       "loading",
       {Lamp::Well, Lamp::Well, Lamp::InFlight, Lamp::NoTraffic},
       kProbe,
       "loading: model is loading",
       "Wait: it is used when it is ready.",
       "It is there, but still loading: it is used as soon as a probe finds it ready. New exchanges go to "
       "research-1."},
      {"ejected",
       changed(probed(TargetHealth::Up, {kGood}, TargetStanding::Unusable),
               [](TargetStatus& status) {
                 status.isEjected = true;
                 status.usableIn = 3'400'000'000;
               }),
       traffic(0, 3, "connect_refused"),
       Standing::LeftOut,
       "NOLB",
       "ejected, 4 s left",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::Failed},
       kTraffic,
       "3 of 3 failed in the last minute",
       "Look at the last exchanges.",
       "Exchanges failed there, so it is left out for a while, and then one exchange tries it. New exchanges "
       "go to "
       "research-1."},
      {"on trial",
       probed(TargetHealth::Up, {kGood}, TargetStanding::NeedsTrial),
       traffic(0, 0),
       Standing::LeftOut,
       "NOLB",
       "on trial",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::NoTraffic},
       kProbe,
       "200 in 3 ms · 4 s ago",
       "",
       "It was left out, and one exchange finds out whether it can be used again. New exchanges go to "
       "research-1."},
      {"asked for time",
       changed(probed(TargetHealth::Up, {kGood}, TargetStanding::Unusable),
               [](TargetStatus& status) { status.usableIn = 20'000'000'000; }),
       traffic(0, 0),
       Standing::LeftOut,
       "NOLB",
       "rests, 20 s left",
       {Lamp::Well, Lamp::Well, Lamp::Well, Lamp::NoTraffic},
       kConfig,
       "valid",
       "",
       "It has asked for time, and gets no exchange until that is over. New exchanges go to research-1."},
      {"draining by hand",
       changed(up,
               [](TargetStatus& status) {
                 status.state = TargetState::Drain;
                 status.order = TargetOrder::Drain;
                 status.inFlight = 1;
               }),
       traffic(0, 0),
       Standing::Draining,
       "DRAIN",
       "1 under way",
       {Lamp::Draining, Lamp::Well, Lamp::Well, Lamp::InFlight},
       kConfig,
       "drained by hand, until the gateway stops",
       "Enable it when it should take new exchanges again.",
       "It finishes what runs and serves the sessions that belong to it, and takes nothing new. New "
       "exchanges go to "
       "research-1."},
      {"in maintenance",
       changed(up, [](TargetStatus& status) { status.state = TargetState::Maintenance; }),
       traffic(0, 0),
       Standing::Maintenance,
       "MAINT",
       "",
       {Lamp::NoTraffic, Lamp::Well, Lamp::Well, Lamp::NoTraffic},
       kConfig,
       "in maintenance by the profile",
       "Enable it when it should be used again.",
       "It was taken out of use and gets nothing. New exchanges go to research-1."},
      {"nobody checks, and traffic is well",
       {},
       traffic(6, 0),
       Standing::NoCheck,
       "no check",
       "traffic is well",
       {Lamp::Well, Lamp::Well, Lamp::NoCheck, Lamp::Well},
       kProbe,
       "its pool has no health checks",
       "Add a probe to the pool.",
       nullptr},
      {"nobody checks, and nothing came",
       {},
       traffic(0, 0),
       Standing::NoCheck,
       "no check",
       "no traffic",
       {Lamp::Well, Lamp::NoCheck, Lamp::NoCheck, Lamp::NoTraffic},
       kListening,
       "nobody has asked yet",
       "Send it a request, or add a probe.",
       nullptr},
      {"nobody checks, and it refuses",
       {},
       traffic(0, 2, "connect_refused"),
       Standing::NoCheck,
       "no check",
       "2 of 2 fail",
       {Lamp::Well, Lamp::Failed, Lamp::NoCheck, Lamp::Failed},
       kListening,
       "connection refused on 127.0.0.1:8004",
       "Start a server there.",
       nullptr},
      {"not probed yet",
       {.isProbed = true},
       traffic(0, 0),
       Standing::NoCheck,
       "no check",
       "no traffic",
       {Lamp::Well, Lamp::NoCheck, Lamp::NoCheck, Lamp::NoTraffic},
       kProbe,
       "not probed yet",
       "Probe it now.",
       "It has not been probed yet; until then it gets exchanges."},
  };
}

class OfATarget : public testing::TestWithParam<Case> {};

TEST_P(OfATarget, SaysWhatIsKnown) {
  const Case& one = GetParam();
  const PoolView pool = poolOfTwo();
  const TargetFacts facts{.pool = pool,
                          .target = pool.targets[0],
                          .status = &one.status,
                          .figures = one.figures,
                          .problem = {},
                          .isRunning = true,
                          .wallNow = kNow};
  const TargetReport report = targetReport(facts);
  EXPECT_EQ(report.standing, one.standing);
  EXPECT_EQ(report.word.toStdString(), one.word);
  EXPECT_EQ(report.detail.toStdString(), one.detail);
  for (size_t i = 0; i < 4; ++i)
    EXPECT_EQ(report.lamps[i].lamp, one.lamps[i]) << lampTitle(TargetLamp(i)).toStdString();
  const LampReport& looked = report.lamps[static_cast<size_t>(one.looked)];
  EXPECT_EQ(looked.fact.toStdString(), one.fact);
  EXPECT_EQ(looked.next.toStdString(), one.next);
  if (one.why != nullptr) {
    EXPECT_EQ(targetExplanation(facts, report, {QStringLiteral("research-1")}).toStdString(), one.why);
  }
  for (const LampReport& lamp : report.lamps) {
    const bool needsNext = lamp.lamp != Lamp::Well && lamp.lamp != Lamp::InFlight;
    EXPECT_EQ(needsNext && lamp.next.isEmpty(), false) << "what to do about: " << lamp.fact.toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Table, OfATarget, testing::ValuesIn(cases()), [](const auto& of) {
  std::string name = of.param.name;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

TEST(TargetReport, ClaimsNothingWhereNothingIsServed) {
  const PoolView pool = poolOfTwo();
  const TargetFigures none;
  TargetFacts facts{.pool = pool, .target = pool.targets[0], .figures = none, .problem = {}, .wallNow = kNow};
  TargetReport report = targetReport(facts);
  EXPECT_EQ(report.standing, Standing::Idle);
  EXPECT_EQ(report.detail.toStdString(), "not running");
  for (const LampReport& lamp : report.lamps) EXPECT_EQ(lamp.lamp, Lamp::NoTraffic);
  EXPECT_EQ(targetExplanation(facts, report, {}).toStdString(),
            "The gateway is stopped; nothing is known of its targets.");
  facts.isRunning = true;
  report = targetReport(facts);
  EXPECT_EQ(report.lamps[0].lamp, Lamp::Stalled);
  EXPECT_EQ(report.lamps[0].next.toStdString(), "Apply the profile.");
}

TEST(TargetReport, APoolWithoutAnotherTargetSaysWhatBecomesOfItsRequests) {
  PoolView pool = poolOfTwo();
  const TargetStatus down = probed(TargetHealth::Down, {kRefused}, TargetStanding::Unusable);
  const TargetFigures none;
  const TargetFacts facts{.pool = pool,
                          .target = pool.targets[0],
                          .status = &down,
                          .figures = none,
                          .problem = {},
                          .isRunning = true,
                          .wallNow = kNow};
  const TargetReport report = targetReport(facts);
  EXPECT_TRUE(targetExplanation(facts, report, {}).contains(QLatin1String("answered with 503")));
  pool.fallback = QStringLiteral("cloud");
  EXPECT_TRUE(targetExplanation(facts, report, {}).contains(QLatin1String("its requests go to pool cloud")));
}

TEST(TargetReport, AnErrorOfTheProfileComesFirst) {
  const PoolView pool = poolOfTwo();
  const TargetStatus up = probed(TargetHealth::Up, {kGood});
  const TargetFigures none;
  const TargetFacts facts{.pool = pool,
                          .target = pool.targets[0],
                          .status = &up,
                          .figures = none,
                          .problem = QStringLiteral("no such scheme: htp"),
                          .isRunning = true,
                          .wallNow = kNow};
  const TargetReport report = targetReport(facts);
  EXPECT_EQ(report.lamps[0].lamp, Lamp::Failed);
  EXPECT_TRUE(targetExplanation(facts, report, {}).startsWith(QLatin1String("No such scheme: htp.")));
}

}  // namespace
}  // namespace headgate::ui
