// Server-sent events as WHATWG HTML section 9.2.6 reads them.
//
// An event is reported at the first byte of its last line end, for a browser dispatches there too: of a
// closing CR LF only the CR belongs to the event. Text is handed out as it came, UTF-8 or not.
#pragma once

#include <string>

#include "core/stream/bounded_buffer.h"
#include "core/stream/stream_decoder.h"

namespace headgate::stream {

class SseDecoder final : public StreamDecoder {
 public:
  // Of one line and of the data of one event. Type and id can have this size too: four times it is the most
  // that is held.
  static constexpr size_t kMaxEventBytes = 1024 * 1024;

  explicit SseDecoder(StreamEventSink& sink, size_t maxEventBytes = kMaxEventBytes);

  void feed(ByteView input) override;
  void finish() override;

 private:
  ByteView skipBom(ByteView input);
  void holdLine(ByteView piece);
  void takeLine(ByteView line);
  void takeField(ByteView line);
  void appendData(ByteView value);
  void reportBlock(StreamEventKind kind);

  uint64_t m_offset = 0;      // of the next byte to look at
  uint64_t m_lineOffset = 0;  // of the line that m_offset is in
  size_t m_bomMatched = 0;
  bool m_bomDone = false;
  bool m_afterCr = false;  // a line feed now belongs to the line end before it
  BoundedBuffer m_line;    // a line whose end has not come

  // The block that is being read.
  bool m_inBlock = false;
  uint64_t m_blockOffset = 0;
  bool m_hasData = false;
  BoundedBuffer m_data;
  std::string m_type;
  std::optional<uint64_t> m_retry;

  std::string m_lastId;  // outlives blocks
};

}  // namespace headgate::stream
