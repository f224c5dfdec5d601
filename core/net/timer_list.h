// The timers of a Qt event dispatcher: which are due, in which order, and what Qt asks about them.
// Thread: the dispatcher's. Ownership: borrows the objects, which unregister their timers before they die.
#pragma once

#include <cstdint>
#include <set>
#include <unordered_map>

#include <QAbstractEventDispatcher>

#include "core/base/clock.h"

namespace headgate::net {

class TimerList {
 public:
  void add(int id, Milliseconds interval, Qt::TimerType type, QObject* object);
  bool remove(int id);
  bool removeAll(QObject* object);

  QList<QAbstractEventDispatcher::TimerInfo> of(QObject* object) const;
  // Nothing is registered under `id`: less than zero.
  Milliseconds timeLeft(int id) const;

  // kNever if there is none that may fire now.
  SteadyTime nextDue() const { return m_queue.empty() ? kNever : m_queue.begin()->due; }
  // Sends each timer that is due now its event, once and in order of due time; a timer whose event is being
  // handled in an outer event loop waits for that to end. True if any was sent.
  bool fire();

 private:
  struct Timer {
    QObject* object;
    Milliseconds interval;
    Qt::TimerType type;
    SteadyTime due;
    uint64_t serial;  // tells a timer from a later one with the same id
    bool firing = false;
  };
  struct Place {
    SteadyTime due;
    uint64_t serial;
    int id;
    bool operator<(const Place& other) const {
      return due != other.due ? due < other.due : serial < other.serial;
    }
  };
  using Timers = std::unordered_map<int, Timer>;

  static SteadyTime dueAfter(const Timer& timer, SteadyTime previous, SteadyTime now);
  void erase(Timers::iterator timer);

  Timers m_timers;
  std::set<Place> m_queue;  // those that are not firing
  uint64_t m_lastSerial = 0;
};

}  // namespace headgate::net
