// The bytes of one kind in an exchange's record, one piece after the other, with a content coding undone if
// that is wanted. Nothing is joined: a body may be as large as the record allows.
//
// Thread: any. Borrows the exchange.
#pragma once

#include <cstdint>
#include <functional>

#include "core/store/stored_exchange.h"
#include "core/stream/content_decoder.h"

namespace headgate::archive {

class Body {
 public:
  // Looks through all of it once.
  Body(const store::StoredExchange& exchange, record::DetailKind kind,
       stream::ContentCoding coding = stream::ContentCoding::Identity);

  // Until `each` returns false.
  void forEach(const std::function<bool(ByteView)>& each) const;

  bool empty() const { return m_bytes == 0; }
  uint64_t bytes() const { return m_bytes; }    // that forEach() gives
  uint64_t onWire() const { return m_onWire; }  // that its pieces stand for; more may be in a Gap
  uint64_t pieces() const { return m_pieces; }
  bool isText() const { return m_isText; }  // UTF-8
  bool isRedacted() const { return m_isRedacted; }
  // The first reason for which something of it is missing.
  record::LeftOut leftOut() const { return m_leftOut; }
  // It could not be decoded to its end: it is damaged, or goes on behind a hole.
  bool isCut() const { return m_isCut; }

 private:
  bool decode(const std::function<bool(ByteView)>& each) const;

  const store::StoredExchange& m_exchange;
  const record::DetailKind m_kind;
  const stream::ContentCoding m_coding;
  uint64_t m_bytes = 0;
  uint64_t m_onWire = 0;
  uint64_t m_pieces = 0;
  bool m_isText = true;
  bool m_isRedacted = false;
  bool m_isCut = false;
  record::LeftOut m_leftOut = record::LeftOut::Nothing;
};

}  // namespace headgate::archive
