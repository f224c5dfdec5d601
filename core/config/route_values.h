// What holds for a route of a profile, for those who show it: what it says itself, then what the profile's
// defaults say, then what is built in. A pure function of the JSON, which may be broken. Thread: any.
#pragma once

#include "core/config/document.h"

namespace headgate::config {

// `root` is the whole profile, `route` one of its routes as it is written.
Json routeValues(const Json& root, const Json& route);

}  // namespace headgate::config
