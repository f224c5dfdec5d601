// Answers what would become of a request: reads what was written down or recorded, finds the listener that it
// would come by, and tries it (control/trial_run.h).
//
// Thread: the control thread. A call's worth of functions; keeps nothing.
#pragma once

#include <string>

#include "core/control/gateway.h"
#include "core/control/trial_values.h"
#include "core/flow/snapshot.h"
#include "core/store/memory_store.h"

namespace headgate::control {

struct TrialGround {
  const flow::Snapshot* plan = nullptr;    // on which it is tried; nullptr: there is none
  const flow::Snapshot* served = nullptr;  // nullptr: nothing runs
  const store::MemoryStore* record = nullptr;
  SteadyTime now;
  WallTime wall;
};

Trial tryRequest(const TryRequest& call, const TrialGround& ground);

}  // namespace headgate::control
