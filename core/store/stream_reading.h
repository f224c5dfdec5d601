// Understands a recorded stream piece by piece: what is fed is the record's events in their order, what comes
// out goes to the sink, within the call that fed the piece which completed it.
//
// Goes as far as the record is without a hole: behind one, nothing could be told for certain. Keeps what is
// incomplete from one call to the next, so that a stream under way is read on from where it was. Thread: any
// but a worker's, one at a time. The sink outlives it.
#pragma once

#include <memory>
#include <optional>

#include "core/store/stored_exchange.h"
#include "core/stream/content_decoder.h"
#include "core/stream/stream_decoder.h"
#include "core/stream/stream_kind.h"

namespace headgate::store {

// A piece of a response body, or of a tunnel.
bool isStreamPiece(const StoredEvent& event);

class StreamReading {
 public:
  // `isDecoded`: the bodies are held with their content coding undone, whatever the head says.
  explicit StreamReading(stream::StreamEventSink& sink, bool isDecoded = false)
      : m_sink(sink), m_isDecoded(isDecoded) {}

  void feed(const StoredEvent& event);
  // The exchange has ended: tells of what is incomplete.
  void finish();

  // None before the response's head has come; Raw too if its content coding is not known.
  stream::StreamKind kind() const { return m_kind; }
  // False: something is missing in the record, or does not decode, and the events end there.
  bool isWhole() const { return m_whole; }

 private:
  void takeHead(const StoredEvent& event);
  void takeBody(ByteView bytes);

  stream::StreamEventSink& m_sink;
  const bool m_isDecoded;
  stream::StreamKind m_kind = stream::StreamKind::None;
  bool m_whole = true;
  bool m_headCame = false;
  std::optional<Bytes> m_method;  // of the request, for its answer's framing
  std::unique_ptr<stream::StreamDecoder> m_fromClient;
  std::unique_ptr<stream::StreamDecoder> m_fromServer;
  std::optional<stream::ContentDecoder> m_coding;
  Bytes m_decoded;
};

}  // namespace headgate::store
