// A thread that runs one reactor under Qt's event loop, from start() until stop().
//
// Thread: any, one at a time; reactor() from any. Ownership: owns the reactor, which outlives the thread's
// run, so posting late is harmless. Streams made on the reactor are destroyed on this thread, before it is
// stopped.
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include <QThread>

#include "core/net/reactor.h"

namespace headgate::net {

class WorkerThread final : private QThread {
  Q_OBJECT

 public:
  // `name` is what the system shows; it may cut it to 15 characters.
  WorkerThread(ReactorKind kind, const std::string& name);
  ~WorkerThread() override;  // stops and joins

  void start();
  // Asks it to end, after everything that was posted so far.
  void stop();
  void join();

  Reactor& reactor() { return *m_reactor; }

 private:
  void run() override;

  std::unique_ptr<Reactor> m_reactor;
  std::atomic<bool> m_ended = false;  // says to ThreadSanitizer what wait() says to everybody else
};

}  // namespace headgate::net
