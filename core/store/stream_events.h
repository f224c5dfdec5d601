// What was said in a recorded stream: its events and frames, decoded from the record's raw bytes, each with
// the time of the piece that completed it.
//
// A view that is made when somebody asks; the record itself stays raw. It goes as far as the record is
// without a hole: behind one, nothing could be told for certain. Thread: any but a worker's.
#pragma once

#include <string>
#include <vector>

#include "core/store/stored_exchange.h"
#include "core/stream/stream_event.h"
#include "core/stream/stream_kind.h"

namespace headgate::store {

// A stream::StreamEvent that owns its text. Its offset and size count in the recorded bytes of its direction,
// with a content coding undone.
struct TimedStreamEvent {
  stream::StreamEventKind kind = stream::StreamEventKind::SseEvent;
  stream::Direction direction = stream::Direction::FromServer;
  SteadyTime at;
  uint64_t offset = 0;
  uint64_t size = 0;
  Bytes data;
  uint64_t dataSize = 0;
  bool cut = false;
  std::string type;
  std::string id;
  std::optional<uint64_t> retryMilliseconds;
  uint32_t frames = 0;
  uint16_t closeCode = 0;
  bool compressed = false;
  bool undecoded = false;
  bool invalidUtf8 = false;
};

struct StreamTranscript {
  stream::StreamKind kind = stream::StreamKind::None;  // Raw too if its content coding is not known
  std::vector<TimedStreamEvent> events;                // both directions, in the order of the record
  bool whole =
      true;  // false: something is missing in the record, or does not decode, and the events end there
};

// Of an exchange that is still under way: what has come so far.
StreamTranscript streamTranscript(const StoredExchange& exchange);

}  // namespace headgate::store
