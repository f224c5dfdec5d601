// The thread that accepts. Its calls return when the steward has done what they ask.
//
// Thread: made, called and destroyed on main. Ownership: owns the acceptor, which lives on its thread; what
// the acceptor needs of the workers outlives it.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include <QThread>

#include "core/net/acceptor.h"

namespace headgate::app {

class Steward {
 public:
  // `log`: sentences for people; on any thread.
  Steward(std::vector<net::Acceptor::Worker> workers, std::function<void(std::string_view)> log);
  // Closes what is open.
  ~Steward();

  void open(uint32_t listener, std::vector<net::ListeningSocket> sockets);
  void close(uint32_t listener);

 private:
  template <typename Work>
  void onItsThread(Work work) {
    QMetaObject::invokeMethod(m_acceptor, std::move(work), Qt::BlockingQueuedConnection);
  }

  QThread m_thread;
  net::Acceptor* const m_acceptor;  // lives on m_thread, and goes with it
};

}  // namespace headgate::app
