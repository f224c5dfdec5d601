#include "core/stream/websocket_decoder.h"

#include <algorithm>
#include <cstring>

namespace headgate::stream {
namespace {

constexpr uint8_t kContinuation = 0, kText = 1, kBinary = 2, kClose = 8, kPing = 9, kPong = 10;

constexpr size_t kMaxControlBytes = 125;  // RFC 6455 section 5.5

// Close codes of RFC 6455 section 7.4.1.
constexpr uint16_t kProtocolError = 1002, kBadData = 1007;

// Codes that may stand in a close frame: RFC 6455 section 7.4 and the IANA registry.
bool isSendable(uint16_t code) {
  if (code >= 3000 && code <= 4999) return true;
  return code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
}

uint64_t bigEndian(const char* bytes, size_t size) {
  uint64_t value = 0;
  for (size_t i = 0; i < size; ++i) value = value << 8 | static_cast<uint8_t>(bytes[i]);
  return value;
}

// XORs with the mask, of which `phase` bytes of the payload were used before (RFC 6455 section 5.3).
void unmask(ByteView from, char* to, const std::array<char, 4>& mask, uint64_t phase) {
  std::array<char, 8> turned;
  for (size_t i = 0; i < turned.size(); ++i) turned[i] = mask[(phase + i) % mask.size()];
  uint64_t pattern;
  std::memcpy(&pattern, turned.data(), sizeof pattern);
  size_t i = 0;
  for (; i + 8 <= from.size(); i += 8) {
    uint64_t word;
    std::memcpy(&word, from.data() + i, sizeof word);
    word ^= pattern;
    std::memcpy(to + i, &word, sizeof word);
  }
  for (; i < from.size(); ++i) to[i] = static_cast<char>(from[i] ^ turned[i % turned.size()]);
}

}  // namespace

WebSocketDecoder::WebSocketDecoder(Direction direction, StreamEventSink& sink,
                                   std::optional<PermessageDeflate> deflate, WebSocketLimits limits)
    : StreamDecoder(direction, sink),
      m_deflate(deflate),
      m_limits(limits),
      m_message(limits.maxMessageBytes),
      m_control(kMaxControlBytes) {}

void WebSocketDecoder::feed(ByteView input) {
  while (!input.empty()) {
    switch (m_state) {
      case State::Header:
        takeHeader(input);
        break;
      case State::Payload:
        takePayload(input);
        break;
      case State::Closed:
        m_frame.offset = m_offset;
        violate("bytes after the close frame", kProtocolError);
        break;
      case State::Quiet:
        return;
    }
  }
}

void WebSocketDecoder::finish() {
  if (m_state == State::Closed || m_state == State::Quiet) return;
  if (m_message.open) {
    report({.kind = StreamEventKind::WsIncomplete,
            .offset = m_message.offset,
            .size = m_offset - m_message.offset,
            .data = m_message.data.view(),
            .dataSize = m_message.data.size(),
            .cut = m_message.data.cut() || m_message.abandoned,
            .frames = m_message.frames,
            .compressed = m_message.compressed,
            .undecoded = m_message.undecoded});
  } else if (m_state == State::Payload || m_headerSize > 0) {
    report({.kind = StreamEventKind::WsIncomplete,
            .offset = m_frame.offset,
            .size = m_offset - m_frame.offset,
            .data = m_control.view(),
            .dataSize = m_control.size()});
  }
}

size_t WebSocketDecoder::headerBytesNeeded() const {
  if (m_headerSize < 2) return 2;
  const auto second = static_cast<uint8_t>(m_header[1]);
  const size_t length = (second & 0x7F) == 127 ? 8 : (second & 0x7F) == 126 ? 2 : 0;
  return 2 + length + (second & 0x80 ? m_frame.mask.size() : 0);
}

void WebSocketDecoder::takeHeader(ByteView& input) {
  if (m_headerSize == 0) m_frame = Frame{.offset = m_offset};
  const size_t needed = headerBytesNeeded();
  const size_t taken = std::min(needed - m_headerSize, input.size());
  std::memcpy(m_header.data() + m_headerSize, input.data(), taken);
  m_headerSize += taken;
  m_offset += taken;
  input.remove_prefix(taken);
  if (m_headerSize < needed) return;
  if (needed == 2) {
    if (const ByteView fault = faultOfFirstBytes(); !fault.empty()) return violate(fault, kProtocolError);
    if (headerBytesNeeded() > 2) return;
  }
  if (const ByteView fault = readLength(); !fault.empty()) return violate(fault, kProtocolError);
  beginPayload();
}

ByteView WebSocketDecoder::faultOfFirstBytes() const {
  const auto first = static_cast<uint8_t>(m_header[0]);
  const auto second = static_cast<uint8_t>(m_header[1]);
  const uint8_t opcode = first & 0x0F;
  const bool last = first & 0x80;
  const bool masked = second & 0x80;
  if (first & 0x30) return "a reserved bit is set that no extension uses";
  if (opcode > kPong || (opcode > kBinary && opcode < kClose)) return "unknown opcode";
  if (first & 0x40) {
    if (!m_deflate) return "compressed, but no compression was agreed on";
    if (opcode != kText && opcode != kBinary)
      return "the compression bit is set on a control or continuation frame";
  }
  if (masked != (direction() == Direction::FromClient))
    return masked ? "the server masked a frame" : "the client did not mask a frame";
  if (opcode >= kClose) {
    if (!last) return "a control frame is fragmented";
    if ((second & 0x7F) > kMaxControlBytes) return "a control frame is longer than 125 bytes";
  } else if (opcode == kContinuation) {
    if (!m_message.open) return "a continuation without a beginning";
  } else if (m_message.open) {
    return "a new message inside a fragmented one";
  }
  return {};
}

ByteView WebSocketDecoder::readLength() {
  const uint8_t code = static_cast<uint8_t>(m_header[1]) & 0x7F;
  m_frame.size = code;
  if (code == 126) {
    m_frame.size = bigEndian(&m_header[2], 2);
    if (m_frame.size < 126) return "the length is not in its shortest form";
  } else if (code == 127) {
    m_frame.size = bigEndian(&m_header[2], 8);
    if (m_frame.size >> 63) return "the length has its highest bit set";
    if (m_frame.size <= 0xFFFF) return "the length is not in its shortest form";
  }
  return {};
}

void WebSocketDecoder::beginPayload() {
  const auto first = static_cast<uint8_t>(m_header[0]);
  m_frame.opcode = first & 0x0F;
  m_frame.last = first & 0x80;
  m_frame.left = m_frame.size;
  if (direction() == Direction::FromClient)
    std::memcpy(m_frame.mask.data(), &m_header[m_headerSize - m_frame.mask.size()], m_frame.mask.size());
  m_headerSize = 0;
  m_state = State::Payload;
  if (!m_frame.isControl()) {
    if (m_frame.opcode != kContinuation) beginMessage(first & 0x40 ? Compressed::Yes : Compressed::No);
    ++m_message.frames;
    m_message.announced += m_frame.size;
  }
  if (m_frame.left == 0) endFrame();
}

void WebSocketDecoder::beginMessage(Compressed compressed) {
  m_message.open = true;
  m_message.offset = m_frame.offset;
  m_message.frames = 0;
  m_message.opcode = m_frame.opcode;
  m_message.compressed = compressed == Compressed::Yes;
  m_message.abandoned = false;
  m_message.announced = 0;
  m_message.inflated = 0;
  m_message.data.clear();
  m_message.utf8.reset();
  if (m_message.compressed) {
    if (!m_inflater) m_inflater = std::make_unique<Inflater>(InflateFormat::Raw);
    if (!keepsWindow()) {
      m_inflater->reset();
      m_windowLost = false;
    }
  }
  m_message.undecoded = m_message.compressed && m_windowLost;
}

bool WebSocketDecoder::keepsWindow() const {
  return direction() == Direction::FromClient ? !m_deflate->clientNoContextTakeover
                                              : !m_deflate->serverNoContextTakeover;
}

void WebSocketDecoder::takePayload(ByteView& input) {
  std::array<char, 4096> plain;
  const auto size = static_cast<size_t>(std::min<uint64_t>({input.size(), m_frame.left, plain.size()}));
  ByteView bytes = input.substr(0, size);
  if (direction() == Direction::FromClient) {
    unmask(bytes, plain.data(), m_frame.mask, m_frame.size - m_frame.left);
    bytes = ByteView(plain.data(), size);
  }
  input.remove_prefix(size);
  m_offset += size;
  m_frame.left -= size;
  if (m_frame.isControl())
    m_control.append(bytes);
  else if (m_message.compressed && !m_message.undecoded)
    inflate(bytes);
  else
    keep(bytes);
  if (m_frame.left == 0 && m_state == State::Payload) endFrame();
}

void WebSocketDecoder::inflate(ByteView bytes) {
  std::array<char, 16 * 1024> plain;
  while (!m_message.abandoned) {
    size_t produced = 0;
    const DecodeStep step = m_inflater->step(bytes, plain, produced);
    const uint64_t byRatio = std::max(m_limits.inflateFree, m_message.announced * m_limits.inflateRatio);
    const uint64_t room = std::min(m_limits.maxInflatedBytes, byRatio) - m_message.inflated;
    const auto allowed = static_cast<size_t>(std::min<uint64_t>(produced, room));
    m_message.inflated += allowed;
    keep({plain.data(), allowed});
    if (allowed < produced) {
      m_message.abandoned = true;
      m_windowLost = true;
      limit("a compressed message inflates beyond the limit");
    } else if (step == DecodeStep::Corrupt) {
      violate("the compressed data is corrupt", kBadData);
      return;
    } else if (step == DecodeStep::End) {
      // A block marked as the last ends the stream, not the message (RFC 7692 section 7.2.3.4).
      m_inflater->resetKeepingWindow();
      if (bytes.empty()) return;
    } else if (step == DecodeStep::NeedInput) {
      return;
    }
  }
}

void WebSocketDecoder::keep(ByteView bytes) {
  const bool wasCut = m_message.data.cut();
  m_message.data.append(bytes);
  if (m_message.opcode == kText && !m_message.undecoded) m_message.utf8.feed(bytes);
  if (m_message.data.cut() && !wasCut) limit("a message is larger than what is kept of one");
}

void WebSocketDecoder::endFrame() {
  m_state = State::Header;
  if (!m_frame.isControl()) {
    if (m_frame.last) {
      endMessage();
    } else {
      report({.kind = StreamEventKind::WsFragment,
              .offset = m_frame.offset,
              .size = m_offset - m_frame.offset,
              .dataSize = m_frame.size,
              .frames = m_message.frames,
              .compressed = m_message.compressed});
    }
    return;
  }
  if (m_frame.opcode == kClose) {
    endClose();
  } else {
    report({.kind = m_frame.opcode == kPing ? StreamEventKind::WsPing : StreamEventKind::WsPong,
            .offset = m_frame.offset,
            .size = m_offset - m_frame.offset,
            .data = m_control.view(),
            .dataSize = m_control.size(),
            .frames = 1});
  }
  m_control.clear();
}

void WebSocketDecoder::endMessage() {
  // The sender left out the end of the last block (RFC 7692 section 7.2.2).
  if (m_message.compressed && !m_message.undecoded) inflate(ByteView("\x00\x00\xFF\xFF", 4));
  if (m_state == State::Quiet) return;
  const bool text = m_message.opcode == kText;
  const bool whole = !m_message.undecoded && !m_message.abandoned;
  report({.kind = text ? StreamEventKind::WsText : StreamEventKind::WsBinary,
          .offset = m_message.offset,
          .size = m_offset - m_message.offset,
          .data = m_message.data.view(),
          .dataSize = m_message.data.size(),
          .cut = m_message.data.cut() || m_message.abandoned,
          .frames = m_message.frames,
          .compressed = m_message.compressed,
          .undecoded = m_message.undecoded,
          .invalidUtf8 = text && whole && !m_message.utf8.complete()});
  m_message.open = false;
}

void WebSocketDecoder::endClose() {
  const ByteView payload = m_control.view();
  if (payload.size() == 1) return violate("a close frame with half a code", kProtocolError);
  const auto code = static_cast<uint16_t>(payload.empty() ? 0 : bigEndian(payload.data(), 2));
  const ByteView reason = payload.substr(std::min<size_t>(2, payload.size()));
  report({.kind = StreamEventKind::WsClose,
          .offset = m_frame.offset,
          .size = m_offset - m_frame.offset,
          .data = reason,
          .dataSize = reason.size(),
          .frames = 1,
          .closeCode = code,
          .invalidUtf8 = !isUtf8(reason)});
  m_state = State::Closed;
  if (!payload.empty() && !isSendable(code)) violate("a close code that must not be sent", kProtocolError);
}

void WebSocketDecoder::violate(ByteView what, uint16_t closeCode) {
  report(
      {.kind = StreamEventKind::Violation, .offset = m_frame.offset, .data = what, .closeCode = closeCode});
  m_state = State::Quiet;
}

void WebSocketDecoder::limit(ByteView what) {
  report({.kind = StreamEventKind::Limit, .offset = m_message.offset, .data = what});
}

}  // namespace headgate::stream
