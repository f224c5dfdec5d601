#include "ui/traffic/stream_verdict.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>
#include <QStringList>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using record::Buffering;
using record::Ending;
using record::Missing;
using record::QuietTime;
using record::Stall;
using record::TimeoutStage;
using std::chrono::nanoseconds;

// Of a timer: so long it has run without anything that set it anew.
constexpr nanoseconds kToldAfter = std::chrono::seconds(3);

class StreamVerdictText {
  Q_DECLARE_TR_FUNCTIONS(StreamVerdict)
};

QString lengthText(int64_t length) {
  return durationText(nanoseconds(length));
}

// Whoever thinks is at work: it is told while it lasts, or if there is nothing worse.
const QuietTime* worstOf(const record::Verdict& verdict) {
  if (verdict.quiet.empty()) return nullptr;
  if (verdict.quiet.back().goesOn) return &verdict.quiet.back();
  const auto lesser = [](const QuietTime& a, const QuietTime& b) {
    const bool aThinks = a.kind == Stall::Thinking;
    const bool bThinks = b.kind == Stall::Thinking;
    return aThinks != bThinks ? aThinks : a.length < b.length;
  };
  return &*std::max_element(verdict.quiet.begin(), verdict.quiet.end(), lesser);
}

// After how much text, or else when.
QString placeOf(const QuietTime& quiet) {
  if (quiet.afterText == 0) return lengthText(quiet.at);
  return StreamVerdictText::tr("piece %1 of the text").arg(countText(static_cast<int64_t>(quiet.afterText)));
}

QString missingSentence(const record::Verdict& verdict) {
  switch (verdict.missing) {
    case Missing::Event:
      return StreamVerdictText::tr("It broke off within an event.");
    case Missing::Json:
      return StreamVerdictText::tr("It broke off within its JSON.");
    case Missing::Utf8:
      return StreamVerdictText::tr("It broke off within a character.");
    case Missing::Terminator:
      return StreamVerdictText::tr("It ended without %1, by which it should have ended.")
          .arg(asText(verdict.sign));
    case Missing::CloseFrame:
      return StreamVerdictText::tr("It ended without a close frame.");
    case Missing::Length:
    case Missing::Nothing:
      break;
  }
  return {};
}

QString timerSentence(TimeoutStage stage) {
  switch (stage) {
    case TimeoutStage::Connect:
      return StreamVerdictText::tr(
          "Unless it is connected, the route's limit for connecting ends this attempt in %1.");
    case TimeoutStage::FirstByte:
      return StreamVerdictText::tr("Unless an answer begins, the route's first-byte limit ends it in %1.");
    case TimeoutStage::Idle:
      return StreamVerdictText::tr("Unless something comes, the route's idle limit ends it in %1.");
    case TimeoutStage::Total:
      return StreamVerdictText::tr("The route's total limit ends it in %1.");
    case TimeoutStage::Tunnel:
      return StreamVerdictText::tr("Unless something passes, the route's tunnel limit ends it in %1.");
    case TimeoutStage::Write:
      return StreamVerdictText::tr("Unless the client reads, the listener's write limit ends it in %1.");
    case TimeoutStage::None:
    case TimeoutStage::Head:
    case TimeoutStage::RequestBody:
      break;
  }
  return {};
}

ProblemWords burstWords(const record::Verdict& verdict) {
  const QString silence = lengthText(verdict.silenceBeforeBurst);
  QString detail =
      verdict.largestBurst == 0
          ? StreamVerdictText::tr("Nearly all of it came in one read, after a silence of %1.").arg(silence)
          : StreamVerdictText::tr("Up to %1 events came in one read, after silences of up to %2.")
                .arg(countText(static_cast<int64_t>(verdict.largestBurst)), silence);
  QStringList hints;
  for (const std::string& hint : verdict.hints) hints += asText(hint);
  if (!hints.isEmpty())
    detail +=
        QLatin1Char(' ') + StreamVerdictText::tr("Signs of it: %1.").arg(hints.join(QStringLiteral(", ")));
  detail +=
      QLatin1Char(' ') +
      StreamVerdictText::tr("Switch response buffering off there, or have it send X-Accel-Buffering: no.");
  return {StreamVerdictText::tr("Something behind Headgate holds the stream back and sends it in bursts."),
          detail};
}

std::optional<ProblemWords> bufferingWords(const record::Verdict& verdict, const QString& target) {
  switch (verdict.buffering) {
    case Buffering::UpstreamBursts:
      return burstWords(verdict);
    case Buffering::HeldHere:
      return ProblemWords{
          StreamVerdictText::tr("Headgate handed something on late."),
          StreamVerdictText::tr("A piece lay here for %1, at %2: this machine had too much to do.")
              .arg(lengthText(verdict.heldHere), lengthText(verdict.heldHereAt))};
    case Buffering::ClientReadsSlowly:
      return ProblemWords{
          StreamVerdictText::tr("The client reads slowly, so %1 had to wait.").arg(target),
          StreamVerdictText::tr(
              "Its socket took no more for %1 in all. Look at what it does between two reads.")
              .arg(lengthText(verdict.heldByClient))};
    case Buffering::None:
      break;
  }
  return std::nullopt;
}

std::optional<ProblemWords> stallWords(const record::Verdict& verdict, const QString& target) {
  const QuietTime* quiet = worstOf(verdict);
  if (quiet == nullptr) return std::nullopt;
  switch (quiet->kind) {
    case Stall::KeepAlive:
      return ProblemWords{
          StreamVerdictText::tr("The target said only that it was alive."),
          StreamVerdictText::tr(
              "%1 sent %n keep-alive(s) and nothing else for %2: it may wait for a place, or for its "
              "own target.",
              nullptr, static_cast<int>(quiet->keepAlives))
              .arg(target, lengthText(quiet->length))};
    case Stall::Silent:
      return ProblemWords{StreamVerdictText::tr("The target was silent, not Headgate."),
                          StreamVerdictText::tr("%1 kept the connection open and sent nothing.").arg(target)};
    case Stall::Dead:
      return ProblemWords{
          StreamVerdictText::tr("The target fell silent and was gone."),
          StreamVerdictText::tr("%1 sent nothing for %2, and then its connection ended: look at its log.")
              .arg(target, lengthText(quiet->length))};
    case Stall::Thinking:
    case Stall::None:
      break;
  }
  return std::nullopt;
}

}  // namespace

QString amountText(const control::ExchangeRow& row, const record::Verdict& verdict) {
  if (verdict.outputTokens >= 0)
    return StreamVerdictText::tr("%n token(s)", nullptr, static_cast<int>(verdict.outputTokens));
  if (verdict.textEvents > 0)
    return StreamVerdictText::tr("%n piece(s) of text", nullptr, static_cast<int>(verdict.textEvents));
  return sizeText(static_cast<int64_t>(row.bytesOut));
}

QString quietSentence(const record::Verdict& verdict) {
  const QuietTime* quiet = worstOf(verdict);
  if (quiet == nullptr) return {};
  const QString length =
      quiet->goesOn ? runningDurationText(nanoseconds(quiet->length)) : lengthText(quiet->length);
  const QString place = placeOf(*quiet);
  switch (quiet->kind) {
    case Stall::Thinking:
      return (quiet->goesOn ? StreamVerdictText::tr("It has been thinking for %1 by now, after %2.")
                            : StreamVerdictText::tr("It was thinking for %1 after %2."))
          .arg(length, place);
    case Stall::KeepAlive:
      return (quiet->goesOn ? StreamVerdictText::tr("Only keep-alives for %1 by now, after %2.")
                            : StreamVerdictText::tr("Only keep-alives for %1 after %2."))
          .arg(length, place);
    case Stall::Dead:
      return StreamVerdictText::tr("Silent for %1 after %2, and then gone.").arg(length, place);
    case Stall::Silent:
      break;
    case Stall::None:
      return {};
  }
  if (quiet->goesOn) return StreamVerdictText::tr("Silent for %1 by now, after %2.").arg(length, place);
  const bool wentOn = verdict.ending == Ending::Running || verdict.ending == Ending::Clean ||
                      verdict.ending == Ending::Length || verdict.ending == Ending::ErrorInside;
  return (wentOn ? StreamVerdictText::tr("Silent for %1 after %2, then went on.")
                 : StreamVerdictText::tr("Silent for %1 after %2."))
      .arg(length, place);
}

QString endSentence(const record::Verdict& verdict) {
  switch (verdict.ending) {
    case Ending::Clean:
      return StreamVerdictText::tr("Ended normally.");
    case Ending::Length:
      return StreamVerdictText::tr("The model stopped at its limit of output (%1).")
          .arg(asText(verdict.sign));
    case Ending::ErrorInside:
      return verdict.closeCode != 0
                 ? StreamVerdictText::tr("Closed with code %1.").arg(QString::number(verdict.closeCode))
                 : StreamVerdictText::tr("It holds an error of the target's own: %1.")
                       .arg(asText(verdict.sign));
    case Ending::Truncated:
      return missingSentence(verdict);
    default:
      return {};
  }
}

QString countdownSentence(const control::ExchangeDetail& detail, int64_t nowWall) {
  if (detail.timers.empty() || detail.row.phase == control::ExchangePhase::Ended) return {};
  const control::RunningTimer& next = detail.timers.front();
  const QString sentence = timerSentence(next.stage);
  const int64_t left = next.due - (nowWall - detail.row.startedWall);
  if (sentence.isEmpty()) return {};
  // While things go well nobody wants to know of a timer that is set anew each time.
  const bool isNear = left < next.limit / 4;
  if (!isNear && (next.stage == TimeoutStage::Total || next.limit - left < kToldAfter.count())) return {};
  return sentence.arg(runningDurationText(nanoseconds(std::max<int64_t>(left, 0))));
}

std::optional<ProblemWords> problemWords(const record::Verdict& verdict, const QString& target) {
  if (verdict.ending == Ending::ErrorInside && verdict.closeCode == 0)
    return ProblemWords{
        StreamVerdictText::tr("The target failed, though its status says success."),
        StreamVerdictText::tr("%1 wrote the error into its answer: look at its end.").arg(target)};
  if (verdict.ending == Ending::Truncated && verdict.missing != Missing::Length)
    return ProblemWords{
        StreamVerdictText::tr("The target ended its answer too early."),
        StreamVerdictText::tr("%1 closed it in order, and something is missing: look at its log.")
            .arg(target)};
  if (const auto stalled = stallWords(verdict, target)) return stalled;
  return bufferingWords(verdict, target);
}

}  // namespace headgate::ui
