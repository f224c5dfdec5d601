#include "core/host/local_request.h"

#include <memory>
#include <utility>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include "core/http/h1_reader.h"

namespace headgate::host {
namespace {

constexpr size_t kFieldLimit = 200;  // bytes of what is told of a field

std::string textOf(const LocalQuestion& question) {
  const bool isV6 = question.address.find(':') != std::string::npos;
  std::string text = question.method + " " + question.path + " HTTP/1.1\r\nHost: ";
  text += (isV6 ? "[" + question.address + "]" : question.address) + ":" + std::to_string(question.port);
  text += "\r\nUser-Agent: Headgate\r\nAccept: application/json, text/event-stream\r\nConnection: close\r\n";
  if (!question.session.empty()) text += "Mcp-Session-Id: " + question.session + "\r\n";
  if (!question.body.empty())
    text +=
        "Content-Type: application/json\r\nContent-Length: " + std::to_string(question.body.size()) + "\r\n";
  return text + "\r\n" + question.body;
}

// What comes out of a configuration or from a stranger may not write fields of its own.
bool isSafe(const LocalQuestion& question) {
  const auto isPlain = [](const std::string& text) {
    for (const char c : text)
      if (c <= ' ' || c == 0x7f) return false;  // also all that is not ASCII
    return true;
  };
  return question.path.starts_with('/') && isPlain(question.path) && isPlain(question.session) &&
         QHostAddress(QString::fromStdString(question.address)).isLoopback();
}

class Conversation {
 public:
  Conversation(QTcpSocket& socket, const LocalQuestion& question, LocalRequests::Done done)
      : m_socket(socket), m_reader(m_limits), m_done(std::move(done)) {
    m_reader.expect(question.method);
  }

  void read() {
    m_input += m_socket.readAll().toStdString();
    for (;;) {
      const http::ReadStep step = m_reader.next(m_input, m_head);
      if (step.kind == http::ReadKind::Failed || step.kind == http::ReadKind::End) return tell();
      if (step.kind == http::ReadKind::Head && !m_head.informational()) keepHead();
      m_answer.body += step.body.substr(0, LocalRequests::kBodyLimit - m_answer.body.size());
      m_input.erase(0, step.consumed);
      if (m_answer.body.size() == LocalRequests::kBodyLimit) return tell();
      if (step.kind == http::ReadKind::NeedMore) return;
    }
  }

  // Once; with what there is.
  void tell() {
    if (!m_done) return;
    m_socket.disconnect();
    m_socket.abort();
    m_socket.deleteLater();
    std::exchange(m_done, nullptr)(std::move(m_answer));
  }

 private:
  void keepHead() {
    m_answer.status = m_head.status;
    m_answer.contentType = field("Content-Type");
    m_answer.server = field("Server");
    m_answer.session = field("Mcp-Session-Id");
    m_answer.challenge = field("WWW-Authenticate");
  }
  std::string field(std::string_view name) const {
    return std::string(m_head.fields.first(name).substr(0, kFieldLimit));
  }

  QTcpSocket& m_socket;
  const http::Limits m_limits;
  http::ResponseReader m_reader;
  http::ResponseHead m_head;
  std::string m_input;
  LocalAnswer m_answer;
  LocalRequests::Done m_done;
};

}  // namespace

void LocalRequests::ask(const LocalQuestion& question, Done done) {
  if (!isSafe(question)) {
    QTimer::singleShot(0, &m_connections, [done = std::move(done)] { done({}); });
    return;
  }
  auto* socket = new QTcpSocket(&m_connections);
  const auto conversation = std::make_shared<Conversation>(*socket, question, std::move(done));
  const auto tell = [conversation] { conversation->tell(); };
  const QHostAddress address(QString::fromStdString(question.address));
  socket->setProxy(QNetworkProxy::NoProxy);
  socket->setReadBufferSize(kBodyLimit);
  QObject::connect(socket, &QTcpSocket::connected, socket, [socket, request = textOf(question)] {
    socket->write(QByteArray::fromStdString(request));
  });
  QObject::connect(socket, &QTcpSocket::readyRead, socket, [conversation] { conversation->read(); });
  QObject::connect(socket, &QTcpSocket::disconnected, socket, tell);
  QObject::connect(socket, &QTcpSocket::errorOccurred, socket, tell);
  QTimer::singleShot(kPatience, socket, tell);
  // Later: a refusal may come within the call.
  QMetaObject::invokeMethod(
      socket, [socket, address, port = question.port] { socket->connectToHost(address, port); },
      Qt::QueuedConnection);
}

}  // namespace headgate::host
