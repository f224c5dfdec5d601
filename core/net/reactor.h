// The event loop of a worker, below io::Executor: it also watches sockets.
//
// Two implementations stand on Qt's event loop, so that timers, queued calls and every other Qt object work
// in the same thread: EpollReactor (sockets in the edge-triggered epoll set of our own dispatcher) and
// QtReactor (socket notifiers on Qt's own dispatcher, where there is no epoll).
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "core/io/deferred_queue.h"
#include "core/io/executor.h"

namespace headgate::net {

// What may be done with a socket; the bits are those of poll(2) and epoll(7).
enum Readiness : uint32_t {
  kReadable = 0x1,
  kUrgent = 0x2,
  kWritable = 0x4,
  kFailed = 0x8,
  kHungUp = 0x10,
  kPeerClosed = 0x2000,
};

class RawHandler {
 public:
  // `readiness` is a set of Readiness. May be told more than there is: who acts on it must expect EAGAIN.
  virtual void onEvents(uint32_t readiness) = 0;

 protected:
  ~RawHandler() = default;
};

// Thread: the reactor's, except where said. Outlives its thread: what is posted after the end is dropped
// unrun.
class Reactor : public io::Executor {
 public:
  // Any thread; calls come on the reactor's thread, perhaps before watch() returns. The first call comes as
  // soon as the socket is readable or writable. After that a call is due when the socket *becomes* readable
  // or writable, provided that rearm() said, since the last call, that the handler had found it otherwise.
  // False: the system refuses to watch any more sockets.
  [[nodiscard]] virtual bool watch(int fd, RawHandler& handler) = 0;
  // No call comes after this, not even one that is already under way in the same turn. Requires: `fd` is
  // still open.
  virtual void unwatch(int fd, RawHandler& handler) = 0;
  // `readiness`: what the handler found exhausted, kReadable or kWritable.
  virtual void rearm(int fd, uint32_t readiness) = 0;

  // Accepted connections that are open on this reactor: what an acceptor balances by. Any thread.
  std::atomic<uint32_t>& connections() { return m_connections; }

  // The two ends of the thread that runs this reactor; called on it.
  void threadBegins() { m_thread = std::this_thread::get_id(); }
  virtual void threadEnds() {}

  void post(std::function<void()> work) final;
  bool isCurrent() const final {
    return m_thread.load(std::memory_order_relaxed) == std::this_thread::get_id();
  }
  SteadyTime now() const final { return m_now; }
  SteadyTime refreshNow() final;
  SteadyTime turnBegan() const final { return m_turnBegan; }
  WallTime wallNow() const final;
  void setAlarm(SteadyTime when, Alarm* alarm) final;
  void defer(Deferred* work) final;
  void cancelDeferred(Deferred* work) final;

 protected:
  // Any thread: a turn is to come soon, even if no socket has anything to say.
  virtual void wakeUp() = 0;
  virtual void alarmChanged() = 0;

  // The parts of a turn around the delivery of readiness.
  SteadyTime beginTurn() { return m_turnBegan = refreshNow(); }
  void beginDelivery();
  void endDelivery();
  bool hasDeferred() const { return !m_deferred.empty() || !m_ready.empty(); }
  SteadyTime alarmAt() const { return m_alarmAt; }

 private:
  void runPosted();

  std::atomic<std::thread::id> m_thread{};
  std::atomic<uint32_t> m_connections{0};

  SteadyTime m_now = std::chrono::steady_clock::now();
  SteadyTime m_turnBegan = m_now;
  SteadyTime m_alarmAt = kNever;
  Alarm* m_alarm = nullptr;
  io::DeferredQueue m_deferred;  // to run after the next poll
  io::DeferredQueue m_ready;     // to run at the end of this turn

  std::mutex m_mutex;
  std::deque<std::function<void()>> m_posted;  // guarded by m_mutex
};

// The platform's fastest, or Qt's own event loop.
enum class ReactorKind : uint8_t { Native, Qt };

}  // namespace headgate::net
