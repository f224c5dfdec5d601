#include "core/policy/concurrency_gate.h"

#include <cassert>
#include <limits>

namespace headgate::policy {

namespace {

uint32_t mostActive(ConcurrencyGate::Limits limits) {
  return limits.active == 0 ? std::numeric_limits<uint32_t>::max() : limits.active;
}

}  // namespace

ConcurrencyGate::~ConcurrencyGate() {
  assert(m_first == nullptr);
}

ConcurrencyGate::Entry ConcurrencyGate::enter(Waiter& waiter, Limits limits) {
  assert(!waiter.m_waits);
  if (enterAtOnce(mostActive(limits))) return Entry::Entered;
  const std::lock_guard lock(m_mutex);
  m_most = mostActive(limits);
  admit();
  for (;;) {
    if (enterAtOnce(m_most)) return Entry::Entered;
    if (waitingIn(m_state.load()) >= limits.queue) {
      m_refused.fetch_add(1, std::memory_order_relaxed);
      return Entry::Refused;
    }
    if (beginToWait()) break;
  }
  waiter.m_waits = true;
  waiter.m_ahead = m_last;
  (m_last == nullptr ? m_first : m_last->m_behind) = &waiter;
  m_last = &waiter;
  return Entry::Queued;
}

void ConcurrencyGate::leave() {
  if (leaveAtOnce()) return;
  const std::lock_guard lock(m_mutex);
  m_state.fetch_sub(1);
  admit();
}

ConcurrencyGate::Cancelled ConcurrencyGate::cancel(Waiter& waiter) {
  const std::lock_guard lock(m_mutex);
  if (!waiter.m_waits) return Cancelled::HasSlot;
  unlink(waiter);
  m_state.fetch_sub(kOneWaiting);
  return Cancelled::Withdrawn;
}

void ConcurrencyGate::setLimits(Limits limits) {
  const std::lock_guard lock(m_mutex);
  m_most = mostActive(limits);
  admit();
}

bool ConcurrencyGate::enterAtOnce(uint32_t most) {
  uint64_t state = m_state.load();
  while (waitingIn(state) == 0 && activeIn(state) < most)
    if (m_state.compare_exchange_weak(state, state + 1)) return true;
  return false;
}

// False: there is room again, or was for a moment.
bool ConcurrencyGate::beginToWait() {
  uint64_t state = m_state.load();
  const bool mustWait = waitingIn(state) != 0 || activeIn(state) >= m_most;
  return mustWait && m_state.compare_exchange_strong(state, state + kOneWaiting);
}

bool ConcurrencyGate::leaveAtOnce() {
  uint64_t state = m_state.load();
  while (waitingIn(state) == 0) {
    assert(activeIn(state) != 0);
    if (m_state.compare_exchange_weak(state, state - 1)) return true;
  }
  return false;
}

// With the lock, under which the state changes only here while somebody waits.
void ConcurrencyGate::admit() {
  while (m_first != nullptr && activeIn(m_state.load()) < m_most) {
    Waiter& waiter = *m_first;
    unlink(waiter);
    m_state.fetch_add(1 - kOneWaiting);
    waiter.onSlot();
  }
}

void ConcurrencyGate::unlink(Waiter& waiter) {
  (waiter.m_ahead == nullptr ? m_first : waiter.m_ahead->m_behind) = waiter.m_behind;
  (waiter.m_behind == nullptr ? m_last : waiter.m_behind->m_ahead) = waiter.m_ahead;
  waiter.m_ahead = waiter.m_behind = nullptr;
  waiter.m_waits = false;
}

}  // namespace headgate::policy
