// How many exchanges of a route may be in progress at once, over all workers, and who waits for a place.
//
// It counts and queues, first come first served; it knows no time: who waits too long cancels. Limits come
// with the calls, because a reload may change them: a raised one lets waiters in, a lowered one is reached as
// exchanges leave. Nobody overtakes who waits.
//
// Thread: any. As long as nobody waits, entering and leaving are one compare-and-swap each. Lives in a cell,
// so it survives a reload. Waiters are borrowed and must have left the queue (onSlot or cancel) before they
// end.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>

namespace headgate::policy {

class ConcurrencyGate {
 public:
  struct Limits {
    uint32_t active = 0;  // in progress at once; 0: no limit
    uint32_t queue = 0;   // waiters; 0: nobody waits
  };

  class Waiter {
   public:
    // The place is this waiter's: it must leave() one day. Comes at most once for each Queued, never after
    // cancel() has returned, and not at all if nobody leaves. Called on the thread of whoever made room, with
    // the gate's lock held: pass it on to the own thread, and do not call the gate from here.
    virtual void onSlot() = 0;

   protected:
    Waiter() = default;
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;
    virtual ~Waiter() = default;

   private:
    friend class ConcurrencyGate;
    Waiter* m_ahead = nullptr;
    Waiter* m_behind = nullptr;
    bool m_waits = false;
  };

  enum class Entry : uint8_t {
    Entered,  // leave() when done
    Queued,   // onSlot comes, or cancel()
    Refused,  // the queue is full
  };
  enum class Cancelled : uint8_t {
    Withdrawn,  // it waits no more
    HasSlot,    // onSlot came first: leave() when done
  };

  ConcurrencyGate() = default;
  ~ConcurrencyGate();
  ConcurrencyGate(const ConcurrencyGate&) = delete;
  ConcurrencyGate& operator=(const ConcurrencyGate&) = delete;

  Entry enter(Waiter& waiter, Limits limits);
  void leave();
  // Requires: enter() said Queued.
  Cancelled cancel(Waiter& waiter);
  // What a reload says, for those who wait already.
  void setLimits(Limits limits);

  uint32_t active() const { return activeIn(m_state.load(std::memory_order_relaxed)); }
  uint32_t waiting() const { return waitingIn(m_state.load(std::memory_order_relaxed)); }
  uint64_t refused() const { return m_refused.load(std::memory_order_relaxed); }  // since it was made

 private:
  // Both counts in one word: whoever leaves while somebody begins to wait sees it.
  static constexpr uint64_t kOneWaiting = uint64_t{1} << 32;
  static constexpr uint32_t activeIn(uint64_t state) { return static_cast<uint32_t>(state); }
  static constexpr uint32_t waitingIn(uint64_t state) { return static_cast<uint32_t>(state >> 32); }

  bool enterAtOnce(uint32_t most);
  bool beginToWait();
  bool leaveAtOnce();
  void admit();
  void unlink(Waiter& waiter);

  std::atomic<uint64_t> m_state{0};
  std::atomic<uint64_t> m_refused{0};
  std::mutex m_mutex;   // for all below, and for every change of m_state while somebody waits
  uint32_t m_most = 0;  // in progress at once, as last told
  Waiter* m_first = nullptr;
  Waiter* m_last = nullptr;
};

}  // namespace headgate::policy
