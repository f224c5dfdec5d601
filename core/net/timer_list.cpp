#include "core/net/timer_list.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QTimerEvent>

namespace headgate::net {
namespace {}  // namespace

void TimerList::add(int id, Milliseconds interval, Qt::TimerType type, QObject* object) {
  const SteadyTime now = std::chrono::steady_clock::now();
  Timer timer{object, interval, type, {}, ++m_lastSerial};
  timer.due = dueAfter(timer, now, now);
  m_queue.insert({timer.due, timer.serial, id});
  m_timers.insert_or_assign(id, timer);
}

// A regular timer keeps its beat, unless it is late by a whole interval. Very coarse timers meet on full
// seconds, so that they wake the thread together.
SteadyTime TimerList::dueAfter(const Timer& timer, SteadyTime previous, SteadyTime now) {
  SteadyTime due = previous + timer.interval;
  if (due < now) due = now + timer.interval;
  if (timer.type == Qt::VeryCoarseTimer) due = std::chrono::ceil<std::chrono::seconds>(due);
  return due;
}

bool TimerList::remove(int id) {
  const auto timer = m_timers.find(id);
  if (timer == m_timers.end()) return false;
  erase(timer);
  return true;
}

bool TimerList::removeAll(QObject* object) {
  const size_t before = m_timers.size();
  for (auto timer = m_timers.begin(); timer != m_timers.end();) {
    const auto current = timer++;
    if (current->second.object == object) erase(current);
  }
  return m_timers.size() < before;
}

void TimerList::erase(Timers::iterator timer) {
  m_queue.erase({timer->second.due, timer->second.serial, timer->first});
  m_timers.erase(timer);
}

QList<QAbstractEventDispatcher::TimerInfo> TimerList::of(QObject* object) const {
  QList<QAbstractEventDispatcher::TimerInfo> list;
  for (const auto& [id, timer] : m_timers) {
    if (timer.object == object) list.append({id, static_cast<int>(timer.interval.count()), timer.type});
  }
  return list;
}

Milliseconds TimerList::timeLeft(int id) const {
  const auto timer = m_timers.find(id);
  if (timer == m_timers.end()) return Milliseconds(-1);
  return std::max(Milliseconds(0),
                  std::chrono::ceil<Milliseconds>(timer->second.due - std::chrono::steady_clock::now()));
}

bool TimerList::fire() {
  if (m_queue.empty()) return false;
  const SteadyTime now = std::chrono::steady_clock::now();
  std::vector<Place> due;
  for (auto place = m_queue.begin(); place != m_queue.end() && place->due <= now; ++place)
    due.push_back(*place);

  bool fired = false;
  for (const Place& place : due) {
    if (m_queue.erase(place) == 0) continue;  // taken back, or fired in a nested loop, by an event before it
    Timer& timer = m_timers.find(place.id)->second;
    timer.firing = true;
    fired = true;
    QTimerEvent event(place.id);
    QCoreApplication::sendEvent(timer.object, &event);

    const auto after = m_timers.find(place.id);
    if (after == m_timers.end() || after->second.serial != place.serial) continue;
    after->second.firing = false;
    after->second.due = dueAfter(after->second, place.due, now);
    m_queue.insert({after->second.due, place.serial, place.id});
  }
  return fired;
}

}  // namespace headgate::net
