// What the head of a response says that its verdict needs. It reads each byte once and keeps none; the views
// point into the text, which may be redacted. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/stream/stream_kind.h"

namespace headgate::record {

struct ResponseLook {
  uint16_t status = 0;
  stream::StreamKind kind = stream::StreamKind::None;
  bool isJson = false;  // one document
  bool isText = false;
  bool isCoded = false;  // it has a content coding
  bool isHttp10 = false;
  bool hasLength = false;
  bool isWebSocket = false;   // what it upgrades to
  bool isUnbuffered = false;  // X-Accel-Buffering: no
  ByteView server;
  ByteView via;
  ByteView coding;
};

ResponseLook lookAtResponse(ByteView head);

// What goes with buffering on the way, as people would look for it: "Server: nginx", "no X-Accel-Buffering:
// no".
std::vector<std::string> bufferingHints(const ResponseLook& look);

}  // namespace headgate::record
