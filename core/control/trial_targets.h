// Which target a tried request went to, and why none of the others, in words.
//
// Pure: reads the cells of a rehearsal after the flow has chosen in it. Thread: the control thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/control/trial_values.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

struct TargetTrial {
  const flow::Snapshot* snapshot = nullptr;  // the rehearsal
  size_t firstPool = flow::kNoPool;
  const flow::PoolPlan* pool = nullptr;      // where the choice ended
  const flow::TargetPlan* chosen = nullptr;  // nullptr: none
  std::optional<uint64_t> boundTo;           // the target that a cookie or session names
  bool hashes = false;                       // affinity or balance went by a hash
  SteadyTime now;
};

// Of the pools that were looked at, in that order.
std::vector<TrialTarget> explainTargets(const TargetTrial& trial);

}  // namespace headgate::control
