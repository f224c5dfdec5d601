#include "app/demo/web_socket_talk.h"

#include <chrono>

#include <QTcpSocket>

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;

constexpr auto kPingEvery = 15s;
constexpr size_t kMaxPayload = 64 * 1024;
constexpr size_t kMaxControlPayload = 125;
constexpr size_t kFragmentBytes = 48;

enum Opcode : uint8_t { Continuation = 0, Text = 1, Close = 8, Ping = 9, Pong = 10 };
constexpr uint8_t kFinal = 0x80;
constexpr uint8_t kMasked = 0x80;

enum CloseCode : uint16_t {
  NormalClosure = 1000,
  ProtocolError = 1002,
  UnsupportedData = 1003,
  MessageTooBig = 1009
};

}  // namespace

struct WebSocketTalk::Frame {
  uint8_t opcode = 0;
  bool final = false;
  std::string payload;
};

WebSocketTalk::WebSocketTalk(QTcpSocket& socket, Conversation conversation)
    : m_socket(socket), m_conversation(std::move(conversation)) {
  m_playTimer.setSingleShot(true);
  QObject::connect(&m_playTimer, &QTimer::timeout, &m_playTimer, [this] { playNext(); });
  QObject::connect(&m_pingTimer, &QTimer::timeout, &m_pingTimer,
                   [this] { sendFrame(kFinal | Ping, "still here"); });
  m_pingTimer.start(kPingEvery);
  say(m_conversation.greeting);
}

// Section 5.2: two bytes, the length's further bytes, the mask, the payload.
void WebSocketTalk::receive(ByteView bytes) {
  m_input += bytes;
  while (!m_closing && m_input.size() >= 2) {
    const auto byteAt = [this](size_t i) { return static_cast<uint8_t>(m_input[i]); };
    Frame frame{
        .opcode = static_cast<uint8_t>(byteAt(0) & 0x0F), .final = (byteAt(0) & kFinal) != 0, .payload = {}};
    if (!(byteAt(1) & kMasked) || (byteAt(0) & 0x70)) return close(ProtocolError);
    size_t length = byteAt(1) & 0x7F;
    size_t offset = 2;
    if (length == 127) return close(MessageTooBig);
    if (length == 126) {
      if (m_input.size() < 4) return;
      length = static_cast<size_t>(byteAt(2)) << 8 | byteAt(3);
      offset = 4;
    }
    const bool control = frame.opcode >= Close;
    if (control && (length > kMaxControlPayload || !frame.final)) return close(ProtocolError);
    if (m_input.size() < offset + 4 + length) return;
    const std::string mask = m_input.substr(offset, 4);
    frame.payload = m_input.substr(offset + 4, length);
    for (size_t i = 0; i < length; ++i) frame.payload[i] = static_cast<char>(frame.payload[i] ^ mask[i % 4]);
    m_input.erase(0, offset + 4 + length);
    onFrame(frame);
  }
}

void WebSocketTalk::onFrame(const Frame& frame) {
  switch (frame.opcode) {
    case Continuation:
    case Text:
      m_message += frame.payload;
      if (m_message.size() > kMaxPayload) return close(MessageTooBig);
      if (frame.final) say(m_conversation.reply(std::exchange(m_message, {})));
      return;
    case Ping:
      return sendFrame(kFinal | Pong, frame.payload);
    case Pong:
      return;
    case Close:
      return close(NormalClosure);
    default:
      return close(UnsupportedData);
  }
}

void WebSocketTalk::say(Turn turn) {
  if (m_lastTurn) return;
  m_lastTurn = turn.last;
  const bool idle = m_steps.empty();
  m_steps.insert(m_steps.end(), std::make_move_iterator(turn.steps.begin()),
                 std::make_move_iterator(turn.steps.end()));
  if (idle && !m_steps.empty()) m_playTimer.start(m_steps.front().wait);
}

void WebSocketTalk::playNext() {
  const std::string text = std::move(m_steps.front().text);
  m_steps.pop_front();
  sendText(text);
  if (!m_steps.empty()) {
    m_playTimer.start(m_steps.front().wait);
  } else if (m_lastTurn) {
    close(NormalClosure);
  }
}

// A long message goes out in fragments, as a model's words would.
void WebSocketTalk::sendText(std::string_view text) {
  uint8_t opcode = Text;
  for (; text.size() > kFragmentBytes; text.remove_prefix(kFragmentBytes)) {
    sendFrame(opcode, text.substr(0, kFragmentBytes));
    opcode = Continuation;
  }
  sendFrame(kFinal | opcode, text);
}

void WebSocketTalk::sendFrame(uint8_t firstByte, std::string_view payload) {
  if (m_closing) return;
  // A server does not mask, and neither a fragment nor a control frame needs more than the short length.
  std::string frame{static_cast<char>(firstByte), static_cast<char>(payload.size())};
  frame += payload;
  m_socket.write(frame.data(), static_cast<qint64>(frame.size()));
}

void WebSocketTalk::close(uint16_t code) {
  const char payload[] = {static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
  sendFrame(kFinal | Close, {payload, sizeof(payload)});
  m_closing = true;
  m_playTimer.stop();
  m_pingTimer.stop();
  m_socket.disconnectFromHost();
}

}  // namespace headgate::app::demo
