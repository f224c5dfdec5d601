#include "ui/upstreams/row_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/target_tree_model.h"

namespace headgate::ui {

namespace {

using Model = TargetTreeModel;

struct TargetCellText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::TargetTreeModel)
};

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
  if (!target.isProbed) return TargetCellText::tr("Add a probe");
  return target.report.standing == Standing::Idle ? nothingText() : TargetCellText::tr("not probed yet");
}

QString runningWords(const GaugeFigures& running) {
  const QString used = countText(static_cast<int64_t>(running.used));
  return running.limit == 0
             ? used
             : TargetCellText::tr("%1 of %2").arg(used, countText(static_cast<int64_t>(running.limit)));
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
      return TargetCellText::tr("Target");
    case Model::State:
      return TargetCellText::tr("State");
    case Model::Probes:
      return TargetCellText::tr("Probes, 30 min");
    case Model::LastCheck:
      return TargetCellText::tr("Last check");
    case Model::PerMinute:
      return TargetCellText::tr("/min");
    case Model::Spark:
      return TargetCellText::tr("30 min");
    case Model::Errors:
      return TargetCellText::tr("Errors");
    case Model::Median:
      return TargetCellText::tr("p50 first");
    case Model::Slow:
      return TargetCellText::tr("p95 first");
    case Model::Running:
      return TargetCellText::tr("Running");
    case Model::Weight:
      return TargetCellText::tr("Weight");
    default:
      return {};
  }
}

QString columnMeaning(int column) {
  switch (column) {
    case Model::Config:
      return TargetCellText::tr("Config: is it configured well, and in use?");
    case Model::Listening:
      return TargetCellText::tr("Listening: does anything answer at its address?");
    case Model::Probe:
      return TargetCellText::tr("Probe: what do health checks find?");
    case Model::Traffic:
      return TargetCellText::tr("Traffic: what came of the exchanges of the last minute?");
    case Model::PerMinute:
      return TargetCellText::tr("Exchanges that ended in the last minute");
    case Model::Spark:
      return TargetCellText::tr("Exchanges in each of the last 30 minutes, to the row's own scale");
    case Model::Errors:
      return TargetCellText::tr("Share of the exchanges of the last 30 minutes that failed there");
    case Model::Median:
      return TargetCellText::tr(
          "Half of the exchanges of the last 30 minutes had their first byte within this time");
    case Model::Slow:
      return TargetCellText::tr(
          "95 of 100 exchanges of the last 30 minutes had their first byte within this time");
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
  QStringList parts{TargetCellText::tr("Pool %1").arg(asText(pool.view.id)), pool.view.gist, pool.summary};
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
      return target.view.isBackup ? TargetCellText::tr("backup") : countText(target.view.weight);
    default:
      return figureCell(target.figures, column);
  }
}

QString targetSentence(const TargetRow& target) {
  return TargetCellText::tr("%1 at %2, %3, last check %4")
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
                             : TargetCellText::tr("Its pool has no health checks. Click to add one.");
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
