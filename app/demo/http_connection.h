// One connection of a demo agent: reads requests, asks the agent, plays its answer, again and again.
//
// Not a server to learn from for speed: one request at a time, bodies up to 1 MiB, Qt sockets. It is the
// other side that the gateway is shown with. Thread: the demo's. It owns its socket and deletes itself when
// that is closed.
#pragma once

#include <deque>
#include <memory>

#include <QObject>
#include <QTimer>

#include "app/demo/answer.h"
#include "core/http/h1_reader.h"
#include "core/http/h1_writer.h"
#include "core/http/limits.h"

class QTcpSocket;

namespace headgate::app::demo {

class WebSocketTalk;

class HttpConnection final : public QObject {
 public:
  // Takes the socket. `agent` must outlive the connection.
  HttpConnection(std::unique_ptr<QTcpSocket> socket, const Agent& agent);
  ~HttpConnection() override;

 private:
  void read();
  void answer();
  void answerAtOnce(const Answer& answer);
  void refuse(const Error& error);
  void upgrade(Answer answer);
  void startPlaying(const Answer& answer);
  void play();
  void finish();
  void writeHead(uint16_t status, std::string_view contentType, const http::WireFraming& framing);
  void send(ByteView bytes);

  std::unique_ptr<QTcpSocket> m_socket;
  const Agent& m_agent;
  const http::Limits m_limits;
  http::RequestReader m_reader{m_limits};
  Request m_request;
  std::string m_input;
  std::deque<Step> m_steps;  // what is still to be said of a streamed answer
  QTimer m_timer;
  std::unique_ptr<WebSocketTalk> m_talk;
  bool m_chunked = false;    // the streamed answer's framing; an HTTP/1.0 client gets it until close
  bool m_answering = false;  // the next request waits in m_input
};

}  // namespace headgate::app::demo
