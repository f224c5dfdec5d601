#include "core/net/qt_reactor.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>

namespace headgate::net {

QtReactor::QtReactor(QThread& thread) : m_context(std::make_unique<Context>(*this)) {
  QTimer& timer = m_context->timer();
  timer.setSingleShot(true);
  timer.setTimerType(Qt::PreciseTimer);
  QObject::connect(&timer, &QTimer::timeout, m_context.get(), [this] { runTurn(); });
  m_context->moveToThread(&thread);
}

QtReactor::~QtReactor() = default;

bool QtReactor::watch(int fd, RawHandler& handler) {
  if (!isCurrent()) {
    post([this, fd, &handler] { static_cast<void>(watch(fd, handler)); });
    return true;
  }
  const auto notifier = [this, fd, &handler](QSocketNotifier::Type type, Readiness readiness) {
    auto* made = new QSocketNotifier(fd, type, m_context.get());
    QObject::connect(made, &QSocketNotifier::activated, m_context.get(), [this, &handler, readiness, made] {
      made->setEnabled(false);
      fire(handler, readiness);
    });
    return made;
  };
  m_watches[fd] = {&handler, notifier(QSocketNotifier::Read, kReadable),
                   notifier(QSocketNotifier::Write, kWritable)};
  return true;
}

void QtReactor::unwatch(int fd, RawHandler&) {
  const auto watch = m_watches.extract(fd);
  if (watch.empty()) return;
  // Later, because one of them may be what is calling now; switched off at once, because the number may be
  // reused at once.
  for (QSocketNotifier* notifier : {watch.mapped().read, watch.mapped().write}) {
    notifier->setEnabled(false);
    notifier->disconnect();
    notifier->deleteLater();
  }
}

void QtReactor::rearm(int fd, uint32_t readiness) {
  const auto watch = m_watches.find(fd);
  if (watch == m_watches.end()) return;
  if (readiness & kReadable) watch->second.read->setEnabled(true);
  if (readiness & kWritable) watch->second.write->setEnabled(true);
}

void QtReactor::threadEnds() {
  for (const auto& [fd, watch] : m_watches) {
    delete watch.read;
    delete watch.write;
  }
  m_watches.clear();
  m_context->timer().stop();
}

void QtReactor::fire(RawHandler& handler, Readiness readiness) {
  // Under load Qt's loop may put timers off for long (GLib gives them the lowest priority).
  if (beginTurn() >= alarmAt()) wakeUp();
  handler.onEvents(readiness);
}

void QtReactor::wakeUp() {
  if (!m_isTurnPosted.exchange(true)) QCoreApplication::postEvent(m_context.get(), new QEvent(QEvent::User));
}

// Ends a turn and begins the next: what was deferred before the poll that has just been runs now, and what
// was deferred since waits for the poll that comes after this event.
void QtReactor::runTurn() {
  refreshNow();
  endDelivery();
  beginDelivery();
  if (hasDeferred()) wakeUp();
}

bool QtReactor::Context::event(QEvent* event) {
  if (event->type() != QEvent::User) return QObject::event(event);
  m_reactor.m_isTurnPosted = false;
  m_reactor.runTurn();
  return true;
}

void QtReactor::alarmChanged() {
  if (alarmAt() == kNever) {
    m_context->timer().stop();
    return;
  }
  const auto left = alarmAt() - SteadyTime(std::chrono::steady_clock::now());
  m_context->timer().start(std::max(Milliseconds(0), std::chrono::ceil<Milliseconds>(left)));
}

}  // namespace headgate::net
