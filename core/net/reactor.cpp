#include "core/net/reactor.h"

#include <cassert>
#include <utility>

namespace headgate::net {

void Reactor::post(std::function<void()> work) {
  bool first = false;
  {
    const std::lock_guard lock(m_mutex);
    first = m_posted.empty();
    m_posted.push_back(std::move(work));
  }
  if (first) wakeUp();
}

SteadyTime Reactor::refreshNow() {
  return m_now = std::chrono::steady_clock::now();
}

WallTime Reactor::wallNow() const {
  return std::chrono::system_clock::now();
}

void Reactor::setAlarm(SteadyTime when, Alarm* alarm) {
  assert(when == kNever || alarm);
  m_alarm = when == kNever ? nullptr : alarm;
  if (std::exchange(m_alarmAt, when) != when) alarmChanged();
}

void Reactor::defer(Deferred* work) {
  if (!hasDeferred()) wakeUp();
  m_deferred.append(*work);
}

void Reactor::cancelDeferred(Deferred* work) {
  io::DeferredQueue::remove(*work);
}

void Reactor::beginDelivery() {
  beginTurn();
  m_ready.appendAll(m_deferred);
}

void Reactor::endDelivery() {
  if (m_alarmAt <= m_now) {
    Alarm* alarm = m_alarm;
    setAlarm(kNever, nullptr);
    alarm->onAlarm();
  }
  runPosted();
  while (Deferred* work = m_ready.takeFirst()) work->onDeferred();
}

// One at a time, so that a nested event loop keeps the order; what they post waits for the next turn.
void Reactor::runPosted() {
  std::unique_lock lock(m_mutex);
  for (size_t left = m_posted.size(); left > 0 && !m_posted.empty(); --left) {
    auto work = std::move(m_posted.front());
    m_posted.pop_front();
    lock.unlock();
    work();
    work = nullptr;  // what it owns may post as it dies
    lock.lock();
  }
  const bool more = !m_posted.empty();
  lock.unlock();
  if (more) wakeUp();
}

}  // namespace headgate::net
