#include "ui/traffic/timing_phases.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/traffic/time_shares.h"

namespace headgate::ui {
namespace {

using control::ExchangeRow;
using control::ExchangeTiming;
using Fill = TimingPhase::Fill;

struct TimingText {
  Q_DECLARE_TR_FUNCTIONS(TimingPhases)
};

TimingPhase phaseBetween(const QString& name, Fill fill, int64_t from, int64_t to, const QString& note = {}) {
  TimingPhase phase{.name = name, .fill = fill, .note = note};
  if (from < 0 || to < from) return phase;
  phase.length = to - from;
  phase.spans = {{from, to - from}};
  return phase;
}

TimingPhase queuePhase(const ExchangeTiming& timing) {
  TimingPhase phase{.name = TimingText::tr("Waited for its turn or a target"), .fill = Fill::Ours};
  if (!timing.ended) {
    phase.note = TimingText::tr("told at the end");
    return phase;
  }
  phase.length = timing.waited;
  if (timing.waited > 0 && timing.attempt >= timing.waited)
    phase.spans = {{timing.attempt - timing.waited, timing.waited}};
  return phase;
}

TimingPhase connectPhase(const ExchangeRow& row, const ExchangeTiming& timing) {
  TimingPhase phase{.name = TimingText::tr("Connected to the target"), .fill = Fill::Wait};
  if (!timing.ended) {
    phase.note = TimingText::tr("told at the end");
  } else if (timing.connect >= 0 && row.reusedConnection) {
    phase.length = 0;
    phase.note = TimingText::tr("kept connection");
  } else if (timing.connect >= 0) {
    phase.length = timing.connect;
    if (timing.attempt >= 0) phase.spans = {{timing.attempt, timing.connect}};
    if (timing.attempts > 1) phase.note = TimingText::tr("of the last attempt");
  }
  return phase;
}

}  // namespace

std::vector<TimingPhase> timingPhases(const ExchangeRow& row, const ExchangeTiming& timing, int64_t nowWall) {
  const bool isRunning = row.phase == control::ExchangePhase::InFlight;
  const int64_t until = isRunning ? std::max<int64_t>(nowWall - row.startedWall, 0) : row.total;
  const bool isTunnel = row.kind == control::ExchangeKind::WebSocket;
  std::vector<TimingPhase> phases;
  phases.push_back(phaseBetween(TimingText::tr("Client sent the request"), Fill::Wait,
                                timing.requestEnd < 0 ? -1 : 0, timing.requestEnd));
  phases.push_back(queuePhase(timing));
  phases.push_back(connectPhase(row, timing));
  phases.push_back({.name = TimingText::tr("TLS with the target"),
                    .fill = Fill::Wait,
                    .note = TimingText::tr("part of connecting")});
  const int64_t sent = std::max(timing.sent, timing.requestEnd);
  const int64_t answered = row.firstByte >= 0 ? row.firstByte : timing.responseHead;
  phases.push_back(phaseBetween(TimingText::tr("Waited for the first byte"), Fill::Wait,
                                timing.sent < 0 ? -1 : std::min(sent, answered < 0 ? until : answered),
                                answered < 0 ? until : answered,
                                answered < 0 && isRunning ? TimingText::tr("still waiting") : QString()));
  const int64_t last = isRunning ? until : std::max(timing.lastPiece, timing.responseHead);
  phases.push_back(phaseBetween(isTunnel ? TimingText::tr("Tunnel open") : TimingText::tr("Response came"),
                                Fill::Stream, answered, isTunnel && !isRunning ? until : last));
  const TimeShares shares = timeSharesOf(row, nowWall);
  if (!isTunnel) {
    TimingPhase silent{
        .name = TimingText::tr("Silent in between"), .fill = Fill::Silence, .spans = shares.stalls};
    silent.length = 0;
    for (const control::Silence& silence : shares.stalls) silent.length += silence.length;
    silent.note = TimingText::tr("%1 and more, three at most")
                      .arg(durationText(std::chrono::nanoseconds(kStallThreshold)));
    phases.push_back(std::move(silent));
  }
  TimingPhase own{.name = TimingText::tr("Headgate itself"),
                  .fill = Fill::Ours,
                  .length = row.overhead >= 0 ? row.overhead : timing.overhead};
  if (isRunning)
    own.note = TimingText::tr("told at the end");
  else if (own.length >= 0)
    own.note = TimingText::tr("in all, within the above");
  phases.push_back(std::move(own));
  phases.push_back(phaseBetween(TimingText::tr("In all"), Fill::Whole, until < 0 ? -1 : 0, until,
                                isRunning ? TimingText::tr("so far") : QString()));
  return phases;
}

}  // namespace headgate::ui
