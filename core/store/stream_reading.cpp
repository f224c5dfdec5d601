#include "core/store/stream_reading.h"

#include "core/http/h1_reader.h"
#include "core/stream/websocket_decoder.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::store {

using record::DetailKind;
using stream::ContentStatus;
using stream::Direction;
using stream::StreamKind;

namespace {

// Something of a stream, or nobody knows of what, is missing here.
bool isHole(const StoredEvent& event) {
  return event.kind == DetailKind::Gap || (isStreamPiece(event) && event.leftOut != record::LeftOut::Nothing);
}

}  // namespace

bool isStreamPiece(const StoredEvent& event) {
  return event.kind == DetailKind::ResponseBody || event.kind == DetailKind::TunnelUp ||
         event.kind == DetailKind::TunnelDown;
}

void StreamReading::feed(const StoredEvent& event) {
  if (isHole(event)) m_whole = false;
  switch (event.kind) {
    case DetailKind::RequestHead:
      m_method = event.bytes.substr(0, event.bytes.find(' '));
      return;
    case DetailKind::ResponseHead:
      return takeHead(event);
    case DetailKind::TunnelUp:
      if (m_whole && m_fromClient) m_fromClient->feed(event.bytes);
      return;
    case DetailKind::TunnelDown:
      if (m_whole && m_fromClient) m_fromServer->feed(event.bytes);
      return;
    case DetailKind::ResponseBody:
      if (m_whole && m_fromServer && !m_fromClient) takeBody(event.bytes);
      return;
    default:
      return;
  }
}

void StreamReading::finish() {
  if (!m_whole) return;
  if (m_fromClient) m_fromClient->finish();
  if (m_fromServer) m_fromServer->finish();
}

// Of one that is not in the record as it came, nothing can be told.
void StreamReading::takeHead(const StoredEvent& event) {
  if (m_headCame) return;
  m_headCame = true;
  if (event.leftOut != record::LeftOut::Nothing) return;
  const http::Limits limits;
  http::ResponseReader reader(limits);
  if (m_method) reader.expect(*m_method);
  http::ResponseHead head;
  if (reader.next(event.bytes, head).kind != http::ReadKind::Head) return;
  m_kind = stream::streamKind(head);
  if (m_kind == StreamKind::WebSocket) {
    const auto deflate = stream::agreedDeflate(head.fields);
    m_fromClient = std::make_unique<stream::WebSocketDecoder>(Direction::FromClient, m_sink, deflate);
    m_fromServer = std::make_unique<stream::WebSocketDecoder>(Direction::FromServer, m_sink, deflate);
    return;
  }
  const auto coding = m_isDecoded ? stream::ContentCoding::Identity : stream::contentCoding(head.fields);
  if (!coding) {
    m_kind = StreamKind::Raw;
    return;
  }
  if (*coding != stream::ContentCoding::Identity) m_coding.emplace(*coding);
  m_fromServer = stream::makeBodyDecoder(m_kind, m_sink);
}

void StreamReading::takeBody(ByteView bytes) {
  if (!m_coding) return m_fromServer->feed(bytes);
  m_decoded.clear();
  const ContentStatus status = m_coding->feed(bytes, m_decoded);
  m_fromServer->feed(m_decoded);
  if (status != ContentStatus::More && status != ContentStatus::Complete) m_whole = false;
}

}  // namespace headgate::store
