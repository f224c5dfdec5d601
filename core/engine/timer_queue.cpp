#include "core/engine/timer_queue.h"

namespace headgate::engine {

Timer::~Timer() {
  if (m_position != kNotQueued) m_queue.remove(*this);
}

void Timer::set(SteadyTime deadline) {
  m_deadline = deadline;
  if (deadline == kNever || (m_position != kNotQueued && m_queuedFor <= deadline)) return;
  if (m_position != kNotQueued) {
    m_queuedFor = deadline;
    m_queue.siftUp(m_position);
    m_queue.updateAlarm();
  } else {
    m_queuedFor = deadline;
    m_queue.insert(*this);
  }
}

TimerQueue::~TimerQueue() {
  m_executor.setAlarm(kNever, nullptr);
}

void TimerQueue::onAlarm() {
  m_alarm = kNever;
  const SteadyTime now = m_executor.now();
  while (!m_heap.empty() && m_heap.front()->m_queuedFor <= now) {
    Timer& timer = *m_heap.front();
    if (timer.m_deadline <= now) {
      timer.m_deadline = kNever;
      remove(timer);
      timer.m_handler.onTimer();  // may destroy the timer
    } else if (timer.m_deadline == kNever) {
      remove(timer);
    } else {
      timer.m_queuedFor = timer.m_deadline;
      siftDown(0);
    }
  }
  updateAlarm();
}

void TimerQueue::insert(Timer& timer) {
  m_heap.push_back(&timer);
  timer.m_position = static_cast<uint32_t>(m_heap.size() - 1);
  siftUp(timer.m_position);
  updateAlarm();
}

void TimerQueue::remove(Timer& timer) {
  const size_t position = timer.m_position;
  timer.m_position = Timer::kNotQueued;
  Timer* last = m_heap.back();
  m_heap.pop_back();
  if (last == &timer) return;
  place(last, position);
  siftUp(position);
  siftDown(last->m_position);
}

void TimerQueue::siftUp(size_t position) {
  Timer* timer = m_heap[position];
  while (position > 0) {
    const size_t parent = (position - 1) / 2;
    if (m_heap[parent]->m_queuedFor <= timer->m_queuedFor) break;
    place(m_heap[parent], position);
    position = parent;
  }
  place(timer, position);
}

void TimerQueue::siftDown(size_t position) {
  Timer* timer = m_heap[position];
  for (;;) {
    size_t child = 2 * position + 1;
    if (child >= m_heap.size()) break;
    if (child + 1 < m_heap.size() && m_heap[child + 1]->m_queuedFor < m_heap[child]->m_queuedFor) ++child;
    if (timer->m_queuedFor <= m_heap[child]->m_queuedFor) break;
    place(m_heap[child], position);
    position = child;
  }
  place(timer, position);
}

// An alarm that is too early costs one look; one that is too late would be a bug.
void TimerQueue::updateAlarm() {
  const SteadyTime first = m_heap.empty() ? kNever : m_heap.front()->m_queuedFor;
  if (first >= m_alarm) return;
  m_alarm = first;
  m_executor.setAlarm(first, this);
}

}  // namespace headgate::engine
