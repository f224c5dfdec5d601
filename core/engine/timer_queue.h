// Deadlines of a worker's connections and exchanges.
//
// Moving a deadline later, or taking it back, only stores a number: the heap entry is corrected when it comes
// up. So the timers of ordinary traffic, which are moved with every message and almost never fire, cost next
// to nothing. Thread: the executor's.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/clock.h"
#include "core/io/executor.h"

namespace headgate::engine {

class TimerQueue;

class TimerHandler {
 public:
  virtual void onTimer() = 0;

 protected:
  ~TimerHandler() = default;
};

// One deadline. Its handler and its queue must outlive it.
class Timer {
 public:
  Timer(TimerQueue& queue, TimerHandler& handler) : m_queue(queue), m_handler(handler) {}
  ~Timer();
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;

  void set(SteadyTime deadline);
  void clear() { m_deadline = kNever; }
  SteadyTime deadline() const { return m_deadline; }

 private:
  friend class TimerQueue;
  static constexpr uint32_t kNotQueued = UINT32_MAX;
  TimerQueue& m_queue;
  TimerHandler& m_handler;
  SteadyTime m_deadline = kNever;
  SteadyTime m_queuedFor = kNever;  // never later than m_deadline while queued
  uint32_t m_position = kNotQueued;
};

class TimerQueue final : public io::Executor::Alarm {
 public:
  explicit TimerQueue(io::Executor& executor) : m_executor(executor) {}
  ~TimerQueue();

  SteadyTime now() const { return m_executor.now(); }

  void onAlarm() override;

 private:
  friend class Timer;
  void insert(Timer& timer);
  void remove(Timer& timer);
  void siftUp(size_t position);
  void siftDown(size_t position);
  void place(Timer* timer, size_t position) {
    m_heap[position] = timer;
    timer->m_position = static_cast<uint32_t>(position);
  }
  void updateAlarm();

  io::Executor& m_executor;
  std::vector<Timer*> m_heap;
  SteadyTime m_alarm = kNever;
};

}  // namespace headgate::engine
