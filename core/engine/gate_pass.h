// An exchange's place at its route's gate: waits for it, has it, and gives it back whatever happens.
//
// The gate is shared by all workers and calls on the thread of whoever leaves; this brings the call to the
// exchange's own thread, and sees to it that no place is lost on the way. Thread: the executor's. Owned by
// the exchange, reused.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "core/io/executor.h"
#include "core/policy/concurrency_gate.h"

namespace headgate::engine {

class GatePassObserver {
 public:
  // After ask() said Queued: the place is the exchange's.
  virtual void onGateOpen() = 0;

 protected:
  ~GatePassObserver() = default;
};

class GatePass final : private policy::ConcurrencyGate::Waiter {
 public:
  using Entry = policy::ConcurrencyGate::Entry;

  GatePass(io::Executor& executor, GatePassObserver& observer);
  ~GatePass() override;

  Entry ask(std::shared_ptr<policy::ConcurrencyGate> gate, policy::ConcurrencyGate::Limits limits);
  // The place, or the wait for it, ends. Nothing if there is neither.
  void giveBack();

 private:
  enum class State : uint8_t { Outside, Waiting, Inside };

  // Shared with what is posted, which may come when this is gone, or asks for another place by then.
  struct Link {
    GatePass* pass = nullptr;
    uint64_t ticket = 0;
  };

  void onSlot() override;

  io::Executor& m_executor;
  GatePassObserver& m_observer;
  std::shared_ptr<policy::ConcurrencyGate> m_gate;
  std::shared_ptr<Link> m_link;      // changed and read on the executor's thread only
  std::function<void()> m_announce;  // made before waiting, so that onSlot() reads nothing else
  State m_state = State::Outside;
};

}  // namespace headgate::engine
