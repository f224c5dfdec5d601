#include "ui/stream/stream_words.h"

#include <chrono>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"

namespace headgate::ui {
namespace {

using control::StreamEventKind;
using control::StreamPart;

struct StreamText {
  Q_DECLARE_TR_FUNCTIONS(StreamText)
};

constexpr int64_t kSecond = 1'000'000'000;

QString seconds(int64_t at, int64_t total, const QLocale& locale) {
  return locale.toString(static_cast<double>(at) / kSecond, 'f', total < kSecond ? 4 : 2);
}

}  // namespace

QString momentText(int64_t at) {
  return StreamText::tr("%1 s").arg(displayLocale().toString(static_cast<double>(at) / kSecond, 'f', 3));
}

QString shortMomentText(int64_t at) {
  if (at < kSecond / 10) return durationText(std::chrono::nanoseconds(at));
  return StreamText::tr("%1 s").arg(displayLocale().toString(static_cast<double>(at) / kSecond, 'f', 2));
}

QString rangeTerm(int64_t from, int64_t to, int64_t total) {
  return QStringLiteral("t:%1-%2s").arg(seconds(from, total, QLocale::c()), seconds(to, total, QLocale::c()));
}

QString rangeText(int64_t from, int64_t to, int64_t total) {
  return StreamText::tr("%1 – %2 s")
      .arg(seconds(from, total, displayLocale()), seconds(to, total, displayLocale()));
}

int64_t roundedMoment(int64_t at, int64_t total) {
  const int64_t unit = total < kSecond ? kSecond / 10'000 : kSecond / 100;
  return (at + unit / 2) / unit * unit;
}

QString partName(StreamPart part) {
  switch (part) {
    case StreamPart::Text:
      return StreamText::tr("text");
    case StreamPart::Thinking:
      return StreamText::tr("thinking");
    case StreamPart::ToolCall:
      return StreamText::tr("tool call");
    case StreamPart::Control:
      return StreamText::tr("control");
    case StreamPart::Other:
      break;
  }
  return StreamText::tr("data");
}

QColor partColor(StreamPart part, bool isTunnel, const Tokens& tokens) {
  switch (part) {
    case StreamPart::Text:
      return tokens.streamEvent.text;
    case StreamPart::Thinking:
      return tokens.streamEvent.thinking;
    case StreamPart::ToolCall:
      return tokens.streamEvent.toolCall;
    case StreamPart::Control:
      return tokens.streamEvent.control;
    case StreamPart::Other:
      break;
  }
  return isTunnel ? tokens.series.webSocket : tokens.series.llm;
}

bool isPing(const StreamData& data, size_t event) {
  const StreamEventKind kind = data.events().kind[event];
  return kind == StreamEventKind::Comment || kind == StreamEventKind::Ping || kind == StreamEventKind::Pong ||
         (kind == StreamEventKind::Event && data.nameOf(event) == QLatin1String("ping"));
}

QString eventName(const StreamData& data, size_t event) {
  switch (data.events().kind[event]) {
    case StreamEventKind::Event:
      return data.nameOf(event);
    case StreamEventKind::FieldsOnly:
      return StreamText::tr("fields only");
    case StreamEventKind::Comment:
      return StreamText::tr("comment");
    case StreamEventKind::Incomplete:
      return StreamText::tr("incomplete");
    case StreamEventKind::Line:
      return StreamText::tr("line");
    case StreamEventKind::LineIncomplete:
      return StreamText::tr("line, incomplete");
    case StreamEventKind::Text:
      return StreamText::tr("text");
    case StreamEventKind::Binary:
      return StreamText::tr("binary");
    case StreamEventKind::Fragment:
      return StreamText::tr("fragment");
    case StreamEventKind::Ping:
      return QStringLiteral("ping");
    case StreamEventKind::Pong:
      return QStringLiteral("pong");
    case StreamEventKind::Close:
      return QStringLiteral("close");
    case StreamEventKind::FrameIncomplete:
      return StreamText::tr("frame, incomplete");
    case StreamEventKind::Limit:
      return StreamText::tr("too large");
    case StreamEventKind::Violation:
      return StreamText::tr("protocol broken");
  }
  return {};
}

QString silenceName(int64_t length) {
  return StreamText::tr("%1 silent").arg(durationText(std::chrono::nanoseconds(length)));
}

QString silenceWords(size_t event) {
  return StreamText::tr("after event %1 · the connection was open, and nothing came")
      .arg(countText(static_cast<int64_t>(event)));
}

}  // namespace headgate::ui
