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

void say(TargetReport& report, Standing standing, const QString& detail, Tone tone) {
  report.standing = standing;
  report.word = standingWord(standing);
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
    say(report, Standing::NoCheck, failingText(sum), Tone::Secondary);
    report.detailTone = Tone::Warn;
    return;
  }
  say(report, Standing::NoCheck,
      sum.passed > 0 ? TargetReportText::tr("traffic is well") : TargetReportText::tr("no traffic"),
      Tone::Secondary);
}

// HAProxy counts what is left: UP 2/3 goes down with two more.
void count(TargetReport& report, int64_t left, int64_t of) {
  report.word = QStringLiteral("%1 %2/%3").arg(report.word).arg(left).arg(of);
}

void sayOfHealth(TargetReport& report, const TargetFacts& facts) {
  const control::TargetStatus& status = *facts.status;
  const QString since = wholeSeconds(facts.wallNow - nanoseconds(status.healthSince));
  switch (report.standing) {
    case Standing::Up:
      say(report, Standing::Up, since, Tone::Ok);
      if (facts.figures.lastMinute.failed == 0) return;
      report.detail = failingText(facts.figures.lastMinute);
      report.detailTone = Tone::Warn;
      return;
    case Standing::GoingDown:
      say(report, Standing::GoingDown, TargetReportText::tr("going down"), Tone::Warn);
      return count(report, std::max<int64_t>(facts.pool.fall - badInARow(status), 1), facts.pool.fall);
    case Standing::Down:
      if (status.health == TargetHealth::Down) return say(report, Standing::Down, since, Tone::Error);
      say(report, Standing::Down, TargetReportText::tr("going up"), Tone::Warn);
      return count(report, goodInARow(status), facts.pool.rise);
    default:
      return sayOfTraffic(report, facts);
  }
}

// Why it gets nothing, though nobody took it out of use and it is not down.
QString whyLeftOut(const control::TargetStatus& status) {
  const QString left = wholeSeconds(ceil<seconds>(nanoseconds(std::max<int64_t>(status.usableIn, 0))));
  const bool loading = !status.probes.empty() && status.probes.back().verdict == ProbeVerdict::Loading;
  if (status.isEjected) return TargetReportText::tr("ejected, %1 left").arg(left);
  if (status.standing == TargetStanding::NeedsTrial) return TargetReportText::tr("on trial");
  if (status.health == TargetHealth::GoingUp && loading) return TargetReportText::tr("loading");
  return status.usableIn < 0 ? TargetReportText::tr("on trial")
                             : TargetReportText::tr("rests, %1 left").arg(left);
}

void sayOfStatus(TargetReport& report, const TargetFacts& facts) {
  const control::TargetStatus& status = *facts.status;
  report.standing = standingOf(status);
  const QString running = status.inFlight == 0 ? TargetReportText::tr("nothing runs")
                                               : counted(status.inFlight, TargetReportText::tr("1 under way"),
                                                         TargetReportText::tr("%1 under way"));
  switch (report.standing) {
    case Standing::LeftOut:
      return say(report, Standing::LeftOut, whyLeftOut(status), Tone::Warn);
    case Standing::Draining:
      return say(report, Standing::Draining, running, Tone::Held);
    case Standing::Maintenance:
      return say(report, Standing::Maintenance, status.inFlight == 0 ? QString() : running, Tone::Idle);
    default:
      return sayOfHealth(report, facts);
  }
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
      return TargetReportText::tr("%1 is left out (NOLB)").arg(name);
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

QString standingCount(Standing standing, int count) {
  constexpr const char* kWords[] = {
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 up"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 going down"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 down"),
      QT_TRANSLATE_NOOP("headgate::ui::TargetReport", "%1 NOLB"),
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
    sayOfStatus(report, facts);
  } else {
    say(report, Standing::Idle,
        facts.isRunning ? TargetReportText::tr("not served") : TargetReportText::tr("not running"),
        Tone::Tertiary);
    report.word = nothingText();
  }
  report.lamps = targetLamps(facts);
  report.title = titleOf(asText(facts.target.id), report);
  return report;
}

}  // namespace headgate::ui
