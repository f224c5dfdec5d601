#include <QCoreApplication>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/target_report.h"

namespace headgate::ui {

namespace {

using control::ProbeVerdict;

struct TargetExplanationText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TargetExplanation)
};

// Why its probes fail, and what helps.
QStringList failingProbes(const TargetFacts& facts) {
  if (facts.status->probes.empty()) return {TargetExplanationText::tr("Its probes fail.")};
  const control::TargetProbe& last = facts.status->probes.back();
  const QString reason = asText(last.reason);
  if (listeningOf(last) == Listening::No)
    return {TargetExplanationText::tr("Nothing listens on %1.").arg(facts.target.address),
            TargetExplanationText::tr("Start a server there: the next probe sees it.")};
  if (last.status != 0)
    return {TargetExplanationText::tr("It answers, but not as its pool expects: %1.").arg(reason),
            TargetExplanationText::tr("Look into its log, or change what the probe expects.")};
  if (last.error == "first_byte_timeout" || last.error == "connect_timeout")
    return {TargetExplanationText::tr("It does not answer in time: %1.").arg(reason),
            TargetExplanationText::tr("See whether its server hangs or has too much to do.")};
  return {TargetExplanationText::tr("Its probes fail: %1.").arg(reason),
          TargetExplanationText::tr("Look into its log.")};
}

// Where its exchanges go meanwhile.
QString elsewhere(const TargetFacts& facts, const QStringList& usableOthers) {
  if (usableOthers.size() == 1)
    return TargetExplanationText::tr("New exchanges go to %1.").arg(usableOthers.front());
  if (!usableOthers.isEmpty())
    return TargetExplanationText::tr("New exchanges go to %1 other targets of the pool.")
        .arg(countText(usableOthers.size()));
  if (!facts.pool.fallback.isEmpty())
    return TargetExplanationText::tr("No other target of the pool can be used: its requests go to pool %1.")
        .arg(facts.pool.fallback);
  return TargetExplanationText::tr(
      "No other target of the pool can be used: its requests are answered with 503.");
}

QString leftOut(const control::TargetStatus& status) {
  if (status.isEjected)
    return TargetExplanationText::tr(
        "Exchanges failed there, so it is left out for a while, and then one exchange tries it.");
  if (!status.probes.empty() && status.probes.back().verdict == ProbeVerdict::Loading)
    return TargetExplanationText::tr(
        "It is there, but still loading: it is used as soon as a probe finds it ready.");
  if (status.usableIn > 0)
    return TargetExplanationText::tr("It has asked for time, and gets no exchange until that is over.");
  return TargetExplanationText::tr(
      "It was left out, and one exchange finds out whether it can be used again.");
}

}  // namespace

QString targetExplanation(const TargetFacts& facts, const TargetReport& report,
                          const QStringList& usableOthers) {
  QStringList sentences;
  if (!facts.problem.isEmpty()) sentences << asSentence(facts.problem);
  switch (report.standing) {
    case Standing::Up:
      sentences << (facts.figures.lastMinute.failed > 0
                        ? TargetExplanationText::tr(
                              "Its probes are good, but exchanges fail: look at the last ones.")
                        : TargetExplanationText::tr(
                              "Its probes are good, and it takes its share of the exchanges."));
      break;
    case Standing::GoingDown:
      sentences << failingProbes(facts)
                << TargetExplanationText::tr("Until it is down it goes on getting exchanges.");
      break;
    case Standing::Down: {
      QStringList why = failingProbes(facts);
      sentences << why.takeFirst() << elsewhere(facts, usableOthers) << why;
      break;
    }
    case Standing::LeftOut:
      sentences << leftOut(*facts.status) << elsewhere(facts, usableOthers);
      break;
    case Standing::Draining:
      sentences
          << TargetExplanationText::tr(
                 "It finishes what runs and serves the sessions that belong to it, and takes nothing new.")
          << elsewhere(facts, usableOthers);
      break;
    case Standing::Maintenance:
      sentences << TargetExplanationText::tr("It was taken out of use and gets nothing.")
                << elsewhere(facts, usableOthers);
      break;
    case Standing::NoCheck:
      sentences
          << (facts.pool.isProbed
                  ? TargetExplanationText::tr("It has not been probed yet; until then it gets exchanges.")
                  : TargetExplanationText::tr(
                        "Nobody checks it: its pool has no probe, so that only exchanges show how it is."));
      break;
    case Standing::Idle:
      sentences << (facts.isRunning
                        ? TargetExplanationText::tr(
                              "The gateway serves another profile than this one, or another text of it.")
                        : TargetExplanationText::tr(
                              "The gateway is stopped; nothing is known of its targets."));
      break;
  }
  return sentences.join(QLatin1Char(' '));
}

}  // namespace headgate::ui
