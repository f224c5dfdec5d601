#include "core/net/worker_thread.h"

#include <openssl/crypto.h>

#include "core/net/epoll_dispatcher.h"
#include "core/net/epoll_reactor.h"
#include "core/net/qt_reactor.h"

namespace headgate::net {

WorkerThread::WorkerThread(ReactorKind kind, const std::string& name) {
  setObjectName(QString::fromStdString(name));
  if (kind == ReactorKind::Qt) {
    m_reactor = std::make_unique<QtReactor>(static_cast<QThread&>(*this));
    return;
  }
  auto reactor = std::make_unique<EpollReactor>();
  setEventDispatcher(new EpollDispatcher(*reactor));
  m_reactor = std::move(reactor);
}

WorkerThread::~WorkerThread() {
  stop();
  join();
}

void WorkerThread::start() {
  QThread::start();
}

void WorkerThread::stop() {
  m_reactor->post([this] { quit(); });
}

void WorkerThread::join() {
  wait();
  m_ended.load(std::memory_order_acquire);
}

void WorkerThread::run() {
  m_reactor->threadBegins();
  exec();
  m_reactor->threadEnds();
  OPENSSL_thread_stop();  // by itself it would free what this thread has some time after join()
  m_ended.store(true, std::memory_order_release);
}

}  // namespace headgate::net
