#include "core/store/stream_events.h"

#include "core/store/stream_reading.h"

namespace headgate::store {

namespace {

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

}  // namespace

StreamTranscript streamTranscript(const StoredExchange& exchange) {
  StreamTranscript transcript;
  Collector collector(transcript.events);
  StreamReading reading(collector, exchange.isDecoded);
  for (const StoredEvent& event : exchange.events) {
    collector.setTime(event.at);
    reading.feed(event);
  }
  if (exchange.summary) reading.finish();
  transcript.kind = reading.kind();
  transcript.whole = reading.isWhole();
  return transcript;
}

}  // namespace headgate::store
