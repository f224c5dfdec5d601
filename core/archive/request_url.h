// Where a recorded request went: its target with the scheme and host that the client meant. Pure.
#pragma once

#include <string>

#include "core/archive/wire_head.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

// `head`: of the request, as it was received; what it lacks comes from the summary.
std::string requestUrl(const store::StoredExchange& exchange, const WireHead& head);

}  // namespace headgate::archive
