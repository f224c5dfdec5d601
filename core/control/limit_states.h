// Limits and gates as they are at this moment, with the names of those who use them up.
//
// A rate table knows hashes, and workers note no names. So names come from what passed lately: for each row
// the limit's selector is asked for the key, and the table how full that key's bucket is. Whoever did not
// come lately has a full bucket, or nearly so. Nothing is taken, and workers do not notice.
// Thread: the control thread. Pure but for the cells, which may change meanwhile.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/control/exchange_values.h"
#include "core/control/limit_values.h"
#include "core/flow/snapshot.h"

namespace headgate::control {

// The recorded head of a request; nothing if it was not kept.
using HeadOf = std::function<std::optional<Bytes>(uint64_t exchange)>;

// `recent`: exchanges that have ended, in any order. `headOf` is asked only where a limit counts by a header
// field, a cookie or the query. At most `nearest` users of each limit.
LimitStates limitStates(const flow::Snapshot& served, const std::vector<ExchangeRow>& recent,
                        const HeadOf& headOf, size_t nearest, SteadyTime now);

}  // namespace headgate::control
