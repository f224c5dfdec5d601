#include "core/control/request_sender.h"

#include <algorithm>
#include <utility>

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

#include "core/http/h1_reader.h"
#include "core/http/limits.h"

namespace headgate::control {

namespace {

constexpr int kConnectLimit = 5'000;  // milliseconds, with the handshake
constexpr qint64 kMostUnsent = 256 * 1024;

}  // namespace

// One request. Deletes itself when its answer is complete or its connection has ended.
class RequestSender::Sending final : public QObject {
 public:
  Sending(const Place& place, WireRequest request, Connected connected, Sent sent, QObject* parent)
      : QObject(parent),
        m_place(place),
        m_request(std::move(request)),
        m_connected(std::move(connected)),
        m_sent(std::move(sent)) {
    m_reader.expect(m_request.method);
    connect(&m_socket, place.secure ? &QSslSocket::encrypted : &QAbstractSocket::connected, this,
            &Sending::begin);
    connect(&m_socket, &QIODevice::bytesWritten, this, &Sending::write);
    connect(&m_socket, &QIODevice::readyRead, this, &Sending::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &Sending::end);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Sending::end);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail("the listener did not answer in five seconds"); });
    m_limit.start(kConnectLimit);
    open();
  }

 private:
  void open() {
    const QString host = QString::fromStdString(m_place.host);
    if (!m_place.secure) return m_socket.connectToHost(QHostAddress(host), m_place.port);
    // It is our own listener, whose port we hold, on this machine: there is nobody else to be taken for.
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const std::string name = m_request.host.substr(0, m_request.host.rfind(':'));
    m_socket.connectToHostEncrypted(host, m_place.port, QString::fromStdString(name));
  }

  void begin() {
    m_limit.stop();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QString address = m_socket.localAddress().toString();
    const bool isBracketed = address.contains(QLatin1Char(':'));
    m_connected((isBracketed ? '[' + address.toStdString() + ']' : address.toStdString()) + ':' +
                std::to_string(m_socket.localPort()));
    m_isBegun = true;
    write();
  }

  void write() {
    if (!m_isBegun) return;
    const std::string& bytes = m_request.bytes;
    while (m_written < bytes.size() && m_socket.bytesToWrite() < kMostUnsent) {
      const auto room = static_cast<size_t>(kMostUnsent);
      const qint64 taken = m_socket.write(bytes.data() + m_written,
                                          static_cast<qint64>(std::min(room, bytes.size() - m_written)));
      if (taken <= 0) return;
      m_written += static_cast<size_t>(taken);
    }
    if (m_written == bytes.size() && m_socket.bytesToWrite() == 0) tell({});
  }

  void read() {
    tellIfAnswered();
    m_unread.append(m_socket.readAll().toStdString());
    for (;;) {
      const http::ReadStep step = m_reader.next(m_unread, m_head);
      if (step.kind == http::ReadKind::End || step.kind == http::ReadKind::Failed) return leave();
      m_unread.erase(0, step.consumed);
      if (step.kind == http::ReadKind::NeedMore) return;
    }
  }

  // An answer that comes before all is sent is the exchange's own business.
  void tellIfAnswered() {
    if (m_isBegun) tell({});
  }

  void end() {
    if (m_isBegun) return tell({}), leave();
    fail(m_socket.errorString().toStdString());
  }

  void fail(const std::string& problem) {
    tell(problem.empty() ? "the listener closed the connection" : problem);
    leave();
  }

  void tell(const std::string& problem) {
    if (const Sent sent = std::exchange(m_sent, nullptr)) sent(problem);
  }

  void leave() {
    m_socket.disconnect(this);
    m_limit.stop();
    deleteLater();
  }

  const Place m_place;
  const WireRequest m_request;
  const Connected m_connected;
  Sent m_sent;
  QSslSocket m_socket;
  QTimer m_limit;
  size_t m_written = 0;
  bool m_isBegun = false;
  std::string m_unread;
  const http::Limits m_limits;
  http::ResponseReader m_reader{m_limits};
  http::ResponseHead m_head;
};

void RequestSender::send(const Place& place, WireRequest request, Connected connected, Sent sent) {
  if (children().size() >= kMostAtOnce) {
    QMetaObject::invokeMethod(
        this,
        [sent = std::move(sent)] {
          sent(std::to_string(kMostAtOnce) + " requests sent from here are still being answered");
        },
        Qt::QueuedConnection);
    return;
  }
  new Sending(place, std::move(request), std::move(connected), std::move(sent), this);
}

}  // namespace headgate::control
