// The server's side of one WebSocket (RFC 6455) after its 101: takes frames, has the agent answer, sends in
// fragments, pings.
//
// Not a WebSocket library: text and control frames of up to 64 KiB, no extensions. Thread: the demo's. It
// borrows the socket and closes it when the conversation is over; its owner's socket tells when that has
// happened.
#pragma once

#include <deque>
#include <string>

#include <QTimer>

#include "app/demo/answer.h"
#include "core/base/bytes.h"

class QTcpSocket;

namespace headgate::app::demo {

class WebSocketTalk {
 public:
  WebSocketTalk(QTcpSocket& socket, Conversation conversation);

  void receive(ByteView bytes);

 private:
  struct Frame;
  void onFrame(const Frame& frame);
  void say(Turn turn);
  void playNext();
  void sendText(std::string_view text);
  void sendFrame(uint8_t firstByte, std::string_view payload);
  void close(uint16_t code);

  QTcpSocket& m_socket;
  const Conversation m_conversation;
  std::string m_input;
  std::string m_message;  // fragments so far
  std::deque<Step> m_steps;
  QTimer m_playTimer;
  QTimer m_pingTimer;
  bool m_lastTurn = false;  // close when m_steps is empty
  bool m_closing = false;
};

}  // namespace headgate::app::demo
