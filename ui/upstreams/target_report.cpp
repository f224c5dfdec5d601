#include "ui/upstreams/target_report.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/target_lamps.h"

namespace headgate::ui {

namespace {

using namespace std::chrono;
using control::ProbeVerdict;
using control::TargetHealth;
using control::TargetStanding;
using control::TargetState;

struct TargetReportText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TargetReport)
};

// Whole seconds, so that it counts evenly.
QString wholeSeconds(nanoseconds time) {
  const auto whole = std::max(floor<seconds>(time), seconds(0));
  return whole < 1min ? TargetReportText::tr("%1 s").arg(countText(whole.count())) : durationText(whole);
}

int inARow(const control::TargetStatus& status, bool good) {
  const auto end = std::find_if(status.probes.rbegin(), status.probes.rend(), [good](const auto& probe) {
    return (probe.verdict == ProbeVerdict::Good) != good;
  });
  return static_cast<int>(end - status.probes.rbegin());
}

void say(TargetReport& report, Standing standing, const QString& word, const QString& detail, Tone tone) {
  report.standing = standing;
  report.word = word;
  report.detail = detail;
  report.tone = tone;
}

QString failingText(const LastSixty::Sum& sum) {
  return TargetReportText::tr("%1 of %2 fail")
      .arg(countText(static_cast<int64_t>(sum.failed)),
           countText(static_cast<int64_t>(sum.passed + sum.failed)));
}

void sayOfTraffic(TargetReport& report, const TargetFacts& facts) {
  const LastSixty::Sum& sum = facts.figures.lastMinute;
  if (sum.failed > 0) {
    say(report, Standing::NoCheck, TargetReportText::tr("no check"), failingText(sum), Tone::Secondary);
    report.detailTone = Tone::Warn;
    return;
  }
  say(report, Standing::NoCheck, TargetReportText::tr("no check"),
      sum.passed > 0 ? TargetReportText::tr("traffic is well") : TargetReportText::tr("no traffic"),
      Tone::Secondary);
}

// HAProxy counts what is left: UP 2/3 goes down with two more.
QString counter(const char* word, int left, int64_t of) {
  return QStringLiteral("%1 %2/%3").arg(QLatin1String(word)).arg(left).arg(of);
}

void sayOfHealth(TargetReport& report, const TargetFacts& facts) {
  const control::TargetStatus& status = *facts.status;
  const QString since = wholeSeconds(facts.wallNow - nanoseconds(status.healthSince));
  const bool loading = !status.probes.empty() && status.probes.back().verdict == ProbeVerdict::Loading;
  switch (status.health) {
    case TargetHealth::Unknown:
      return sayOfTraffic(report, facts);
    case TargetHealth::Up:
      say(report, Standing::Up, QStringLiteral("UP"), since, Tone::Ok);
      if (facts.figures.lastMinute.failed == 0) return;
      report.detail = failingText(facts.figures.lastMinute);
      report.detailTone = Tone::Warn;
      return;
    case TargetHealth::GoingDown: {
      const int64_t left = std::max<int64_t>(facts.pool.fall - badInARow(status), 1);
      return say(report, Standing::GoingDown, counter("UP", static_cast<int>(left), facts.pool.fall),
                 TargetReportText::tr("going down"), Tone::Warn);
    }
    case TargetHealth::Down:
      return say(report, Standing::Down, QStringLiteral("DOWN"), since, Tone::Error);
    case TargetHealth::GoingUp:
      if (loading)
        return say(report, Standing::LeftOut, QStringLiteral("NOLB"), TargetReportText::tr("loading"),
                   Tone::Warn);
      return say(report, Standing::Down, counter("DOWN", goodInARow(status), facts.pool.rise),
                 TargetReportText::tr("going up"), Tone::Warn);
  }
}

// One that is down waits for its probes, whatever its traffic met.
void sayOfEjection(TargetReport& report, const TargetFacts& facts) {
  const control::TargetStatus& status = *facts.status;
  if (report.standing == Standing::Down) return;
  const auto noLb = [&report](const QString& detail) {
    say(report, Standing::LeftOut, QStringLiteral("NOLB"), detail, Tone::Warn);
  };
  const QString left = wholeSeconds(ceil<seconds>(nanoseconds(std::max<int64_t>(status.usableIn, 0))));
  if (status.isEjected) return noLb(TargetReportText::tr("ejected, %1 left").arg(left));
  if (status.standing == TargetStanding::NeedsTrial)
    return noLb(TargetReportText::tr("the next exchange tries it"));
  if (status.standing != TargetStanding::Unusable || report.standing == Standing::LeftOut) return;
  noLb(status.usableIn < 0 ? TargetReportText::tr("an exchange tries it")
                           : TargetReportText::tr("asked for time, %1 left").arg(left));
}

void sayOfOperator(TargetReport& report, TargetState state, uint32_t inFlight) {
  const QString running = inFlight == 0 ? TargetReportText::tr("nothing runs")
                                        : counted(inFlight, TargetReportText::tr("1 under way"),
                                                  TargetReportText::tr("%1 under way"));
  if (state == TargetState::Drain)
    say(report, Standing::Draining, QStringLiteral("DRAIN"), running, Tone::Held);
  if (state == TargetState::Maintenance)
    say(report, Standing::Maintenance, QStringLiteral("MAINT"), inFlight == 0 ? QString() : running,
        Tone::Idle);
}

QString titleOf(const QString& name, const TargetReport& report) {
  switch (report.standing) {
    case Standing::Up:
      return TargetReportText::tr("%1 is up").arg(name);
    case Standing::GoingDown:
      return TargetReportText::tr("%1 is going down").arg(name);
    case Standing::Down:
      return TargetReportText::tr("%1 is down").arg(name);
    case Standing::LeftOut:
      return TargetReportText::tr("%1 is left out").arg(name);
    case Standing::Draining:
      return TargetReportText::tr("%1 is draining").arg(name);
    case Standing::Maintenance:
      return TargetReportText::tr("%1 is in maintenance").arg(name);
    case Standing::NoCheck:
      return TargetReportText::tr("%1 is not checked").arg(name);
    case Standing::Idle:
      return TargetReportText::tr("%1 is not served").arg(name);
  }
  return name;
}

}  // namespace

int badInARow(const control::TargetStatus& status) {
  return inARow(status, false);
}

int goodInARow(const control::TargetStatus& status) {
  return inARow(status, true);
}

Lamp standingLamp(Standing standing) {
  constexpr Lamp kLamps[] = {Lamp::Well,     Lamp::GoingDown, Lamp::Failed,  Lamp::Limited,
                             Lamp::Draining, Lamp::NoTraffic, Lamp::NoCheck, Lamp::NoTraffic};
  static_assert(std::size(kLamps) == kStandings);
  return kLamps[static_cast<size_t>(standing)];
}

QString standingCount(Standing standing, int count) {
  constexpr const char* kWords[] = {
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 up"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 going down"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 down"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 left out"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 draining"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 in maintenance"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 no check"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 not served"),
  };
  static_assert(std::size(kWords) == kStandings);
  return TargetReportText::tr(kWords[static_cast<size_t>(standing)]).arg(countText(count));
}

bool needsLook(Standing standing) {
  return standing == Standing::GoingDown || standing == Standing::Down || standing == Standing::LeftOut;
}

bool isUsable(Standing standing) {
  return standing == Standing::Up || standing == Standing::GoingDown || standing == Standing::NoCheck;
}

TargetReport targetReport(const TargetFacts& facts) {
  TargetReport report;
  if (facts.status != nullptr) {
    sayOfHealth(report, facts);
    sayOfEjection(report, facts);
    sayOfOperator(report, facts.status->state, facts.status->inFlight);
  } else {
    say(report, Standing::Idle, nothingText(),
        facts.isRunning ? TargetReportText::tr("not served") : TargetReportText::tr("not running"),
        Tone::Tertiary);
  }
  report.lamps = targetLamps(facts);
  report.title = titleOf(asText(facts.target.id), report);
  return report;
}

}  // namespace headgate::ui
