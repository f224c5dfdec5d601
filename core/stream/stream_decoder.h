// Turns the bytes of one direction of a stream into events.
//
// An observer: it never changes bytes, and nothing that it finds stops the relay. However the bytes are
// split, the events are the same. Memory is bounded by the limits of each decoder; beyond them it goes on
// counting and keeps nothing. Thread: any, one caller at a time. The sink is called from within feed() and
// finish() and must outlive the decoder.
#pragma once

#include "core/base/bytes.h"
#include "core/stream/stream_event.h"

namespace headgate::stream {

class StreamDecoder {
 public:
  StreamDecoder(Direction direction, StreamEventSink& sink) : m_direction(direction), m_sink(sink) {}
  virtual ~StreamDecoder() = default;
  StreamDecoder(const StreamDecoder&) = delete;
  StreamDecoder& operator=(const StreamDecoder&) = delete;

  virtual void feed(ByteView input) = 0;
  // No more bytes will come. Reports what is incomplete; feed() must not be called again.
  virtual void finish() = 0;

 protected:
  Direction direction() const { return m_direction; }
  void report(StreamEvent event) {
    event.direction = m_direction;
    m_sink.onStreamEvent(event);
  }

 private:
  Direction m_direction;
  StreamEventSink& m_sink;
};

}  // namespace headgate::stream
