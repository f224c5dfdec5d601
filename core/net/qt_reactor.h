// The reactor on whatever event dispatcher Qt has: slower than EpollReactor, the same to everything above it.
//
// A notifier is switched off when it fires and on again by rearm(), which makes the level-triggered notifiers
// behave like edges. A turn is at most one round of Qt's loop; its end comes as a posted event, of which
// there is one at a time.
#pragma once

#include <atomic>
#include <memory>
#include <unordered_map>

#include <QObject>
#include <QTimer>

#include "core/net/reactor.h"

class QSocketNotifier;
class QThread;

namespace headgate::net {

class QtReactor final : public Reactor {
 public:
  // Serves `thread`, once that runs.
  explicit QtReactor(QThread& thread);
  ~QtReactor() override;

  bool watch(int fd, RawHandler& handler) override;
  void unwatch(int fd, RawHandler& handler) override;
  void rearm(int fd, uint32_t readiness) override;
  void threadEnds() override;

 private:
  // Lives in the thread: receives the posted turn and is the context of the notifiers.
  class Context final : public QObject {
   public:
    explicit Context(QtReactor& reactor) : m_reactor(reactor), m_timer(this) {}
    bool event(QEvent* event) override;
    QTimer& timer() { return m_timer; }

   private:
    QtReactor& m_reactor;
    QTimer m_timer;
  };
  struct Watch {
    RawHandler* handler;
    QSocketNotifier* read;
    QSocketNotifier* write;
  };

  void wakeUp() override;
  void alarmChanged() override;
  void runTurn();
  void fire(RawHandler& handler, Readiness readiness);

  std::unique_ptr<Context> m_context;
  std::atomic<bool> m_isTurnPosted{false};
  std::unordered_map<int, Watch> m_watches;
};

}  // namespace headgate::net
