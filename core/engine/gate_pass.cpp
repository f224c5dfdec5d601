#include "core/engine/gate_pass.h"

#include <utility>

namespace headgate::engine {

GatePass::GatePass(io::Executor& executor, GatePassObserver& observer)
    : m_executor(executor), m_observer(observer), m_link(std::make_shared<Link>(Link{this, 0})) {}

GatePass::~GatePass() {
  giveBack();
  m_link->pass = nullptr;
}

GatePass::Entry GatePass::ask(std::shared_ptr<policy::ConcurrencyGate> gate,
                              policy::ConcurrencyGate::Limits limits) {
  giveBack();
  m_gate = std::move(gate);
  m_announce = [link = m_link, ticket = ++m_link->ticket] {
    if (link->pass == nullptr || link->ticket != ticket) return;
    link->pass->m_state = State::Inside;
    link->pass->m_observer.onGateOpen();
  };
  const Entry entry = m_gate->enter(*this, limits);
  m_state = entry == Entry::Entered  ? State::Inside
            : entry == Entry::Queued ? State::Waiting
                                     : State::Outside;
  if (m_state == State::Outside) m_gate = nullptr;
  return entry;
}

void GatePass::giveBack() {
  const auto gate = std::exchange(m_gate, nullptr);
  ++m_link->ticket;
  const State state = std::exchange(m_state, State::Outside);
  if (state == State::Outside) return;
  const bool hasPlace =
      state == State::Inside || gate->cancel(*this) == policy::ConcurrencyGate::Cancelled::HasSlot;
  if (hasPlace) gate->leave();
}

// On any thread, with the gate's lock held.
void GatePass::onSlot() {
  m_executor.post(m_announce);
}

}  // namespace headgate::engine
