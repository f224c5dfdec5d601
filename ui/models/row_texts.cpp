#include "ui/models/row_texts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;
using EndedBy = PackedRow::EndedBy;

class ExchangeText {
  Q_DECLARE_TR_FUNCTIONS(Exchange)
};

// The newest of them; if there is no room, the shortest makes some.
void addGap(DurationShape& shape, nanoseconds at, nanoseconds length) {
  const auto shortest =
      std::min_element(shape.gaps.begin(), shape.gaps.end(),
                       [](const auto& one, const auto& other) { return one.length < other.length; });
  std::move(std::next(shortest), shape.gaps.end(), shortest);
  shape.gaps.back() = {.at = at, .length = length};
}

}  // namespace

Lamp lampOf(const PackedRow& row) {
  const RowMarks marks = marksOf(row);
  if (marks.error) return Lamp::Failed;
  if (marks.refused) return Lamp::Limited;
  if (marks.left) return Lamp::ClientLeft;
  if (marks.stalled) return Lamp::Stalled;
  if (marks.inFlight) return Lamp::InFlight;
  return marks.noRoute || marks.unseen ? Lamp::NoCheck : Lamp::Well;
}

Kind kindOf(control::ExchangeKind kind) {
  switch (kind) {
    case control::ExchangeKind::Stream:
      return Kind::Llm;
    case control::ExchangeKind::Rpc:
      return Kind::Mcp;
    case control::ExchangeKind::WebSocket:
      return Kind::Ws;
    case control::ExchangeKind::Http:
      break;
  }
  return Kind::Http;
}

QString statusText(const PackedRow& row) {
  if (row.status != 0) return codeText(row.status);
  return row.isInFlight() ? QStringLiteral("…") : nothingText();
}

std::optional<Tone> statusTone(const PackedRow& row) {
  if (row.status >= 500) return Tone::Error;
  if (marksOf(row).refused) return Tone::Warn;
  return std::nullopt;
}

QString statusWord(const PackedRow& row, const NameTable& names) {
  const RowMarks marks = marksOf(row);
  if (marks.left)
    return names.name(row.error) == "write_timeout" ? ExchangeText::tr("not read") : ExchangeText::tr("left");
  if (row.endedBy == EndedBy::Drain) return ExchangeText::tr("stopped");
  if (marks.error && marks.brokenOff) {
    const std::string& error = names.name(row.error);
    if (error == "idle_timeout" || error == "tunnel_timeout") return ExchangeText::tr("stalled");
    return error == "total_timeout" ? ExchangeText::tr("too long") : ExchangeText::tr("cut off");
  }
  if (marks.stalled) return ExchangeText::tr("stalled");
  return marks.unseen ? ExchangeText::tr("unseen") : QString();
}

std::optional<Tone> statusWordTone(const PackedRow& row) {
  const RowMarks marks = marksOf(row);
  if (marks.error) return Tone::Error;
  return marks.stalled && !marks.left ? std::optional(Tone::Warn) : std::nullopt;
}

nanoseconds durationOf(const PackedRow& row, int64_t nowWall) {
  if (!row.isInFlight()) return nanoseconds(std::max<int64_t>(row.total, 0));
  return nanoseconds(std::max<int64_t>(nowWall - row.startedWall, 0));
}

QString durationTextOf(const PackedRow& row, int64_t nowWall) {
  if (row.isEndUnseen()) return nothingText();
  const nanoseconds duration = durationOf(row, nowWall);
  return row.isInFlight() ? runningDurationText(duration) : durationText(duration);
}

DurationShape durationShapeOf(const PackedRow& row, int64_t nowWall) {
  const RowMarks marks = marksOf(row);
  DurationShape shape;
  shape.total = durationOf(row, nowWall);
  shape.wait = row.firstByte >= 0 ? nanoseconds(row.firstByte) : shape.total;
  for (size_t i = 0; i < shape.gaps.size(); ++i) {
    shape.gaps[i].at = std::chrono::milliseconds(row.silenceAt[i]);
    shape.gaps[i].length = std::chrono::milliseconds(row.silenceLength[i]);
  }
  if (marks.stalled && marks.inFlight)
    addGap(shape, std::chrono::milliseconds(row.lastPiece), silenceNow(row, nowWall));
  for (DurationShape::Gap& gap : shape.gaps)
    if (gap.length >= kStallThreshold && row.kind != control::ExchangeKind::WebSocket)
      gap.silence = DurationShape::Silence::Stall;
  if (marks.inFlight)
    shape.state = DurationShape::State::InFlight;
  else if (marks.error)
    shape.state = DurationShape::State::Failed;
  shape.kind = kindOf(row.kind);
  return shape;
}

QString sizeTextOf(const PackedRow& row) {
  if (row.bytesOut == 0 && row.status == 0) return nothingText();
  return sizeText(static_cast<int64_t>(row.bytesOut));
}

QString exchangeName(const control::ExchangeRow& row) {
  return QStringLiteral("#%1 %2 %3")
      .arg(countText(int64_t(row.number)), QString::fromStdString(row.method),
           QString::fromStdString(row.path));
}

QString timeText(int64_t startedWall) {
  return QDateTime::fromMSecsSinceEpoch(startedWall / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
}

}  // namespace headgate::ui
