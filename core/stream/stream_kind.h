// What sort of stream a response is, from its head.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "core/http/message.h"
#include "core/stream/stream_decoder.h"

namespace headgate::stream {

enum class StreamKind : uint8_t {
  None,         // an ordinary body, or none: the limits of bodies hold
  EventStream,  // SseDecoder
  JsonLines,    // NdjsonDecoder
  WebSocket,    // a WebSocketDecoder for each direction, made from the handshake
  Raw,          // a stream whose inside is unknown: another upgrade, or a server that asks not to be buffered
};

// Requires: the final head (not 1xx, but 101).
StreamKind streamKind(const http::ResponseHead& head);

// EventStream or JsonLines by the value of a Content-Type field, else None.
StreamKind kindOfType(std::string_view contentType);

// For the body of a response; null where the kind has no decoder for bodies.
std::unique_ptr<StreamDecoder> makeBodyDecoder(StreamKind kind, StreamEventSink& sink);

}  // namespace headgate::stream
