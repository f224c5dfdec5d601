#include "core/store/stream_events.h"

#include <algorithm>
#include <memory>

#include "core/http/h1_reader.h"
#include "core/stream/content_decoder.h"
#include "core/stream/websocket_decoder.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::store {

namespace {

using record::DetailKind;
using stream::ContentStatus;
using stream::StreamKind;

const StoredEvent* firstOf(const StoredExchange& exchange, DetailKind kind) {
  const auto found = std::find_if(exchange.events.begin(), exchange.events.end(),
                                  [kind](const StoredEvent& event) { return event.kind == kind; });
  return found == exchange.events.end() ? nullptr : &*found;
}

// Nothing if it is not in the record, or not as it came.
std::optional<http::ResponseHead> responseHead(const StoredExchange& exchange) {
  const StoredEvent* event = firstOf(exchange, DetailKind::ResponseHead);
  if (event == nullptr || event->leftOut != record::LeftOut::Nothing) return std::nullopt;
  const http::Limits limits;
  http::ResponseReader reader(limits);
  if (const StoredEvent* request = firstOf(exchange, DetailKind::RequestHead))
    reader.expect(ByteView(request->bytes).substr(0, request->bytes.find(' ')));
  http::ResponseHead head;
  if (reader.next(event->bytes, head).kind != http::ReadKind::Head) return std::nullopt;
  return head;
}

class Collector final : public stream::StreamEventSink {
 public:
  explicit Collector(std::vector<TimedStreamEvent>& events) : m_events(events) {}

  void setTime(SteadyTime at) { m_at = at; }

 private:
  void onStreamEvent(const stream::StreamEvent& event) override {
    m_events.push_back({.kind = event.kind,
                        .direction = event.direction,
                        .at = m_at,
                        .offset = event.offset,
                        .size = event.size,
                        .data = Bytes(event.data),
                        .dataSize = event.dataSize,
                        .cut = event.cut,
                        .type = std::string(event.type),
                        .id = std::string(event.id),
                        .retryMilliseconds = event.retryMilliseconds,
                        .frames = event.frames,
                        .closeCode = event.closeCode,
                        .compressed = event.compressed,
                        .undecoded = event.undecoded,
                        .invalidUtf8 = event.invalidUtf8});
  }

  std::vector<TimedStreamEvent>& m_events;
  SteadyTime m_at;
};

// The decoders of a stream's two directions; only a WebSocket has anything from the client.
class Decoding {
 public:
  Decoding(const http::ResponseHead& head, StreamTranscript& transcript) : m_collector(transcript.events) {
    if (transcript.kind == StreamKind::WebSocket) {
      const auto deflate = stream::agreedDeflate(head.fields);
      m_fromClient =
          std::make_unique<stream::WebSocketDecoder>(stream::Direction::FromClient, m_collector, deflate);
      m_fromServer =
          std::make_unique<stream::WebSocketDecoder>(stream::Direction::FromServer, m_collector, deflate);
      return;
    }
    const auto coding = stream::contentCoding(head.fields);
    if (!coding) {
      transcript.kind = StreamKind::Raw;
      return;
    }
    if (*coding != stream::ContentCoding::Identity) m_coding.emplace(*coding);
    m_fromServer = stream::makeBodyDecoder(transcript.kind, m_collector);
  }

  // False: there is nothing to be understood from here on.
  bool feed(const StoredEvent& event) {
    m_collector.setTime(event.at);
    switch (event.kind) {
      case DetailKind::TunnelUp:
        if (m_fromClient) m_fromClient->feed(event.bytes);
        return true;
      case DetailKind::TunnelDown:
        if (m_fromServer && m_fromClient) m_fromServer->feed(event.bytes);
        return true;
      case DetailKind::ResponseBody:
        return !m_fromServer || feedBody(event.bytes);
      default:
        return true;
    }
  }

  void finish() {
    if (m_fromClient) m_fromClient->finish();
    if (m_fromServer) m_fromServer->finish();
  }

 private:
  bool feedBody(ByteView bytes) {
    if (!m_coding) {
      m_fromServer->feed(bytes);
      return true;
    }
    m_decoded.clear();
    const ContentStatus status = m_coding->feed(bytes, m_decoded);
    m_fromServer->feed(m_decoded);
    return status == ContentStatus::More || status == ContentStatus::Complete;
  }

  Collector m_collector;
  std::unique_ptr<stream::StreamDecoder> m_fromClient;
  std::unique_ptr<stream::StreamDecoder> m_fromServer;
  std::optional<stream::ContentDecoder> m_coding;
  Bytes m_decoded;
};

// Something of a stream, or nobody knows of what, is missing here.
bool isHole(const StoredEvent& event) {
  const bool streamed = event.kind == DetailKind::ResponseBody || event.kind == DetailKind::TunnelUp ||
                        event.kind == DetailKind::TunnelDown;
  return event.kind == DetailKind::Gap || (streamed && event.leftOut != record::LeftOut::Nothing);
}

}  // namespace

StreamTranscript streamTranscript(const StoredExchange& exchange) {
  StreamTranscript transcript;
  const auto head = responseHead(exchange);
  if (!head) {
    transcript.whole = std::none_of(exchange.events.begin(), exchange.events.end(), isHole);
    return transcript;
  }
  transcript.kind = stream::streamKind(*head);
  Decoding decoding(*head, transcript);
  for (const StoredEvent& event : exchange.events) {
    if (!isHole(event) && decoding.feed(event)) continue;
    transcript.whole = false;
    return transcript;
  }
  if (exchange.summary) decoding.finish();
  return transcript;
}

}  // namespace headgate::store
