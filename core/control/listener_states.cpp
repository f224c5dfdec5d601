#include "core/control/listener_states.h"

#include <algorithm>

namespace headgate::control {

namespace {

ListenerState stateOf(const flow::ListenerPlan& plan, const std::vector<BoundAddress>& bound) {
  ListenerState state{.id = plan.id,
                      .address = plan.address,
                      .port = plan.port,
                      .enabled = plan.enabled,
                      .secure = plan.tls != nullptr};
  const auto own = std::find_if(bound.begin(), bound.end(),
                                [&](const BoundAddress& address) { return address.listenerId == plan.id; });
  if (own != bound.end()) {
    state.phase = ListenerPhase::Listening;
    state.boundPort = own->port;
  }
  return state;
}

void fail(ListenerState& state, const FailedListener& failed) {
  if (state.phase != ListenerPhase::Listening) {
    state.phase = ListenerPhase::Failed;
    state.address = failed.failure.address;
    state.port = failed.failure.port;
  }
  state.problem = failed.failure.sentence;
  state.portOwner = failed.portOwner;
  state.freePort = failed.freePort;
}

}  // namespace

std::vector<ListenerState> listenerStates(const std::vector<flow::ListenerPlan>& plans,
                                          const std::vector<BoundAddress>& bound,
                                          const std::optional<FailedListener>& failed) {
  std::vector<ListenerState> states;
  states.reserve(plans.size() + 1);
  for (const flow::ListenerPlan& plan : plans) states.push_back(stateOf(plan, bound));
  if (!failed) return states;
  const auto same = std::find_if(states.begin(), states.end(), [&](const ListenerState& state) {
    return state.id == failed->failure.listenerId;
  });
  fail(same != states.end() ? *same : states.emplace_back(ListenerState{.id = failed->failure.listenerId}),
       *failed);
  return states;
}

}  // namespace headgate::control
