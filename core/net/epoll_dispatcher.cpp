#include "core/net/epoll_dispatcher.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <QCoreApplication>
#include <QSocketNotifier>

namespace headgate::net {

// The notifiers of one descriptor, at most one of each type. It is gone when the last of them is.
class EpollDispatcher::Descriptor final : public RawHandler {
 public:
  Descriptor(EpollDispatcher& dispatcher, int fd) : m_dispatcher(dispatcher), m_fd(fd) {}

  QSocketNotifier*& notifier(QSocketNotifier::Type type) { return m_notifiers[type]; }

  uint32_t wanted() const {
    return (m_notifiers[QSocketNotifier::Read] ? kReadable | kPeerClosed : 0u) |
           (m_notifiers[QSocketNotifier::Write] ? kWritable : 0u) |
           (m_notifiers[QSocketNotifier::Exception] ? kUrgent : 0u);
  }

 private:
  void onEvents(uint32_t readiness) override { m_dispatcher.activate(m_fd, readiness); }

  EpollDispatcher& m_dispatcher;
  const int m_fd;
  std::array<QSocketNotifier*, 3> m_notifiers{};
};

EpollDispatcher::EpollDispatcher(EpollReactor& reactor) : m_reactor(reactor) {}

EpollDispatcher::~EpollDispatcher() {
  for (const auto& [fd, descriptor] : m_descriptors) m_reactor.set().remove(fd, *descriptor);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags) {
  m_interrupted = false;
  // Who woke us before this point may have meant this very call, for example to make it end.
  const bool woken = m_reactor.set().takeWakeUp();

  Q_EMIT awake();
  QCoreApplication::sendPostedEvents();

  const auto mayWait = [&] {
    return flags.testFlag(QEventLoop::WaitForMoreEvents) && !woken && !m_interrupted &&
           !m_reactor.set().isWoken();
  };
  if (mayWait()) Q_EMIT aboutToBlock();
  if (m_interrupted) return false;

  const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
  SteadyTime deadline = SteadyTime::min();
  if (mayWait()) deadline = withTimers ? m_timers.nextDue() : kNever;

  bool worked = false;
  if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
    if (deadline != SteadyTime::min()) m_reactor.set().waitForWakeUp(deadline);
  } else {
    worked = m_reactor.runTurn(deadline);
  }
  if (withTimers && m_timers.fire()) worked = true;
  return worked;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier) {
  const int fd = static_cast<int>(notifier->socket());
  auto& descriptor = m_descriptors[fd];
  const bool isNew = !descriptor;
  if (isNew) descriptor = std::make_unique<Descriptor>(*this, fd);
  descriptor->notifier(notifier->type()) = notifier;

  EpollSet& set = m_reactor.set();
  const uint32_t wanted = descriptor->wanted();
  // ENOENT: the number was closed and opened again while its notifiers stayed.
  const bool done =
      isNew ? set.add(fd, wanted, *descriptor)
            : set.modify(fd, wanted, *descriptor) || (errno == ENOENT && set.add(fd, wanted, *descriptor));
  if (!done) qWarning("Cannot watch descriptor %d: %s", fd, std::strerror(errno));
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier) {
  const int fd = static_cast<int>(notifier->socket());
  const auto found = m_descriptors.find(fd);
  if (found == m_descriptors.end() || found->second->notifier(notifier->type()) != notifier) return;
  Descriptor& descriptor = *found->second;
  descriptor.notifier(notifier->type()) = nullptr;
  if (descriptor.wanted() != 0) {
    m_reactor.set().modify(fd, descriptor.wanted(), descriptor);
    return;
  }
  // At once, never later: the number may next belong to a raw socket in the same set.
  m_reactor.set().remove(fd, descriptor);
  m_descriptors.erase(found);
}

// Each event may unregister, delete or replace any notifier, so each is looked up when its turn comes.
void EpollDispatcher::activate(int fd, uint32_t readiness) {
  struct Kind {
    QSocketNotifier::Type type;
    uint32_t events;
  };
  static constexpr std::array<Kind, 3> kKinds{{
      {QSocketNotifier::Read, kReadable | kPeerClosed | kHungUp | kFailed},
      {QSocketNotifier::Write, kWritable | kHungUp | kFailed},
      {QSocketNotifier::Exception, kUrgent | kHungUp | kFailed},
  }};
  std::array<QSocketNotifier*, 3> due{};
  for (const Kind& kind : kKinds) {
    if (readiness & kind.events) due[kind.type] = m_descriptors[fd]->notifier(kind.type);
  }
  for (const Kind& kind : kKinds) {
    const auto found = m_descriptors.find(fd);
    if (found == m_descriptors.end()) return;
    QSocketNotifier* notifier = found->second->notifier(kind.type);
    if (!notifier || notifier != due[kind.type]) continue;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
  }
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) {
  m_timers.add(id, Milliseconds(interval), type, object);
}

bool EpollDispatcher::unregisterTimer(int id) {
  return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject* object) {
  return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const {
  return m_timers.of(object);
}

int EpollDispatcher::remainingTime(int id) {
  return static_cast<int>(m_timers.timeLeft(id).count());
}

void EpollDispatcher::wakeUp() {
  m_reactor.wakeUp();
}

void EpollDispatcher::interrupt() {
  m_interrupted = true;
  wakeUp();
}

}  // namespace headgate::net
