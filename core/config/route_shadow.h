// Which routes are never reached, because an earlier one takes all of their requests.
//
// Sound and not complete: whoever is named here certainly never gets a request; that two earlier routes take
// all of them together is not seen. Of path patterns it knows that a prefix or a "*" takes what is below or
// within it; other patterns cover each other only if they are written alike. A pure function of the JSON,
// which may be broken: what cannot be read hides nothing and is hidden by nothing. Thread: any.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/config/document.h"

namespace headgate::config {

// For each route of the profile the first one that hides it. Nobody hides a route that is switched off.
std::vector<std::optional<size_t>> routeShadows(const Json& root);

// Whether every path that `inner` matches is matched by `outer` too, as far as the patterns tell.
bool coversPath(std::string_view outer, std::string_view inner);

}  // namespace headgate::config
