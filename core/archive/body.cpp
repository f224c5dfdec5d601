#include "core/archive/body.h"

#include "core/base/utf8.h"

namespace headgate::archive {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using stream::ContentCoding;
using stream::ContentStatus;

namespace {

// So much is fed to a decoder at a time: what it makes of it is at most a hundred times as much.
constexpr size_t kCodedPiece = 4 * 1024;
constexpr uint64_t kMostDecoded = 1024ull * 1024 * 1024;

}  // namespace

Body::Body(const store::StoredExchange& exchange, DetailKind kind, ContentCoding coding)
    : m_exchange(exchange), m_kind(kind), m_coding(coding) {
  for (const StoredEvent& event : exchange.events) {
    if (event.kind != kind) continue;
    m_onWire += event.size;
    m_pieces += event.events;
    m_isRedacted = m_isRedacted || event.redacted;
    if (m_leftOut == LeftOut::Nothing) m_leftOut = event.leftOut;
  }
  Utf8Validator text;
  const auto look = [&](ByteView bytes) {
    m_bytes += bytes.size();
    text.feed(bytes);
    return true;
  };
  if (coding == ContentCoding::Identity)
    forEach(look);
  else
    m_isCut = !decode(look);
  m_isText = text.complete();
}

void Body::forEach(const std::function<bool(ByteView)>& each) const {
  if (m_coding != ContentCoding::Identity) {
    decode(each);
    return;
  }
  for (const StoredEvent& event : m_exchange.events)
    if (event.kind == m_kind && !event.bytes.empty() && !each(event.bytes)) return;
}

// False: not to its end.
bool Body::decode(const std::function<bool(ByteView)>& each) const {
  stream::ContentDecoder decoder(m_coding, {.maxBytes = kMostDecoded});
  ContentStatus status = ContentStatus::More;
  Bytes decoded;
  bool hasBegun = false;
  for (const StoredEvent& event : m_exchange.events) {
    if (event.kind == DetailKind::Gap && hasBegun) return false;
    if (event.kind != m_kind) continue;
    hasBegun = true;
    for (ByteView rest = event.bytes; !rest.empty();) {
      decoded.clear();
      status = decoder.feed(rest.substr(0, kCodedPiece), decoded);
      rest.remove_prefix(std::min(rest.size(), kCodedPiece));
      if (!decoded.empty() && !each(decoded)) return false;
      if (status != ContentStatus::More && status != ContentStatus::Complete) return false;
    }
    if (event.leftOut != LeftOut::Nothing) return false;
  }
  return status == ContentStatus::Complete || !hasBegun;
}

}  // namespace headgate::archive
