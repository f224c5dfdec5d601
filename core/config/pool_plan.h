// The compiled form of a pool. Requires a document that validation found no error in.
#pragma once

#include "core/config/document.h"
#include "core/flow/pool_plan.h"
#include "core/secrets/resolved.h"

namespace headgate::config {

// `pool` as written, `defaults` those of the profile. Its fallback is not filled in: that may be a later
// pool.
flow::PoolPlan poolPlan(const Json& pool, const Json& defaults, const secrets::Resolved& secrets);

// Of a list of texts such as "503".
flow::StatusSet statusSet(const Json& texts);

}  // namespace headgate::config
