#include "core/net/epoll_set.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>

namespace headgate::net {

static_assert(uint32_t{kReadable} == EPOLLIN && uint32_t{kUrgent} == EPOLLPRI &&
              uint32_t{kWritable} == EPOLLOUT);
static_assert(uint32_t{kFailed} == EPOLLERR && uint32_t{kHungUp} == EPOLLHUP &&
              uint32_t{kPeerClosed} == EPOLLRDHUP);

namespace {

// Nothing for "no limit".
std::optional<Nanoseconds> timeLeft(SteadyTime deadline) {
  if (deadline == kNever) return {};
  if (deadline == SteadyTime::min()) return Nanoseconds(0);
  return std::max(Nanoseconds(0), deadline - SteadyTime(std::chrono::steady_clock::now()));
}

timespec toTimespec(Nanoseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  timespec spec{};
  spec.tv_sec = static_cast<time_t>(seconds.count());
  spec.tv_nsec = static_cast<long>((time - seconds).count());
  return spec;
}

int toMilliseconds(std::optional<Nanoseconds> time) {
  if (!time) return -1;
  const auto rounded = std::chrono::ceil<Milliseconds>(*time).count();
  return static_cast<int>(std::min<int64_t>(rounded, std::numeric_limits<int>::max()));
}

}  // namespace

EpollSet::EpollSet()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  // Edge-triggered: each write to it is an event of its own, so its count need not be read.
  add(m_wake.get(), EPOLLIN | EPOLLET, *this);
}

bool EpollSet::add(int fd, uint32_t events, RawHandler& handler) {
  m_handovers.fetch_add(1, std::memory_order_release);
  epoll_event event{};
  event.events = events;
  event.data.ptr = &handler;
  return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

bool EpollSet::modify(int fd, uint32_t events, RawHandler& handler) {
  epoll_event event{};
  event.events = events;
  event.data.ptr = &handler;
  return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event) == 0;
}

// Closing the descriptor would not do: a child between fork and exec still holds it, and its events would
// still come.
void EpollSet::remove(int fd, RawHandler& handler) {
  epoll_event unused{};
  ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, &unused);
  for (Batch* batch = m_innermost; batch; batch = batch->m_outer) {
    for (int i = batch->m_next; i < batch->m_count; ++i) {
      if (batch->m_events[i].data.ptr == &handler) batch->m_events[i].data.ptr = nullptr;
    }
  }
}

void EpollSet::wakeUp() {
  if (m_woken.exchange(true)) return;
  const uint64_t one = 1;
  while (::write(m_wake.get(), &one, sizeof(one)) < 0 && errno == EINTR) {
  }
}

void EpollSet::wait(Batch& batch, SteadyTime deadline) {
  if (m_innermost && m_innermost->m_next < m_innermost->m_count) {
    takeOver(*m_innermost, batch);
    return;
  }
  const auto left = timeLeft(deadline);
  auto* events = batch.m_events.data();
  const int room = static_cast<int>(batch.m_events.size());
  int count = -1;
  if (m_hasNanoseconds && left && left->count() > 0) {
    const timespec spec = toTimespec(*left);
    count = ::epoll_pwait2(m_epoll.get(), events, room, &spec, nullptr);
    if (count < 0 && (errno == ENOSYS || errno == EPERM))
      m_hasNanoseconds = false;  // before Linux 5.11, or filtered
  } else {
    count = ::epoll_wait(m_epoll.get(), events, room, toMilliseconds(left));
  }
  batch.m_count = std::max(count, 0);
  m_handovers.load(std::memory_order_acquire);
}

// A nested loop serves what the loop around it has fetched and not delivered: edges do not come twice.
void EpollSet::takeOver(Batch& outer, Batch& batch) {
  std::copy(outer.m_events.begin() + outer.m_next, outer.m_events.begin() + outer.m_count,
            batch.m_events.begin());
  batch.m_count = outer.m_count - outer.m_next;
  outer.m_next = outer.m_count;
}

void EpollSet::deliver(Batch& batch) {
  batch.m_outer = m_innermost;
  m_innermost = &batch;
  while (batch.m_next < batch.m_count) {
    const epoll_event& event = batch.m_events[batch.m_next++];
    if (event.data.ptr) static_cast<RawHandler*>(event.data.ptr)->onEvents(event.events);
  }
  m_innermost = batch.m_outer;
}

void EpollSet::waitForWakeUp(SteadyTime deadline) {
  uint64_t unused = 0;
  while (::read(m_wake.get(), &unused, sizeof(unused)) < 0 && errno == EINTR) {
  }
  if (m_woken.exchange(false)) return;
  pollfd poll{};
  poll.fd = m_wake.get();
  poll.events = POLLIN;
  ::poll(&poll, 1, toMilliseconds(timeLeft(deadline)));
}

}  // namespace headgate::net
