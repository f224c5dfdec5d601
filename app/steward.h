// The thread that accepts. Its calls return when the steward has done what they ask.
//
// Thread: made, called and destroyed on main. Ownership: owns the acceptor, which lives on its thread; what
// the acceptor needs of the workers outlives it.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include "core/net/acceptor.h"
#include "core/net/worker_thread.h"

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
  void onItsThread(const Work& work) {
    std::promise<void> done;
    m_thread.reactor().post([&] {
      work();
      done.set_value();
    });
    done.get_future().wait();
  }

  net::WorkerThread m_thread{net::ReactorKind::Qt, "steward"};
  std::unique_ptr<net::Acceptor> m_acceptor;  // made and destroyed on m_thread
};

}  // namespace headgate::app
