#include "app/demo/visitor.h"

#include <algorithm>
#include <chrono>

#include <QSslConfiguration>

#include "core/http/h1_writer.h"
#include "core/json/json_reader.h"

namespace headgate::app::demo {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 30s;
constexpr auto kBetweenMessages = 800ms;
constexpr size_t kMaxAnswer = 64 * 1024;
constexpr uint8_t kText = 1;
constexpr uint8_t kClose = 8;
constexpr uint8_t kPong = 10;

std::string memberOf(const std::string& text, std::string_view pointer) {
  json::JsonReader reader;
  if (!reader.parse(text)) return {};
  const auto value = reader.at(*json::JsonPointer::parse(pointer));
  return value && value->kind == json::JsonKind::String ? value->text : std::string();
}

std::string replaced(std::string target, const std::string& id) {
  constexpr std::string_view kPlace = "{id}";
  if (const size_t at = target.find(kPlace); at != std::string::npos) target.replace(at, kPlace.size(), id);
  return target;
}

}  // namespace

Visitor::Visitor(Visit visit, const ClientEndpoint& endpoint, std::function<void(Outcome)> finished)
    : m_visit(std::move(visit)),
      m_authority(endpoint.host.toStdString() + ":" + std::to_string(endpoint.port)),
      m_finished(std::move(finished)) {
  m_patience.setSingleShot(true);
  m_pause.setSingleShot(true);
  connect(&m_patience, &QTimer::timeout, this, [this] { finish(Outcome::BrokenOff); });
  connect(&m_pause, &QTimer::timeout, this, [this] { m_tunnel ? sayNext() : ask(); });
  connect(&m_socket, &QSslSocket::readyRead, this, [this] { read(); });
  // Bytes that came with the end are read first: after it, nothing is broken that was complete.
  connect(&m_socket, &QAbstractSocket::disconnected, this, [this] { finish(Outcome::BrokenOff); });
  connect(&m_socket, &QAbstractSocket::errorOccurred, this,
          [this] { finish(m_connected ? Outcome::BrokenOff : Outcome::NoGateway); });
  m_patience.start(kPatience);
  if (endpoint.trusted.isEmpty()) {
    connect(&m_socket, &QAbstractSocket::connected, this, [this] { connected(); });
    m_socket.connectToHost(endpoint.host, endpoint.port);
    return;
  }
  QSslConfiguration tls = m_socket.sslConfiguration();
  tls.setCaCertificates(endpoint.trusted);
  m_socket.setSslConfiguration(tls);
  connect(&m_socket, &QSslSocket::encrypted, this, [this] { connected(); });
  m_socket.connectToHostEncrypted(endpoint.host, endpoint.port);
}

Visitor::~Visitor() {
  m_socket.disconnect(this);
  m_socket.abort();
}

void Visitor::connected() {
  m_connected = true;
  m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
  m_pause.start(current().pause);
}

void Visitor::ask() {
  const ClientRequest& request = current();
  ++m_timesAsked;
  http::HeaderMap fields;
  fields.add("User-Agent", m_visit.userAgent);
  for (const auto& [name, value] : request.fields) fields.add(name, value);
  http::WireFraming framing{.host = m_authority};
  if (!request.body.empty()) framing.body = http::Framing::Length;
  framing.contentLength = request.body.size();
  if (!request.says.empty()) {
    framing.upgrade = "websocket";
    fields.add("Sec-WebSocket-Version", "13");
    fields.add("Sec-WebSocket-Key", "ZGVtby1jbGllbnQtMDEyMw==");
  }
  std::string message;
  http::writeRequestHead(message, request.method, replaced(request.target, m_id), fields, framing);
  message += request.body;
  m_reader.expect(request.method);
  m_answer.clear();
  m_bodyBytes = 0;
  m_socket.write(message.data(), static_cast<qint64>(message.size()));
}

void Visitor::read() {
  m_patience.start(kPatience);
  m_input += m_socket.readAll().toStdString();
  if (!m_tunnel) readResponses();
  if (m_tunnel && !m_over) m_frames.feed(std::exchange(m_input, {}));
}

void Visitor::readResponses() {
  while (!m_over && !m_tunnel) {
    const http::ReadStep step = m_reader.next(m_input, m_head);
    if (step.kind == http::ReadKind::Failed) return finish(Outcome::BrokenOff);
    if (step.kind == http::ReadKind::Body) {
      m_bodyBytes += step.body.size();
      m_answer += step.body.substr(0, kMaxAnswer - std::min(kMaxAnswer, m_answer.size()));
    }
    m_input.erase(0, step.consumed);
    const uint64_t leaveAfter = current().leaveAfterBytes;
    if (leaveAfter != 0 && m_bodyBytes >= leaveAfter) return finish(Outcome::Finished);
    if (step.kind == http::ReadKind::Head && m_head.status == 101) m_tunnel = true;
    if (step.kind == http::ReadKind::End) return onEnd();
    if (step.kind == http::ReadKind::NeedMore) return;
  }
}

void Visitor::onEnd() {
  if (const std::string id = memberOf(m_answer, "/id"); !id.empty()) m_id = id;
  if (m_timesAsked >= current().timesAtMost || memberOf(m_answer, "/state") == "done") {
    ++m_index;
    m_timesAsked = 0;
  }
  if (m_index == m_visit.requests.size() || !m_head.keepAlive) return finish(Outcome::Finished);
  m_pause.start(current().pause);
}

void Visitor::onStreamEvent(const stream::StreamEvent& event) {
  if (m_over) return;
  switch (event.kind) {
    case stream::StreamEventKind::WsText:
      // It lets the other side finish what it has to say.
      m_pause.start(kBetweenMessages);
      return;
    case stream::StreamEventKind::WsPing:
      return sendFrame(kPong, event.data);
    case stream::StreamEventKind::WsClose:
      return finish(Outcome::Finished);
    case stream::StreamEventKind::Violation:
      return finish(Outcome::BrokenOff);
    default:
      return;
  }
}

void Visitor::sayNext() {
  if (m_said < current().says.size()) return sendFrame(kText, current().says[m_said++]);
  constexpr std::string_view kNormalClosure("\x03\xE8", 2);
  sendFrame(kClose, kNormalClosure);
}

// RFC 6455 section 5.2; a client masks. Requires: at most 125 bytes.
void Visitor::sendFrame(uint8_t opcode, std::string_view payload) {
  constexpr std::string_view kMask = "gate";
  std::string frame{static_cast<char>(0x80 | opcode), static_cast<char>(0x80 | payload.size())};
  frame += kMask;
  for (size_t i = 0; i < payload.size(); ++i)
    frame += static_cast<char>(payload[i] ^ kMask[i % kMask.size()]);
  m_socket.write(frame.data(), static_cast<qint64>(frame.size()));
}

// Later, so that nobody is destroyed while he reads.
void Visitor::finish(Outcome outcome) {
  if (std::exchange(m_over, true)) return;
  m_patience.stop();
  m_pause.stop();
  m_socket.disconnect(this);
  m_socket.disconnectFromHost();
  QTimer::singleShot(0, this, [this, outcome] {
    const auto finished = std::move(m_finished);
    finished(outcome);
  });
}

}  // namespace headgate::app::demo
