#include "app/accepting.h"

namespace headgate::app {

Accepting::Accepting(std::vector<net::Acceptor::Worker> workers, std::function<void(std::string_view)> log,
                     std::atomic<uint64_t>* pauses)
    : m_reactor(*workers.front().reactor) {
  onItsThread([&] {
    m_acceptor = std::make_unique<net::Acceptor>(std::move(workers));
    QObject::connect(
        m_acceptor.get(), &net::Acceptor::paused, m_acceptor.get(), [log, pauses](const QString& reason) {
          if (pauses) pauses->fetch_add(1, std::memory_order_relaxed);
          log("accepting is paused until there are file descriptors again: " + reason.toStdString());
        });
    QObject::connect(m_acceptor.get(), &net::Acceptor::resumed, m_acceptor.get(),
                     [log] { log("accepting again"); });
  });
}

Accepting::~Accepting() {
  onItsThread([this] { m_acceptor.reset(); });
}

void Accepting::open(uint32_t listener, std::vector<net::ListeningSocket> sockets) {
  onItsThread([&] { m_acceptor->open(listener, std::move(sockets)); });
}

void Accepting::renumber(uint32_t listener, uint32_t successor) {
  onItsThread([&] { m_acceptor->renumber(listener, successor); });
}

void Accepting::close(uint32_t listener) {
  onItsThread([&] { m_acceptor->close(listener); });
}

}  // namespace headgate::app
