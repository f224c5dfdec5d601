// What the gateway knows that outlives its snapshots and its engine: whose limits are used up, and which
// target holds which session. Whoever makes the engine keeps it, and saves it if it is to outlive the process
// too. Thread: any; see the parts.
#pragma once

#include <string>

#include "core/policy/rate_limits.h"
#include "core/upstream/learned_sessions.h"

namespace headgate::engine {

struct LastingState {
  policy::RateLimits limits;
  upstream::SessionRegistry sessions;
  std::string cookieKey;  // signs cookies of pools that name no key; set before the first snapshot is applied
};

}  // namespace headgate::engine
