#include "ui/upstreams/row_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/target_tree_model.h"

namespace headgate::ui {

namespace {

using Model = TargetTreeModel;

QString cellText(const char* text) {
  return QCoreApplication::translate("headgate::ui::TargetTreeModel", text);
}

QString timeOrNothing(const std::optional<std::chrono::nanoseconds>& time) {
  return time ? durationText(*time) : nothingText();
}

QString figureCell(const RowFigures& figures, int column) {
  switch (column) {
    case Model::PerMinute:
      return countText(static_cast<int64_t>(figures.perMinute));
    case Model::Errors:
      return shareText(static_cast<int64_t>(figures.failed), static_cast<int64_t>(figures.exchanges));
    case Model::Median:
      return timeOrNothing(figures.median);
    case Model::Slow:
      return timeOrNothing(figures.slow);
    default:
      return {};
  }
}

QString lastCheckCell(const TargetRow& target) {
  if (target.lastCheck) return target.lastCheck->code + QLatin1Char(' ') + target.lastCheck->words;
  if (!target.isProbed) return cellText("Add a probe");
  return target.report.standing == Standing::Idle ? nothingText() : cellText("not probed yet");
}

QString runningWords(const GaugeFigures& running) {
  const QString used = countText(static_cast<int64_t>(running.used));
  return running.limit == 0 ? used
                            : cellText("%1 of %2").arg(used, countText(static_cast<int64_t>(running.limit)));
}

}  // namespace

QString columnTitle(int column) {
  switch (column) {
    case Model::Config:
      return QStringLiteral("C");
    case Model::Listening:
      return QStringLiteral("L");
    case Model::Probe:
      return QStringLiteral("P");
    case Model::Traffic:
      return QStringLiteral("T");
    case Model::Target:
      return cellText("Target");
    case Model::State:
      return cellText("State");
    case Model::Probes:
      return cellText("Probes, 30 min");
    case Model::LastCheck:
      return cellText("Last check");
    case Model::PerMinute:
      return cellText("/min");
    case Model::Spark:
      return cellText("30 min");
    case Model::Errors:
      return cellText("Errors");
    case Model::Median:
      return cellText("p50 first");
    case Model::Slow:
      return cellText("p95 first");
    case Model::Running:
      return cellText("Running");
    case Model::Weight:
      return cellText("Weight");
    default:
      return {};
  }
}

QString columnMeaning(int column) {
  switch (column) {
    case Model::Config:
      return cellText("Config: is it configured well, and in use?");
    case Model::Listening:
      return cellText("Listening: does anything answer at its address?");
    case Model::Probe:
      return cellText("Probe: what do health checks find?");
    case Model::Traffic:
      return cellText("Traffic: what came of the exchanges of the last minute?");
    case Model::PerMinute:
      return cellText("Exchanges that ended in the last minute");
    case Model::Spark:
      return cellText("Exchanges in each of the last 30 minutes, to the row's own scale");
    case Model::Errors:
      return cellText("Share of the exchanges of the last 30 minutes that failed there");
    case Model::Median:
      return cellText("Half of the exchanges of the last 30 minutes had their first byte within this time");
    case Model::Slow:
      return cellText("95 of 100 exchanges of the last 30 minutes had their first byte within this time");
    default:
      return columnTitle(column);
  }
}

QString poolCell(const PoolRow& pool, int column) {
  switch (column) {
    case Model::Target:
      return asText(pool.view.id);
    case Model::LastCheck:
      return pool.summary;
    default:
      return figureCell(pool.figures, column);
  }
}

QString poolSentence(const PoolRow& pool) {
  QStringList parts{cellText("Pool %1").arg(asText(pool.view.id)), pool.view.gist, pool.summary};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

QString targetCell(const TargetRow& target, int column) {
  switch (column) {
    case Model::Target:
      return asText(target.view.id);
    case Model::State:
      return target.report.word;
    case Model::LastCheck:
      return lastCheckCell(target);
    case Model::Running:
      return runningWords(target.running);
    case Model::Weight:
      return target.view.isBackup ? cellText("backup") : countText(target.view.weight);
    default:
      return figureCell(target.figures, column);
  }
}

QString targetSentence(const TargetRow& target) {
  return cellText("%1 at %2, %3, last check %4")
      .arg(asText(target.view.id), target.view.address,
           (target.report.word + QLatin1Char(' ') + target.report.detail).trimmed(), lastCheckCell(target));
}

QString lampSentence(const TargetRow& target, TargetLamp lamp) {
  const LampReport& report = target.report.lamps[static_cast<size_t>(lamp)];
  const QString sentence = QStringLiteral("%1: %2").arg(lampTitle(lamp), report.fact);
  return report.next.isEmpty() ? sentence : asSentence(sentence) + QLatin1Char(' ') + report.next;
}

QString targetToolTip(const TargetRow& target, int column) {
  switch (column) {
    case Model::Config:
    case Model::Listening:
    case Model::Probe:
    case Model::Traffic:
      return lampSentence(target, static_cast<TargetLamp>(column));
    case Model::Target:
      return target.view.endpoint;
    case Model::State:
      return target.explanation;
    case Model::LastCheck:
      return target.isProbed ? lastCheckCell(target)
                             : cellText("Its pool has no health checks. Click to add one.");
    default:
      return {};
  }
}

Tone lastCheckTone(const TargetRow& target) {
  if (target.lastCheck) return target.lastCheck->tone;
  return target.isProbed ? Tone::Tertiary : Tone::Accent;
}

QString shortAddress(const TargetView& target) {
  for (const QLatin1String loopback :
       {QLatin1String("127.0.0.1:"), QLatin1String("localhost:"), QLatin1String("[::1]:")})
    if (target.address.startsWith(loopback)) return target.address.mid(loopback.size() - 1);
  return target.address;
}

}  // namespace headgate::ui
