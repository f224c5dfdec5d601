#include "ui/traffic/verdict.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QCoreApplication>
#include <QStringList>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {
namespace {

using control::ExchangeKind;
using control::ExchangePhase;
using control::ExchangeRow;
using control::Silence;
using std::chrono::nanoseconds;

class VerdictText {
  Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString duration(int64_t length) {
  return durationText(nanoseconds(length));
}

QString targetOf(const ExchangeRow& row, const ProfileNames& names) {
  const QString address = names.targetAddress(row.pool, row.target);
  if (!address.isEmpty()) return address;
  return row.target.empty() ? VerdictText::tr("The target") : QString::fromStdString(row.target);
}

// "Silent for 4.2 s after 6.1 s, then went on.", or nothing.
QString silenceSentence(const ExchangeRow& row, int64_t nowWall) {
  if (row.kind == ExchangeKind::WebSocket) return {};  // in a tunnel nobody owes a word
  const nanoseconds byNow = silenceNow(row, nowWall);
  if (byNow >= kStallThreshold)
    return VerdictText::tr("Silent for %1 by now, after %2.")
        .arg(runningDurationText(byNow), duration(row.lastPiece));
  const auto* longest =
      std::max_element(row.silences.begin(), row.silences.end(),
                       [](const Silence& a, const Silence& b) { return a.length < b.length; });
  if (nanoseconds(longest->length) < kStallThreshold) return {};
  return VerdictText::tr(row.error.empty()
                             ? QT_TRANSLATE_NOOP("Verdict", "Silent for %1 after %2, then went on.")
                             : QT_TRANSLATE_NOOP("Verdict", "Silent for %1 after %2."))
      .arg(duration(longest->length), duration(longest->at));
}

QString inFlightSentence(const ExchangeRow& row, const ProfileNames& names, int64_t nowWall) {
  const QString since = runningDurationText(nanoseconds(std::max<int64_t>(nowWall - row.startedWall, 0)));
  if (row.status == 0 && row.attempts == 0)
    return VerdictText::tr("Under way for %1: the request is still coming in.").arg(since);
  if (row.status == 0)
    return VerdictText::tr("Waiting for %1 for %2. Nothing has come yet.").arg(targetOf(row, names), since);
  if (row.kind == ExchangeKind::WebSocket)
    return VerdictText::tr("The tunnel has been open for %1; %2 came so far.")
        .arg(since, sizeText(static_cast<int64_t>(row.bytesOut)));
  return VerdictText::tr("Under way for %1; %2 came so far.")
      .arg(since, sizeText(static_cast<int64_t>(row.bytesOut)));
}

QString wellSentence(const ExchangeRow& row) {
  const QString size = sizeText(static_cast<int64_t>(row.bytesOut));
  if (row.kind == ExchangeKind::WebSocket) {
    const QString whose = row.endedBy == "client"     ? VerdictText::tr("The client closed it.")
                          : row.endedBy == "upstream" ? VerdictText::tr("The target closed it.")
                                                      : VerdictText::tr("Ended normally.");
    return VerdictText::tr("A tunnel for %1, with %2 to the client. %3")
        .arg(duration(row.total), size, whose);
  }
  if (row.kind == ExchangeKind::Stream && row.firstByte >= 0)
    return VerdictText::tr("Streamed %1 in %2.").arg(size, duration(row.total - row.firstByte));
  return VerdictText::tr("Answered %1 with %2 in %3.").arg(codeText(row.status), size, duration(row.total));
}

// What a status says that no error of ours explains.
QString statusSentence(const ExchangeRow& row, const ProfileNames& names) {
  if (row.status == 429)
    return VerdictText::tr("Too many requests: wait, or raise the limit of whoever said so.");
  if (row.status == 401 || row.status == 403)
    return VerdictText::tr("%1 did not accept the credentials.").arg(targetOf(row, names));
  if (row.status == 404) return VerdictText::tr("%1 knows no such path.").arg(targetOf(row, names));
  if (row.status >= 500)
    return VerdictText::tr("%1 reported the failure itself: look at its log.").arg(targetOf(row, names));
  return {};
}

Verdict errorVerdict(const ExchangeRow& row, const ProfileNames& names) {
  const ErrorWords* words = errorWords(row.error);
  const QString what = words != nullptr ? VerdictText::tr(words->what) : QString::fromStdString(row.error);
  const QString next = words != nullptr ? VerdictText::tr(words->next) : QString();
  const QString filled = what.contains(QLatin1String("%1")) ? what.arg(targetOf(row, names)) : what;
  QStringList sentences;
  // A status of 400 and above is the answer about the error, as is any by which a request was refused;
  // another one was on its way already.
  const bool isAnswer = row.status >= 400 || row.refused;
  if (isAnswer)
    sentences += codeText(row.status) + QStringLiteral(": ") + filled;
  else
    sentences += filled;
  if (row.status != 0 && !isAnswer)
    sentences += VerdictText::tr("%1 had come in %2.")
                     .arg(sizeText(static_cast<int64_t>(row.bytesOut)), duration(row.total));
  if (!next.isEmpty()) sentences += next;
  return {.sentence = sentences.join(QLatin1Char(' ')),
          .cause = words != nullptr ? VerdictText::tr(words->cause) : QString(),
          .detail = asSentence(asText(row.errorDetail))};
}

}  // namespace

Verdict verdictOf(const ExchangeRow& row, const ProfileNames& names, int64_t nowWall) {
  if (row.phase == ExchangePhase::Ended && row.endedBy == "drain")
    return {.sentence = VerdictText::tr("The gateway was stopped before this was over; %1 had come in %2.")
                            .arg(sizeText(static_cast<int64_t>(row.bytesOut)), duration(row.total)),
            .cause = VerdictText::tr("Headgate's decision."),
            .detail = asSentence(asText(row.errorDetail))};
  if (row.phase == ExchangePhase::Ended && row.total < 0)
    return {.sentence =
                VerdictText::tr("This is over, but its end was not seen: rows came faster than they could be "
                                "taken. %1 had come before.")
                    .arg(sizeText(static_cast<int64_t>(row.bytesOut))),
            .cause = {},
            .detail = {}};
  if (!row.error.empty()) return errorVerdict(row, names);
  Verdict verdict;
  QStringList sentences;
  const bool running = row.phase == ExchangePhase::InFlight;
  sentences += running ? inFlightSentence(row, names, nowWall) : wellSentence(row);
  const QString silence = silenceSentence(row, nowWall);
  if (!silence.isEmpty()) {
    sentences += silence;
    verdict.cause = VerdictText::tr("The target was silent, not Headgate.");
    verdict.detail =
        VerdictText::tr("%1 kept the connection open and sent nothing.").arg(targetOf(row, names));
  }
  const QString status = running ? QString() : statusSentence(row, names);
  if (!status.isEmpty())
    sentences += status;
  else if (!running && row.kind == ExchangeKind::Stream)
    sentences += VerdictText::tr("Ended normally.");
  if (row.overhead >= 0)
    sentences += VerdictText::tr("Headgate added %1.").arg(fineDurationText(nanoseconds(row.overhead)));
  verdict.sentence = sentences.join(QLatin1Char(' '));
  return verdict;
}

}  // namespace headgate::ui
