// Qt's event loop on the reactor's epoll set: socket notifiers, timers, posted events and raw sockets in one
// thread.
//
// Notifiers are level-triggered entries of the set, one a descriptor. Raw handlers are the reactor's and are
// served whatever the flags of the loop, except that ExcludeSocketNotifiers leaves all sockets alone. Thread:
// made anywhere, then the one it is installed in; wakeUp() and interrupt() from any. Ownership: QThread owns
// it; the reactor outlives it.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <unordered_map>

#include <QAbstractEventDispatcher>

#include "core/net/epoll_reactor.h"
#include "core/net/timer_list.h"

namespace headgate::net {

class EpollDispatcher final : public QAbstractEventDispatcher {
  Q_OBJECT

 public:
  explicit EpollDispatcher(EpollReactor& reactor);
  ~EpollDispatcher() override;

  bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

  void registerSocketNotifier(QSocketNotifier* notifier) override;
  void unregisterSocketNotifier(QSocketNotifier* notifier) override;

  using QAbstractEventDispatcher::registerTimer;
  void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override;
  bool unregisterTimer(int id) override;
  bool unregisterTimers(QObject* object) override;
  QList<TimerInfo> registeredTimers(QObject* object) const override;
  int remainingTime(int id) override;

  void wakeUp() override;
  void interrupt() override;

 private:
  class Descriptor;

  void activate(int fd, uint32_t readiness);

  EpollReactor& m_reactor;
  std::atomic<bool> m_interrupted{false};
  TimerList m_timers;
  std::unordered_map<int, std::unique_ptr<Descriptor>> m_descriptors;
};

}  // namespace headgate::net
