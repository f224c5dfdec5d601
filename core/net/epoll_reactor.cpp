#include "core/net/epoll_reactor.h"

#include <algorithm>

namespace headgate::net {

bool EpollReactor::watch(int fd, RawHandler& handler) {
  return m_set.add(fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, handler);
}

void EpollReactor::wakeUp() {
  if (isCurrent()) {
    m_set.wakeUpFromLoop();
  } else {
    m_set.wakeUp();
  }
}

bool EpollReactor::runTurn(SteadyTime deadline) {
  EpollSet::Batch batch;
  m_set.wait(batch, hasDeferred() ? SteadyTime::min() : std::min(deadline, alarmAt()));
  beginDelivery();
  m_set.deliver(batch);
  endDelivery();
  return batch.count() > 0;
}

}  // namespace headgate::net
