#include "ui/live/target_live.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/live/wall_clock.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using namespace std::chrono;
using control::TargetHealth;
using control::TargetOrder;
using control::TargetProbe;
using control::TargetStanding;
using control::TargetStatus;

struct TargetText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TargetLive)
};

// Whole seconds, so that it counts evenly; beyond a minute whole minutes.
QString wholeText(seconds time) {
  if (time < 1min) return TargetText::tr("%1 s").arg(countText(time.count()));
  return durationText(floor<minutes>(time));
}

// Short, because there is little room.
QString probeText(nanoseconds took) {
  if (took < 1ms) return TargetText::tr("probe <1 ms");
  return TargetText::tr("probe %1").arg(took < 100ms ? durationText(took) : runningDurationText(took));
}

QString agoText(nanoseconds time) {
  return time < 1s ? TargetText::tr("probed now")
                   : TargetText::tr("probed %1 ago").arg(wholeText(floor<seconds>(time)));
}

void say(TargetLive& live, Lamp lamp, Standing standing, const QString& fact) {
  live.lamp = lamp;
  live.standing = standing;
  live.word = standingWord(standing);
  live.fact = fact;
  live.when.clear();
}

void sayUnusable(TargetLive& live, Lamp lamp, Standing standing, const QString& fact) {
  say(live, lamp, standing, fact);
  live.usable = false;
}

void sayOnTrial(TargetLive& live, const QString& fact) {
  sayUnusable(live, Lamp::Stalled, Standing::LeftOut, fact);
  live.onTrial = true;
}

void judgeTraffic(TargetLive& live, const LastSixty::Sum& lastMinute) {
  live.exchanges = lastMinute.passed + lastMinute.failed;
  live.failed = lastMinute.failed;
  if (live.exchanges == 0) {
    live.trafficWord = TargetText::tr("no traffic");
    return say(live, Lamp::NoCheck, Standing::NoCheck, {});
  }
  if (live.failed == 0) {
    live.trafficLamp = Lamp::Well;
    live.trafficWord = TargetText::tr("%1 a min").arg(countText(static_cast<int64_t>(live.exchanges)));
    return say(live, Lamp::Well, Standing::NoCheck, {});
  }
  live.trafficLamp = lastMinute.passed == 0 ? Lamp::Failed : Lamp::Stalled;
  live.trafficWord =
      TargetText::tr("%1 of %2 failed")
          .arg(countText(static_cast<int64_t>(live.failed)), countText(static_cast<int64_t>(live.exchanges)));
  if (lastMinute.passed == 0) return sayUnusable(live, Lamp::Failed, Standing::NoCheck, {});
  say(live, Lamp::Stalled, Standing::NoCheck, {});
}

void judgeLastProbe(TargetLive& live, const TargetStatus& status) {
  if (status.probes.empty()) return;
  const TargetProbe& last = status.probes.back();
  using Verdict = control::ProbeVerdict;
  if (const Listening listening = listeningOf(last); listening != Listening::Unknown) {
    const bool isThere = listening == Listening::Yes;
    live.listeningLamp = isThere ? Lamp::Well : Lamp::Failed;
    live.listeningWord = isThere ? TargetText::tr("listening") : TargetText::tr("not listening");
  }
  switch (last.verdict) {
    case Verdict::Good:
      live.probeLamp = Lamp::Well;
      live.probeWord = probeText(nanoseconds(last.took));
      return;
    case Verdict::Bad:
      live.probeLamp = Lamp::Failed;
      live.probeWord = TargetText::tr("probe failed");
      return;
    case Verdict::Loading:
      live.probeLamp = Lamp::InFlight;
      live.probeWord = TargetText::tr("loading");
      return;
  }
}

// What else may hold a target back. One that is down waits for its probes, whatever its traffic met.
void judgeStanding(TargetLive& live, const TargetStatus& status) {
  if (status.health == TargetHealth::Down || status.health == TargetHealth::GoingUp) return;
  const QString left = wholeText(ceil<seconds>(nanoseconds(std::max<int64_t>(status.usableIn, 0))));
  if (status.isEjected)
    return sayUnusable(live, Lamp::Failed, Standing::LeftOut,
                       TargetText::tr("ejected, tried again in %1").arg(left));
  if (status.standing == TargetStanding::NeedsTrial)
    return sayOnTrial(live, TargetText::tr("the next exchange tries it"));
  if (status.standing != TargetStanding::Unusable) return;
  if (status.usableIn < 0) return sayOnTrial(live, TargetText::tr("an exchange tries it"));
  sayUnusable(live, Lamp::Limited, Standing::LeftOut, TargetText::tr("it asked for time, %1 left").arg(left));
}

void judgeHealth(TargetLive& live, const TargetStatus& status, nanoseconds wallNow) {
  const TargetProbe last = status.probes.empty() ? TargetProbe{} : status.probes.back();
  const QString reason = asText(last.reason);
  switch (status.health) {
    case TargetHealth::Unknown:
      live.fact = status.isProbed ? TargetText::tr("not probed yet") : TargetText::tr("nobody probes it");
      return;
    case TargetHealth::Up:
      say(live, live.failed == 0 ? Lamp::Well : Lamp::Stalled, Standing::Up, {});
      live.usable = true;
      live.fact = agoText(wallNow - nanoseconds(last.at));
      break;
    case TargetHealth::GoingDown:
      say(live, Lamp::GoingDown, Standing::GoingDown, TargetText::tr("going down: %1").arg(reason));
      live.usable = true;
      break;
    case TargetHealth::Down:
      sayUnusable(live, Lamp::Failed, Standing::Down, reason);
      break;
    case TargetHealth::GoingUp:
      if (last.verdict == control::ProbeVerdict::Loading)
        sayUnusable(live, Lamp::InFlight, Standing::LeftOut, TargetText::tr("loading: %1").arg(reason));
      else
        sayUnusable(live, Lamp::Stalled, Standing::Down, TargetText::tr("going up: %1").arg(reason));
      break;
  }
  live.when = TargetText::tr("since %1").arg(clockText(nanoseconds(status.healthSince), wallNow));
}

void judgeState(TargetLive& live, const TargetStatus* status) {
  QStringList facts;
  if (status != nullptr && status->inFlight > 0)
    facts << TargetText::tr("%1 under way").arg(countText(status->inFlight));
  if (status != nullptr)
    facts << (status->order == TargetOrder::AsProfile ? TargetText::tr("by the profile")
                                                      : TargetText::tr("until the gateway stops"));
  const QString fact = facts.join(QStringLiteral(" · "));
  if (live.state == TargetView::State::Drain)
    sayUnusable(live, Lamp::Draining, Standing::Draining, fact);
  else
    sayUnusable(live, Lamp::NoTraffic, Standing::Maintenance, fact);
}

QString historyOf(const TargetStatus& status) {
  if (status.attempts == 0) return {};
  QStringList words{counted(static_cast<qint64>(status.attempts), TargetText::tr("1 attempt"),
                            TargetText::tr("%1 attempts"))};
  for (const control::TargetFailures& failures : status.failures)
    words << asText(failures.kind).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char(' ') +
                 countText(static_cast<int64_t>(failures.count));
  if (status.ejections > 0)
    words << counted(static_cast<qint64>(status.ejections), TargetText::tr("ejected once"),
                     TargetText::tr("ejected %1 times"));
  return words.join(QStringLiteral(", "));
}

}  // namespace

const TargetStatus* statusOf(const std::vector<TargetStatus>& targets, const std::string& pool,
                             const TargetView& target) {
  const auto found = std::find_if(targets.begin(), targets.end(), [&](const TargetStatus& status) {
    return status.target == target.id && status.pool == pool &&
           asText(status.url + ' ' + status.socket).trimmed() == target.endpoint;
  });
  return found == targets.end() ? nullptr : &*found;
}

TargetLive targetLive(const TargetView& target, const LastSixty::Sum& lastMinute, const TargetStatus* status,
                      nanoseconds wallNow) {
  TargetLive live{.listeningWord = TargetText::tr("listening –"),
                  .probeWord = TargetText::tr("probe –"),
                  .state = status != nullptr ? status->state : target.state,
                  .isServed = status != nullptr};
  judgeTraffic(live, lastMinute);
  if (status != nullptr) {
    judgeLastProbe(live, *status);
    judgeHealth(live, *status, wallNow);
    judgeStanding(live, *status);
    live.history = historyOf(*status);
  } else {
    live.fact = TargetText::tr("not served now");
  }
  if (live.state != TargetView::State::On) judgeState(live, status);
  return live;
}

}  // namespace headgate::ui
