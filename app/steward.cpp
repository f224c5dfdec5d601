#include "app/steward.h"

namespace headgate::app {

Steward::Steward(std::vector<net::Acceptor::Worker> workers, std::function<void(std::string_view)> log)
    : m_acceptor(new net::Acceptor(std::move(workers))) {
  QObject::connect(m_acceptor, &net::Acceptor::paused, m_acceptor, [log](const QString& reason) {
    log("accepting is paused until there are file descriptors again: " + reason.toStdString());
  });
  QObject::connect(m_acceptor, &net::Acceptor::resumed, m_acceptor, [log] { log("accepting again"); });
  QObject::connect(&m_thread, &QThread::finished, m_acceptor, &QObject::deleteLater);
  m_acceptor->moveToThread(&m_thread);
  m_thread.setObjectName(QStringLiteral("steward"));
  m_thread.start();
}

Steward::~Steward() {
  m_thread.quit();
  m_thread.wait();
}

void Steward::open(uint32_t listener, std::vector<net::ListeningSocket> sockets) {
  onItsThread([&] { m_acceptor->open(listener, std::move(sockets)); });
}

void Steward::close(uint32_t listener) {
  onItsThread([&] { m_acceptor->close(listener); });
}

}  // namespace headgate::app
