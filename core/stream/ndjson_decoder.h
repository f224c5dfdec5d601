// One JSON text a line (NDJSON, JSON Lines): ends in LF, a CR before it is not content, blank lines say
// nothing. Whether a line is JSON is not checked.
#pragma once

#include "core/stream/bounded_buffer.h"
#include "core/stream/stream_decoder.h"

namespace headgate::stream {

class NdjsonDecoder final : public StreamDecoder {
 public:
  static constexpr size_t kMaxLineBytes = 1024 * 1024;

  NdjsonDecoder(Direction direction, StreamEventSink& sink, size_t maxLineBytes = kMaxLineBytes)
      : StreamDecoder(direction, sink), m_line(maxLineBytes) {}

  void feed(ByteView input) override;
  void finish() override;

 private:
  void hold(ByteView piece);
  void reportLine(StreamEventKind kind, ByteView line);

  uint64_t m_offset = 0;
  uint64_t m_lineOffset = 0;
  BoundedBuffer m_line;
};

}  // namespace headgate::stream
