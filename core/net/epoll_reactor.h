// The reactor of a worker on Linux: one registration a socket, for life, in one edge-triggered epoll set.
//
// It does not loop by itself: EpollDispatcher runs a turn of it in each turn of Qt's event loop.
#pragma once

#include "core/net/epoll_set.h"
#include "core/net/reactor.h"

namespace headgate::net {

class EpollReactor final : public Reactor {
 public:
  bool watch(int fd, RawHandler& handler) override;
  void unwatch(int fd, RawHandler& handler) override { m_set.remove(fd, handler); }
  void rearm(int, uint32_t) override {}  // an edge-triggered set needs no reminding

  // For the dispatcher, which keeps Qt's notifiers in the same set.
  EpollSet& set() { return m_set; }
  void wakeUp() override;
  // Waits until `deadline` at most and delivers what came. True if anything did.
  bool runTurn(SteadyTime deadline);

 private:
  void alarmChanged() override {}  // read anew at each turn

  EpollSet m_set;
};

}  // namespace headgate::net
