// Targets as they are at this moment, read from the cells of the snapshot that is served, and the operator's
// word to them. Pure but for the cells, which may change meanwhile: each figure is read by itself.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/control/target_values.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

// With at most that many probes of each target. The snapshot was applied, so that it has its cells.
TargetStates targetStates(const flow::Snapshot& snapshot, size_t probes, SteadyTime now);

// Takes effect with the next choice of a target. The error is a sentence, without a full stop.
Result<void, std::string> setTargetState(const flow::Snapshot& snapshot, std::string_view pool,
                                         std::string_view target, TargetOrder order);

// What a probe of it would tell. The error is a sentence, without a full stop: there is no such target, or it
// is not probed.
Result<std::shared_ptr<const upstream::TargetCell>, std::string> probedTarget(const flow::Snapshot& snapshot,
                                                                              std::string_view pool,
                                                                              std::string_view target);

}  // namespace headgate::control
