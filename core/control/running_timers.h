// Which timers run for an exchange under way, and when each fires unless something happens first: by the
// profile in force, and by what the record says of the exchange.
//
// The exchange keeps the profile that it began with: after a change the limits of the two may differ. A pure
// function.
#pragma once

#include <vector>

#include "core/control/exchange_values.h"
#include "core/flow/snapshot.h"
#include "core/store/stored_exchange.h"

namespace headgate::control {

// The next to fire first; none of one that has ended, or whose route is not in the profile.
std::vector<RunningTimer> runningTimers(const store::StoredExchange& exchange, const ExchangeRow& row,
                                        const flow::Snapshot& snapshot);

}  // namespace headgate::control
