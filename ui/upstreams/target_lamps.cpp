#include "ui/upstreams/target_lamps.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/live/wall_clock.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/check_words.h"

namespace headgate::ui {

namespace {

using namespace std::chrono;
using control::ProbeVerdict;
using control::TargetHealth;
using control::TargetOrder;
using control::TargetState;

struct TargetLampText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TargetLamps)
};

QString agoText(nanoseconds time) {
  const auto whole = floor<seconds>(time);
  if (whole < 1s) return TargetLampText::tr("just now");
  return TargetLampText::tr("%1 ago").arg(whole < 1min
                                              ? TargetLampText::tr("%1 s").arg(countText(whole.count()))
                                              : durationText(floor<minutes>(whole)));
}

LampReport configLamp(const TargetFacts& facts) {
  if (!facts.problem.isEmpty())
    return {Lamp::Failed, facts.problem, TargetLampText::tr("Mend it in the profile.")};
  if (!facts.isRunning)
    return {Lamp::NoTraffic, TargetLampText::tr("valid; the gateway is stopped"),
            TargetLampText::tr("Run it.")};
  if (facts.status == nullptr)
    return {Lamp::Stalled, TargetLampText::tr("valid, but not what is served now"),
            TargetLampText::tr("Apply the profile.")};
  const bool byHand = facts.status->order != TargetOrder::AsProfile;
  switch (facts.status->state) {
    case TargetState::On:
      return {Lamp::Well,
              byHand ? TargetLampText::tr("valid; enabled by hand, until the gateway stops")
                     : TargetLampText::tr("valid"),
              {}};
    case TargetState::Drain:
      return {Lamp::Draining,
              byHand ? TargetLampText::tr("drained by hand, until the gateway stops")
                     : TargetLampText::tr("drained by the profile"),
              TargetLampText::tr("Enable it when it should take new exchanges again.")};
    case TargetState::Maintenance:
      return {Lamp::NoTraffic,
              byHand ? TargetLampText::tr("in maintenance by hand, until the gateway stops")
                     : TargetLampText::tr("in maintenance by the profile"),
              TargetLampText::tr("Enable it when it should be used again.")};
  }
  return {};
}

// Who answered listens, and where a connection was refused nobody does; anything else leaves it open. What
// was seen last counts.
LampReport listeningLamp(const TargetFacts& facts) {
  const QString& address = facts.target.address;
  const auto& probes = facts.status->probes;
  const int64_t probedAt = probes.empty() ? 0 : probes.back().at;
  const LampReport refused{Lamp::Failed, TargetLampText::tr("connection refused on %1").arg(address),
                           TargetLampText::tr("Start a server there.")};
  if (facts.figures.lastAt > probedAt) {
    const QString ago = agoText(facts.wallNow - nanoseconds(facts.figures.lastAt));
    if (facts.figures.lastError == "connect_refused") return refused;
    if (facts.figures.lastError.empty())
      return {Lamp::Well, TargetLampText::tr("an exchange was answered %1").arg(ago), {}};
  }
  if (!probes.empty()) {
    const Listening listening = listeningOf(probes.back());
    if (listening == Listening::Yes)
      return {Lamp::Well, TargetLampText::tr("something answers on %1").arg(address), {}};
    if (listening == Listening::No) return refused;
    return {Lamp::Stalled, TargetLampText::tr("nothing answers on %1").arg(address),
            TargetLampText::tr("See whether its server hangs, or a firewall is between.")};
  }
  return {Lamp::NoCheck, TargetLampText::tr("nobody has asked yet"),
          TargetLampText::tr("Send it a request, or add a probe.")};
}

LampReport probeLamp(const TargetFacts& facts) {
  const control::TargetStatus& status = *facts.status;
  if (!status.isProbed)
    return {Lamp::NoCheck, TargetLampText::tr("its pool has no health checks"),
            TargetLampText::tr("Add a probe to the pool.")};
  if (status.probes.empty())
    return {Lamp::NoCheck, TargetLampText::tr("not probed yet"), TargetLampText::tr("Probe it now.")};
  const control::TargetProbe& last = status.probes.back();
  const CheckWords check = checkWords(last, facts.pool.isTcpProbe ? ProbeType::Tcp : ProbeType::Http);
  const QString ago = agoText(facts.wallNow - nanoseconds(last.at));
  const int bad = badInARow(status);
  switch (status.health) {
    case TargetHealth::GoingDown: {
      const int64_t left = std::max<int64_t>(facts.pool.fall - bad, 1);
      return {Lamp::GoingDown,
              TargetLampText::tr("%1 of %2 failed: %3").arg(bad).arg(facts.pool.fall).arg(check.words),
              counted(left, TargetLampText::tr("Another failure and it is down."),
                      TargetLampText::tr("%1 more and it is down."))};
    }
    case TargetHealth::Down: {
      const QString failed =
          counted(bad, TargetLampText::tr("the last one failed"), TargetLampText::tr("%1 failed in a row"));
      return {Lamp::Failed, failed,
              counted(facts.pool.rise, TargetLampText::tr("Up again after a good one."),
                      TargetLampText::tr("Up again after %1 good ones."))};
    }
    case TargetHealth::GoingUp:
      if (last.verdict == ProbeVerdict::Loading)
        return {Lamp::InFlight, check.words, TargetLampText::tr("Wait: it is used when it is ready.")};
      return {Lamp::Stalled,
              TargetLampText::tr("%1 of %2 were good").arg(goodInARow(status)).arg(facts.pool.rise),
              TargetLampText::tr("Wait for the next one, or probe now.")};
    case TargetHealth::Up:
    case TargetHealth::Unknown:
      break;
  }
  const QString fact = QStringLiteral("%1 · %2").arg(check.words, ago);
  if (check.lamp == Lamp::Stalled)
    return {Lamp::Stalled, fact, TargetLampText::tr("See what keeps its server busy.")};
  return {check.lamp, fact, {}};
}

LampReport trafficLamp(const TargetFacts& facts) {
  const TargetFigures& figures = facts.figures;
  const LastSixty::Sum& sum = figures.lastMinute;
  const uint64_t all = sum.passed + sum.failed;
  if (all > 0 && sum.failed == 0)
    return {
        Lamp::Well,
        TargetLampText::tr("%1 in the last minute, none failed").arg(countText(static_cast<int64_t>(all))),
        {}};
  if (all > 0)
    return {sum.passed == 0 ? Lamp::Failed : Lamp::Stalled,
            TargetLampText::tr("%1 of %2 failed in the last minute")
                .arg(countText(static_cast<int64_t>(sum.failed)), countText(static_cast<int64_t>(all))),
            TargetLampText::tr("Look at the last exchanges.")};
  if (facts.status->inFlight > 0)
    return {Lamp::InFlight,
            counted(facts.status->inFlight, TargetLampText::tr("1 exchange under way"),
                    TargetLampText::tr("%1 exchanges under way")),
            {}};
  if (figures.lastAt == 0)
    return {Lamp::NoTraffic, TargetLampText::tr("none since this window opened"),
            TargetLampText::tr("Send it a request.")};
  const nanoseconds last(figures.lastAt);
  const QString since = durationText(floor<seconds>(facts.wallNow - last));
  const QString when = clockText(last, facts.wallNow);
  if (figures.lastError.empty())
    return {Lamp::NoTraffic, TargetLampText::tr("none in %1; last %2").arg(since, when), {}};
  return {Lamp::NoTraffic,
          TargetLampText::tr("none in %1; the last, at %2, failed: %3")
              .arg(since, when, asText(figures.lastError).replace(QLatin1Char('_'), QLatin1Char(' '))),
          TargetLampText::tr("Look at the last exchanges.")};
}

}  // namespace

QString lampTitle(TargetLamp which) {
  switch (which) {
    case TargetLamp::Config:
      return TargetLampText::tr("Config");
    case TargetLamp::Listening:
      return TargetLampText::tr("Listening");
    case TargetLamp::Probe:
      return TargetLampText::tr("Probe");
    case TargetLamp::Traffic:
      return TargetLampText::tr("Traffic");
  }
  return {};
}

std::array<LampReport, 4> targetLamps(const TargetFacts& facts) {
  if (facts.status == nullptr) {
    const LampReport unknown{
        Lamp::NoTraffic, TargetLampText::tr("unknown: the gateway does not serve it"), {}};
    return {configLamp(facts), unknown, unknown, unknown};
  }
  return {configLamp(facts), listeningLamp(facts), probeLamp(facts), trafficLamp(facts)};
}

}  // namespace headgate::ui
