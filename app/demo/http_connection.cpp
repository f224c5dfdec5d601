#include "app/demo/http_connection.h"

#include <QTcpSocket>

#include "app/demo/web_socket_talk.h"
#include "core/http/grammar.h"
#include "core/stream/websocket_handshake.h"

namespace headgate::app::demo {

namespace {
constexpr size_t kMaxBodyBytes = 1024 * 1024;
}

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, const Agent& agent)
    : m_socket(std::move(socket)), m_agent(agent) {
  m_timer.setSingleShot(true);
  m_timer.setTimerType(Qt::PreciseTimer);
  m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
  connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { read(); });
  connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
    m_timer.stop();
    deleteLater();
  });
  connect(&m_timer, &QTimer::timeout, this, [this] { play(); });
}

HttpConnection::~HttpConnection() {
  m_socket->disconnect(this);
}

void HttpConnection::read() {
  m_input += m_socket->readAll().toStdString();
  if (m_talk) {
    m_talk->receive(std::exchange(m_input, {}));
    return;
  }
  while (!m_answering) {
    const http::ReadStep step = m_reader.next(m_input, m_request.head);
    if (step.kind == http::ReadKind::Failed) {
      refuse(m_reader.error());
      return;
    }
    if (step.kind == http::ReadKind::Head && m_request.head.expectsContinue)
      send("HTTP/1.1 100 Continue\r\n\r\n");
    if (step.kind == http::ReadKind::Body) m_request.body += step.body;
    m_input.erase(0, step.consumed);
    if (m_request.body.size() > kMaxBodyBytes) {
      refuse({ErrorType::BodyTooLarge, "the demo agents take up to 1 MiB"});
      return;
    }
    if (step.kind == http::ReadKind::End) answer();
    if (step.kind == http::ReadKind::NeedMore) return;
  }
}

void HttpConnection::answer() {
  m_answering = true;
  Answer answer = m_agent(m_request);
  if (answer.status == 101) {
    upgrade(std::move(answer));
  } else if (answer.steps.empty()) {
    answerAtOnce(answer);
  } else {
    startPlaying(answer);
  }
}

void HttpConnection::answerAtOnce(const Answer& answer) {
  writeHead(answer.status, answer.contentType,
            {.body = http::Framing::Length, .contentLength = answer.body.size()});
  if (m_request.head.method != "HEAD") send(answer.body);
  finish();
}

void HttpConnection::refuse(const Error& error) {
  m_answering = true;
  m_request.head.keepAlive = false;
  answerAtOnce({.status = error.status(), .contentType = "text/plain", .body = error.detail + "\n"});
}

void HttpConnection::upgrade(Answer answer) {
  http::HeaderMap fields;
  fields.add("Sec-WebSocket-Accept",
             stream::webSocketAccept(m_request.head.fields.first(http::FieldId::SecWebSocketKey)));
  std::string head;
  http::writeResponseHead(head, 101, http::reasonPhrase(101), fields, {.upgrade = "websocket"});
  send(head);
  m_talk = std::make_unique<WebSocketTalk>(*m_socket, std::move(answer.conversation));
  if (!m_input.empty()) m_talk->receive(std::exchange(m_input, {}));
}

void HttpConnection::startPlaying(const Answer& answer) {
  m_chunked = m_request.head.version == http::MinorVersion::Http11;
  if (!m_chunked) m_request.head.keepAlive = false;
  writeHead(answer.status, answer.contentType,
            {.body = m_chunked ? http::Framing::Chunked : http::Framing::UntilClose});
  m_steps.assign(answer.steps.begin(), answer.steps.end());
  if (m_request.head.method == "HEAD") {
    m_steps.clear();
    finish();
    return;
  }
  m_timer.start(m_steps.front().wait);
}

void HttpConnection::play() {
  std::string bytes = std::move(m_steps.front().text);
  m_steps.pop_front();
  if (m_chunked)
    bytes = std::string(http::chunkPrefix(bytes.size()).view()).append(bytes).append(http::kChunkEnd);
  if (m_chunked && m_steps.empty()) http::writeLastChunk(bytes, {});
  send(bytes);
  if (m_steps.empty()) {
    finish();
  } else {
    m_timer.start(m_steps.front().wait);
  }
}

void HttpConnection::finish() {
  if (!m_request.head.keepAlive) {
    m_socket->disconnectFromHost();
    return;
  }
  m_request.head.clear();
  m_request.body.clear();
  m_answering = false;
  // From the event loop, not from here: a pipelining client must not make the stack grow.
  if (!m_input.empty()) QTimer::singleShot(0, this, [this] { read(); });
}

void HttpConnection::writeHead(uint16_t status, std::string_view contentType,
                               const http::WireFraming& framing) {
  http::HeaderMap fields;
  fields.add("Content-Type", contentType);
  fields.add("Cache-Control", "no-store");
  http::WireFraming complete = framing;
  complete.persistence = m_request.head.keepAlive ? http::Persistence::KeepAlive : http::Persistence::Close;
  std::string head;
  http::writeResponseHead(head, status, http::reasonPhrase(status), fields, complete);
  send(head);
}

void HttpConnection::send(ByteView bytes) {
  m_socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

}  // namespace headgate::app::demo
