#include "core/record/stream_watch.h"

#include "core/http/h1_reader.h"
#include "core/http/limits.h"
#include "core/stream/websocket_decoder.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::record {

namespace {

using stream::Direction;
using stream::StreamEvent;
using stream::StreamEventKind;
using stream::StreamKind;

// For the few streams whose head says more than a look at it finds out.
std::optional<http::ResponseHead> wholeHead(ByteView text) {
  const http::Limits limits;
  http::ResponseReader reader(limits);
  http::ResponseHead head;
  if (text.starts_with("HTTP/1.1 101")) reader.expect("GET");
  if (reader.next(text, head).kind != http::ReadKind::Head) return std::nullopt;
  return head;
}

}  // namespace

StreamWatch::StreamWatch(const VerdictRules& rules, const ResponseLook& look, ByteView head, SteadyTime began,
                         SteadyTime asked, SteadyTime now)
    : m_rules(rules), m_look(look.kind), m_began(began), m_now(now) {
  m_quiet.begin(began, now);
  m_bursts.begin(began, asked);
  if (look.kind == StreamKind::WebSocket) {
    const auto whole = wholeHead(head);
    const auto deflate = whole ? stream::agreedDeflate(whole->fields) : std::nullopt;
    stream::StreamEventSink& sink = *this;
    m_decoder = std::make_unique<stream::WebSocketDecoder>(Direction::FromServer, sink, deflate);
    m_clientDecoder = std::make_unique<stream::WebSocketDecoder>(Direction::FromClient, sink, deflate);
    return;
  }
  m_decoder = stream::makeBodyDecoder(look.kind, *this);
  if (!look.isCoded) return;
  const auto whole = wholeHead(head);
  const auto coding = whole ? stream::contentCoding(whole->fields) : std::nullopt;
  if (coding && *coding != stream::ContentCoding::Identity)
    m_coding.emplace(*coding);
  else
    m_isReadable = false;
}

void StreamWatch::fromTarget(ByteView bytes, uint64_t size, SteadyTime at) {
  m_now = at;
  m_bursts.piece(at, m_rules);
  if (m_decoder && !m_isReadable) m_bursts.unread(size);
  if (!m_decoder || !m_isReadable)  // bytes are all that is known
    return m_quiet.note(QuietWatch::Sign::Progress, at, m_events, m_textEvents, m_rules);
  if (!m_coding) return m_decoder->feed(bytes);
  m_decoded.clear();
  const stream::ContentStatus status = m_coding->feed(bytes, m_decoded);
  m_decoder->feed(m_decoded);
  if (status != stream::ContentStatus::More && status != stream::ContentStatus::Complete) hole();
}

void StreamWatch::fromClient(ByteView bytes, SteadyTime at) {
  m_now = at;
  if (m_clientDecoder && m_isReadable) m_clientDecoder->feed(bytes);
}

void StreamWatch::resume(SteadyTime at) {
  m_quiet.resume(at);
  m_bursts.resume(at);
}

void StreamWatch::finish() {
  if (!m_decoder || !m_isReadable) return;
  m_decoder->finish();
  if (m_clientDecoder) m_clientDecoder->finish();
}

Stall StreamWatch::stall(SteadyTime now) const {
  const Stall stall = m_quiet.now(now, m_rules);
  // In a tunnel nobody owes a word, but a server that pings while its client waits for one is worth a look.
  if (!isWebSocket()) return stall;
  return m_clientWaits && stall == Stall::KeepAlive ? stall : Stall::None;
}

void StreamWatch::put(Verdict& verdict, SteadyTime now) const {
  if (!isWebSocket()) {
    m_quiet.put(verdict, now, m_rules);
    m_bursts.put(verdict, m_rules);
  }
  verdict.events = m_events;
  verdict.textEvents = m_textEvents;
  verdict.thinkingEvents = m_thinkingEvents;
  verdict.keepAlives = m_keepAlives;
  verdict.inputTokens = m_words.inputTokens();
  verdict.outputTokens = m_words.outputTokens();
  verdict.closeCode = m_closeCode;
  verdict.recordIsWhole = m_isReadable;
}

void StreamWatch::onStreamEvent(const StreamEvent& event) {
  if (event.kind == StreamEventKind::WsClose) return onClose(event);
  if (event.direction == Direction::FromServer) return onServerEvent(event);
  if (event.kind == StreamEventKind::WsText || event.kind == StreamEventKind::WsBinary) m_clientWaits = true;
}

void StreamWatch::onServerEvent(const StreamEvent& event) {
  switch (event.kind) {
    case StreamEventKind::SseEvent:
      return onSense(m_words.event(event.type, event.data, event.cut));
    case StreamEventKind::JsonLine:
    case StreamEventKind::WsText:
      m_clientWaits = false;
      return onSense(m_words.event({}, event.data, event.cut));
    case StreamEventKind::WsBinary:
      m_clientWaits = false;
      return onSense(EventSense::Data);
    case StreamEventKind::SseComment:
    case StreamEventKind::SseFieldsOnly:
    case StreamEventKind::WsPing:
    case StreamEventKind::WsPong:
      return onSense(EventSense::KeepAlive);
    case StreamEventKind::SseIncomplete:
    case StreamEventKind::JsonLineIncomplete:
    case StreamEventKind::WsIncomplete:
      return onIncomplete(event);
    case StreamEventKind::WsFragment:
    case StreamEventKind::WsClose:
    case StreamEventKind::Limit:
    case StreamEventKind::Violation:
      return;
  }
}

void StreamWatch::onSense(EventSense sense) {
  ++m_events;
  using Sign = QuietWatch::Sign;
  if (sense == EventSense::KeepAlive) {
    ++m_keepAlives;
    return m_quiet.note(Sign::KeepAlive, m_now, m_events, m_textEvents, m_rules);
  }
  m_bursts.event();
  if (sense == EventSense::Thinking) {
    ++m_thinkingEvents;
    return m_quiet.note(Sign::Thinking, m_now, m_events, m_textEvents, m_rules);
  }
  if (sense == EventSense::Text && m_words.hadText()) ++m_textEvents;
  m_quiet.note(Sign::Progress, m_now, m_events, m_textEvents, m_rules);
}

// Some servers leave out the last line end: what is whole by itself was said.
void StreamWatch::onIncomplete(const StreamEvent& event) {
  if (event.kind == StreamEventKind::JsonLineIncomplete) {
    m_words.event({}, event.data, event.cut);
    if (!m_words.skim().isWhole() && !event.cut) m_missing = Missing::Json;
    return;
  }
  if (event.kind == StreamEventKind::SseIncomplete && event.data == "[DONE]") {
    m_words.event(event.type, event.data);
    return;
  }
  m_missing = Missing::Event;
}

// The first one says why; the other side's is its answer.
void StreamWatch::onClose(const StreamEvent& event) {
  ++m_events;
  if (m_closed) return;
  m_closed = true;
  m_closeCode = event.closeCode;
}

}  // namespace headgate::record
