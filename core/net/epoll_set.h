// One epoll set with a wake-up in it. It knows handlers and nothing of Qt or of time.
//
// Thread: add() and wakeUp() from any; the rest on one thread, that of the loop. An event never reaches a
// handler after remove(), even when it was already fetched: every batch in delivery (nested loops make
// several) is searched for it.
#pragma once

#include <array>
#include <atomic>
#include <optional>
#include <sys/epoll.h>

#include "core/base/clock.h"
#include "core/net/file_descriptor.h"
#include "core/net/reactor.h"

namespace headgate::net {

class EpollSet final : private RawHandler {
 public:
  // What one wait has fetched. Lives on the stack of the loop that delivers it.
  class Batch {
   public:
    int count() const { return m_count; }

   private:
    friend class EpollSet;
    std::array<epoll_event, 256> m_events;
    int m_count = 0;
    int m_next = 0;
    Batch* m_outer = nullptr;
  };

  EpollSet();
  EpollSet(const EpollSet&) = delete;
  EpollSet& operator=(const EpollSet&) = delete;

  // False: errno says why.
  bool add(int fd, uint32_t events, RawHandler& handler);
  bool modify(int fd, uint32_t events, RawHandler& handler);
  void remove(int fd, RawHandler& handler);

  // Ends the wait that is under way, or else keeps the next one from blocking.
  void wakeUp();
  // The same from the loop's own thread, which is not waiting now: costs no system call.
  void wakeUpFromLoop() { m_woken.store(true); }
  // True if woken since; a wait must not block then.
  bool takeWakeUp() { return m_woken.exchange(false); }
  bool isWoken() const { return m_woken.load(); }

  // Fetches what is ready; if nothing is, waits for it until `deadline` (kNever: for ever; the past: not at
  // all).
  void wait(Batch& batch, SteadyTime deadline);
  void deliver(Batch& batch);
  // Waits for a wake-up only; nothing is fetched.
  void waitForWakeUp(SteadyTime deadline);

 private:
  static void takeOver(Batch& outer, Batch& batch);
  void onEvents(uint32_t) override { m_woken.store(false); }

  FileDescriptor m_epoll;
  FileDescriptor m_wake;
  std::atomic<bool> m_woken{false};
  std::atomic<uint32_t> m_handovers{0};  // orders what was built before add() before what a delivery sees
  bool m_hasNanoseconds = true;
  Batch* m_innermost = nullptr;
};

}  // namespace headgate::net
