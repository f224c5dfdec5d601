// Listeners as they really are, put together from what the profile plans, what is bound, and what could not
// be. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/control/gateway_values.h"
#include "core/control/runtime.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

// Why the last start or apply opened nothing new, and what could be done.
struct FailedListener {
  BindFailure failure;
  std::string portOwner;
  uint16_t freePort = 0;
};

// One that goes on listening where it was, while its new address cannot be had, is Listening and has a
// problem.
std::vector<ListenerState> listenerStates(const std::vector<flow::ListenerPlan>& plans,
                                          const std::vector<BoundAddress>& bound,
                                          const std::optional<FailedListener>& failed);

}  // namespace headgate::control
