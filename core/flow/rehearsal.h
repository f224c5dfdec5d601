// A snapshot on which requests can be tried and nobody notices: the same plan, over cells of its own, each of
// which begins as the one that is served is now.
//
// So the code that serves requests also says what would become of one: balancers take turns, targets get
// trials, tokens are spent, and none of it is seen outside. Tables of limits and learned sessions begin
// empty, because what they hold would cost too much to copy: who tries a request carries over what it
// concerns. Gates are those that are served, to be looked at and not entered.
//
// Thread: any; made in about a millisecond for hundreds of routes. Owned by the caller.
#pragma once

#include <memory>

#include "core/flow/snapshot.h"

namespace headgate::flow {

// `served` has its cells, and may be `plan` itself; nullptr: nothing runs, and all is as if new. Where the
// plan is another one, what runs is found again by what makes it the same, as a reload does.
std::shared_ptr<Snapshot> rehearsalOf(const Snapshot& plan, const Snapshot* served);

// The table that counts for that limit while `served` is; nullptr if none does.
const policy::RateTable* runningTable(const LimitPlan& limit, const Snapshot* served);

}  // namespace headgate::flow
