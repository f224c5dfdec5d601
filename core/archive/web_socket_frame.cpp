#include "core/archive/web_socket_frame.h"

namespace headgate::archive {

namespace {

constexpr int kFinal = 0x80;
constexpr uint64_t kMasked = 0x80;

}  // namespace

Bytes webSocketFrame(int opcode, ByteView payload, stream::Direction direction) {
  Bytes frame(1, static_cast<char>(kFinal | opcode));
  const bool isMasked = direction == stream::Direction::FromClient;
  const uint64_t mask = isMasked ? kMasked : 0;
  const auto put = [&frame](uint64_t value, int bytes) {
    while (bytes-- > 0) frame += static_cast<char>(value >> (8 * bytes) & 0xFF);
  };
  if (payload.size() < 126) {
    put(mask | payload.size(), 1);
  } else if (payload.size() < 0x10000) {
    put(mask | 126, 1);
    put(payload.size(), 2);
  } else {
    put(mask | 127, 1);
    put(payload.size(), 8);
  }
  if (isMasked) frame.append(4, '\0');
  return frame.append(payload);
}

Bytes webSocketPayload(const store::TimedStreamEvent& message) {
  if (message.kind != stream::StreamEventKind::WsClose || message.closeCode == 0) return message.data;
  Bytes payload{static_cast<char>(message.closeCode >> 8), static_cast<char>(message.closeCode & 0xFF)};
  return payload.append(message.data);
}

int webSocketOpcode(stream::StreamEventKind kind) {
  switch (kind) {
    case stream::StreamEventKind::WsText:
      return 1;
    case stream::StreamEventKind::WsBinary:
      return 2;
    case stream::StreamEventKind::WsClose:
      return 8;
    case stream::StreamEventKind::WsPing:
      return 9;
    case stream::StreamEventKind::WsPong:
      return 10;
    default:
      return 0;
  }
}

}  // namespace headgate::archive
