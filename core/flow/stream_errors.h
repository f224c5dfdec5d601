// Notices errors inside an event stream that was answered with 200: an event of the type "error", as
// Anthropic's API sends it, or data that is an object whose first member is "error", as OpenAI's and its like
// do.
//
// Only for pools that count them: it reads the stream on the worker. An observer; the relay does not wait for
// it. Thread: its worker's.
#pragma once

#include "core/base/bytes.h"
#include "core/stream/sse_decoder.h"

namespace headgate::flow {

class StreamErrors final : private stream::StreamEventSink {
 public:
  void feed(ByteView bytes) { m_decoder.feed(bytes); }
  bool found() const { return m_found; }

 private:
  // Of an event; errors are short.
  static constexpr size_t kLookAt = 16 * 1024;

  void onStreamEvent(const stream::StreamEvent& event) override;

  stream::SseDecoder m_decoder{*this, kLookAt};
  bool m_found = false;
};

}  // namespace headgate::flow
