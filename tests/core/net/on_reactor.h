// Runs the body of a test on a thread of its own, with a reactor under it and without an event loop around
// it: the body turns the loop itself, as long as it waits for something.
#pragma once

#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <openssl/crypto.h>
#include <string>

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include "core/net/epoll_dispatcher.h"
#include "core/net/epoll_reactor.h"
#include "core/net/qt_reactor.h"

namespace headgate::net {

using namespace std::chrono_literals;

inline void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::WaitForMoreEvents) {
  QThread::currentThread()->eventDispatcher()->processEvents(flags);
}

// Turns the loop until `condition` holds. False if it does not within ten seconds.
template <typename Condition>
bool until(Condition condition) {
  const QDeadlineTimer deadline(10s);
  QTimer waker;
  waker.setSingleShot(true);
  waker.start(10s);
  // A turn runs posted events first and then waits; what they brought about must not be waited for.
  auto* dispatcher = QThread::currentThread()->eventDispatcher();
  QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &waker, [&] {
    if (condition()) dispatcher->interrupt();
  });
  while (!condition()) {
    if (deadline.hasExpired()) return false;
    turn();
  }
  return true;
}

class BodyThread final : public QThread {
 public:
  BodyThread(ReactorKind kind, std::function<void(Reactor&)> body) : m_body(std::move(body)) {
    if (kind == ReactorKind::Qt) {
      m_reactor = std::make_unique<QtReactor>(*this);
      return;
    }
    auto reactor = std::make_unique<EpollReactor>();
    setEventDispatcher(new EpollDispatcher(*reactor));
    m_reactor = std::move(reactor);
  }

  void runBody() {
    start();
    wait();
    m_ended.load(std::memory_order_acquire);
  }

 private:
  void run() override {
    m_reactor->threadBegins();
    m_body(*m_reactor);
    m_reactor->threadEnds();
    OPENSSL_thread_stop();
    m_ended.store(true, std::memory_order_release);
  }

  std::atomic<bool> m_ended = false;  // says to ThreadSanitizer what wait() says to everybody else
  std::unique_ptr<Reactor> m_reactor;
  std::function<void(Reactor&)> m_body;
};

inline void onReactor(ReactorKind kind, std::function<void(Reactor&)> body) {
  BodyThread thread(kind, std::move(body));
  thread.runBody();
}

class OnBothReactors : public testing::TestWithParam<ReactorKind> {
 protected:
  static void run(std::function<void(Reactor&)> body) { onReactor(GetParam(), std::move(body)); }
};

#define HG_ON_BOTH_REACTORS(suite)                                                                 \
  INSTANTIATE_TEST_SUITE_P(Reactors, suite, testing::Values(ReactorKind::Native, ReactorKind::Qt), \
                           [](const auto& kind) { return kind.param == ReactorKind::Qt ? "Qt" : "Native"; })

}  // namespace headgate::net
