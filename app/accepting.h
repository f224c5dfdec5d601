// The acceptor as main uses it: it lives on a worker's thread, and these calls return when it has done what
// they ask.
//
// Thread: made, called and destroyed on main. Ownership: owns the acceptor; the workers outlive it and run as
// long as it lives.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include "core/net/acceptor.h"

namespace headgate::app {

class Accepting {
 public:
  // The first worker accepts, for all. `log`: sentences for people; on its thread. `pauses` (may be null,
  // else outlives it) counts how often file descriptors ran short.
  Accepting(std::vector<net::Acceptor::Worker> workers, std::function<void(std::string_view)> log,
            std::atomic<uint64_t>* pauses = nullptr);
  // Closes what is open.
  ~Accepting();

  void open(uint32_t listener, std::vector<net::ListeningSocket> sockets);
  void renumber(uint32_t listener, uint32_t successor);
  void close(uint32_t listener);
  // Returns when every connection that was accepted is with its worker. Requires: nothing is open.
  void awaitArrivals() { m_acceptor->awaitArrivals(); }

 private:
  template <typename Work>
  void onItsThread(const Work& work) {
    std::promise<void> done;
    m_reactor.post([&] {
      work();
      done.set_value();
    });
    done.get_future().wait();
  }

  net::Reactor& m_reactor;
  std::unique_ptr<net::Acceptor> m_acceptor;  // made and destroyed on m_reactor's thread
};

}  // namespace headgate::app
