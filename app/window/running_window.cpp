#include "app/window/running_window.h"

#include <QLocalSocket>

namespace headgate::app {

namespace {

constexpr int kPatienceMilliseconds = 1'000;
constexpr qint64 kMaxRequestBytes = 8 * 1024;

QString socketIn(const std::string& stateDir) {
  return QString::fromStdString(stateDir) + QStringLiteral("/window.socket");
}

}  // namespace

bool handOver(const std::string& stateDir, const WindowRequest& request) {
  QLocalSocket socket;
  socket.connectToServer(socketIn(stateDir));
  if (!socket.waitForConnected(kPatienceMilliseconds)) return false;
  socket.write(QByteArray::fromStdString(request.profilePath) + '\n');
  // The first window answers with a line when it has understood.
  return socket.waitForBytesWritten(kPatienceMilliseconds) && socket.waitForReadyRead(kPatienceMilliseconds);
}

RunningWindow::RunningWindow(const std::string& stateDir, Asked asked) : m_asked(std::move(asked)) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &RunningWindow::onConnection);
  const QString name = socketIn(stateDir);
  QLocalServer::removeServer(name);  // of a window that crashed: the directory is ours
  m_server.listen(name);
}

void RunningWindow::onConnection() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kMaxRequestBytes) socket->abort();
        return;
      }
      const QByteArray line = socket->readLine().chopped(1);
      socket->write("ok\n");
      socket->flush();
      socket->disconnectFromServer();
      m_asked({.profilePath = line.toStdString()});
    });
  }
}

}  // namespace headgate::app
