// A WebSocket message as one frame (RFC 6455 section 5.2), as an endpoint could have sent it: for records of
// which the frames themselves are not there, or may not be given away. Pure.
#pragma once

#include "core/base/bytes.h"
#include "core/store/stream_events.h"
#include "core/stream/stream_event.h"

namespace headgate::archive {

// The client's has a mask of zeros, so that its payload stands there as it is.
Bytes webSocketFrame(int opcode, ByteView payload, stream::Direction direction);

// What its frame carried: of a close the code, too.
Bytes webSocketPayload(const store::TimedStreamEvent& message);

// As WsText to WsClose have it; 0: it is no message.
int webSocketOpcode(stream::StreamEventKind kind);

}  // namespace headgate::archive
