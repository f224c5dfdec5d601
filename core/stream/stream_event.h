// What a decoder saw in a stream of bytes, as a value that borrows.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/bytes.h"

namespace headgate::stream {

// Who sent the bytes.
enum class Direction : uint8_t { FromClient, FromServer };

enum class StreamEventKind : uint8_t {
  SseEvent,       // an event that a browser would dispatch
  SseFieldsOnly,  // a block without data: sets id or retry, and a browser dispatches nothing
  SseComment,     // one comment line, often a keep-alive
  SseIncomplete,  // the stream ended inside a block; a browser drops it
  JsonLine,
  JsonLineIncomplete,  // the stream ended without the last line feed
  WsText,
  WsBinary,
  WsFragment,  // a frame that is not the last of its message: its bytes come with the message
  WsPing,
  WsPong,
  WsClose,
  WsIncomplete,  // the stream ended inside a frame or a fragmented message
  // These two stand at the beginning of what they are about, and have no size.
  Limit,      // something is larger than what is kept of it: `data` says what, and its event will be cut
  Violation,  // the protocol was broken: `data` says how, and nothing follows in this direction
};

// Views are good for the call that delivers the event.
//
// `offset` and `size` are its place in the bytes fed to the decoder, so that the times of chunks can be
// joined to it. An event's last byte is the one that completed it.
struct StreamEvent {
  StreamEventKind kind = StreamEventKind::SseEvent;
  Direction direction = Direction::FromServer;
  uint64_t offset = 0;
  uint64_t size = 0;
  ByteView data;          // the payload as decoded; of Limit and Violation a sentence
  uint64_t dataSize = 0;  // of the whole payload, as far as it was decoded
  bool cut = false;       // `data` is only the beginning

  // Server-sent events. `type` is "message" where the stream names none; `id` is the last event id in force.
  ByteView type;
  ByteView id;
  std::optional<uint64_t> retryMilliseconds;

  // WebSocket.
  uint32_t frames = 0;       // of this message
  uint16_t closeCode = 0;    // WsClose: as sent, 0 if none. Violation: what an endpoint would close with.
  bool compressed = false;   // it came compressed
  bool undecoded = false;    // and could not be inflated: `data` is what was on the wire, unmasked
  bool invalidUtf8 = false;  // text or close reason

  bool operator==(const StreamEvent&) const = default;
};

class StreamEventSink {
 public:
  virtual void onStreamEvent(const StreamEvent& event) = 0;

 protected:
  ~StreamEventSink() = default;
};

}  // namespace headgate::stream
