// What a draft would have done to exchanges that have ended: where it would have sent them, whom its limits
// would have refused, and what its timers would have cut.
//
// Routes and limits are asked with the code that serves; time is that of the exchanges, so that a limit is
// played through as it would have run, from full buckets on. What the record does not say is not counted: a
// route or limit that looks at header fields whose record is gone, a client of which only a key was known.
// Nothing of what runs is touched. Pure; thread: the control thread, for some milliseconds.
#pragma once

#include <vector>

#include "core/control/exchange_values.h"
#include "core/control/limit_states.h"
#include "core/control/trial_values.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

// `served`: what they are compared with; nullptr: with the routes that they had. `ended`: oldest first.
DraftEffect draftEffect(const flow::Snapshot& draft, const flow::Snapshot* served,
                        const std::vector<ExchangeRow>& ended, const HeadOf& headOf);

}  // namespace headgate::control
