#include "core/control/event_transcript.h"

#include <array>
#include <cstdio>

#include "core/store/stream_events.h"

namespace headgate::control {

namespace {

using store::TimedStreamEvent;

std::string seconds(int64_t nanoseconds) {
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "+%.3f s", static_cast<double>(nanoseconds) / 1e9);
  return text.data();
}

// Each line of the text as a field's line. A carriage return ends a line, too.
void addLines(std::string& out, std::string_view field, std::string_view text) {
  for (;;) {
    const size_t end = text.find_first_of("\r\n");
    out.append(field).append(text.substr(0, end)).append("\n");
    if (end == std::string_view::npos) return;
    const bool both = text.substr(end, 2) == "\r\n";
    text.remove_prefix(end + (both ? 2 : 1));
  }
}

std::string_view wordOf(stream::StreamEventKind kind) {
  switch (kind) {
    case stream::StreamEventKind::SseIncomplete:
    case stream::StreamEventKind::JsonLineIncomplete:
    case stream::StreamEventKind::WsIncomplete:
      return "incomplete";
    case stream::StreamEventKind::WsBinary:
      return "binary";
    case stream::StreamEventKind::WsPing:
      return "ping";
    case stream::StreamEventKind::WsPong:
      return "pong";
    case stream::StreamEventKind::WsClose:
      return "close";
    case stream::StreamEventKind::Limit:
      return "limit";
    case stream::StreamEventKind::Violation:
      return "violation";
    default:
      return {};
  }
}

class TranscriptWriter {
 public:
  TranscriptWriter(SteadyTime began, bool bothWays) : m_began(began), m_bothWays(bothWays) {}

  void add(const TimedStreamEvent& event) {
    if (event.kind == stream::StreamEventKind::WsFragment) return;  // comes with its message
    addComment(event);
    if (event.kind == stream::StreamEventKind::SseComment) return addLines(text, ": ", event.data);
    if (!event.id.empty() && event.id != m_id) addLines(text, "id: ", event.id);
    m_id = event.id;
    if (event.retryMilliseconds) addLines(text, "retry: ", std::to_string(*event.retryMilliseconds));
    if (event.kind == stream::StreamEventKind::SseFieldsOnly) return void(text += '\n');
    if (!event.type.empty() && event.type != "message") addLines(text, "event: ", event.type);
    const bool isText = event.kind == stream::StreamEventKind::SseEvent ||
                        event.kind == stream::StreamEventKind::JsonLine ||
                        event.kind == stream::StreamEventKind::WsText;
    addLines(text, isText ? "data: " : ": ", isText ? event.data : std::string());
    text += '\n';
  }

  std::string text;
  bool lacks = false;

 private:
  void addComment(const TimedStreamEvent& event) {
    text.append(": ").append(seconds((event.at - m_began).count()));
    if (m_bothWays)
      text += event.direction == stream::Direction::FromClient ? ", from the client" : ", from the server";
    if (const std::string_view word = wordOf(event.kind); !word.empty()) {
      text.append(", ").append(word);
      text.append(", ").append(std::to_string(event.dataSize)).append(" bytes");
      lacks = lacks || event.dataSize != 0;
    }
    if (event.cut) {
      text.append(", the first ").append(std::to_string(event.data.size()));
      text.append(" of ").append(std::to_string(event.dataSize)).append(" bytes");
      lacks = true;
    }
    text += '\n';
  }

  const SteadyTime m_began;
  const bool m_bothWays;
  std::string m_id;
};

}  // namespace

EventTranscript eventTranscript(const store::StoredExchange& exchange, const ExchangeRow& row) {
  const store::StreamTranscript transcript = store::streamTranscript(exchange);
  const SteadyTime began = exchange.summary          ? exchange.summary->started
                           : exchange.events.empty() ? SteadyTime()
                                                     : exchange.events.front().at;
  TranscriptWriter writer(began, transcript.kind == stream::StreamKind::WebSocket);
  addLines(writer.text, ": ",
           '#' + std::to_string(row.number) + ' ' + row.method + ' ' + row.path + ", " +
               std::to_string(row.status));
  for (const TimedStreamEvent& event : transcript.events) writer.add(event);
  if (transcript.events.empty()) {
    writer.text += ": no events are recorded of it\n";
    writer.lacks = true;
  } else if (!transcript.whole) {
    writer.text += ": the record has a hole here, and what came after it is not told\n";
    writer.lacks = true;
  }
  if (row.phase == ExchangePhase::Ended && row.total >= 0)
    addLines(writer.text, ": ", "ended after " + seconds(row.total).substr(1) + ": " + row.endedBy);
  else
    writer.text += ": still under way\n";
  return {.text = std::move(writer.text), .lacks = writer.lacks};
}

}  // namespace headgate::control
