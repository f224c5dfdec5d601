// The frames of one direction of a WebSocket (RFC 6455 section 5, RFC 7692), put together to messages.
//
// Each frame is reported: a control frame and the last frame of a message as what they are, every other one
// as WsFragment. After a violation, and after a close frame, there is nothing to understand any more: the
// decoder says nothing, or that bytes followed, while the tunnel goes on.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "core/base/utf8.h"
#include "core/stream/bounded_buffer.h"
#include "core/stream/inflater.h"
#include "core/stream/stream_decoder.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::stream {

struct WebSocketLimits {
  size_t maxMessageBytes = 1024 * 1024;  // kept of one message
  // Inflating one message ends at maxInflatedBytes, or earlier when it becomes more than inflateRatio times
  // what the frames so far announce, after a free allowance.
  uint64_t maxInflatedBytes = 10 * 1024 * 1024;
  uint64_t inflateRatio = 100;
  uint64_t inflateFree = 64 * 1024;
};

class WebSocketDecoder final : public StreamDecoder {
 public:
  WebSocketDecoder(Direction direction, StreamEventSink& sink, std::optional<PermessageDeflate> deflate = {},
                   WebSocketLimits limits = {});

  void feed(ByteView input) override;
  void finish() override;

 private:
  static constexpr size_t kMaxHeaderBytes = 14;

  enum class Compressed : uint8_t { No, Yes };
  enum class State : uint8_t { Header, Payload, Closed, Quiet };

  struct Frame {
    uint64_t offset = 0;
    uint64_t size = 0;  // of the payload
    uint64_t left = 0;
    uint8_t opcode = 0;
    bool last = false;
    std::array<char, 4> mask{};
    bool isControl() const { return opcode >= 8; }
  };

  struct Message {
    explicit Message(size_t maxBytes) : data(maxBytes) {}
    bool open = false;
    uint64_t offset = 0;
    uint32_t frames = 0;
    uint8_t opcode = 0;
    bool compressed = false;
    bool undecoded = false;
    bool abandoned = false;  // inflating reached a limit
    uint64_t announced = 0;  // payload bytes of its frames so far
    uint64_t inflated = 0;
    BoundedBuffer data;
    Utf8Validator utf8;
  };

  size_t headerBytesNeeded() const;
  void takeHeader(ByteView& input);
  // These two: what is wrong, or nothing.
  ByteView faultOfFirstBytes() const;
  ByteView readLength();
  void beginPayload();
  void beginMessage(Compressed compressed);
  bool keepsWindow() const;
  void takePayload(ByteView& input);
  void inflate(ByteView bytes);
  void keep(ByteView bytes);
  void endFrame();
  void endMessage();
  void endClose();
  void violate(ByteView what, uint16_t closeCode);
  void limit(ByteView what);

  std::optional<PermessageDeflate> m_deflate;
  WebSocketLimits m_limits;
  State m_state = State::Header;
  uint64_t m_offset = 0;
  std::array<char, kMaxHeaderBytes> m_header{};
  size_t m_headerSize = 0;
  Frame m_frame;
  Message m_message;
  BoundedBuffer m_control;
  std::unique_ptr<Inflater> m_inflater;  // from the first compressed message on
  bool m_windowLost = false;             // a message was abandoned that later ones may refer to
};

}  // namespace headgate::stream
