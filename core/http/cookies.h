// Cookies of a request (RFC 6265 section 5.4): "a=1; b=2" in its Cookie fields.
//
// Read as servers read them: names are compared with case, of two cookies of one name the first counts (user
// agents send the one with the longer path first), and a value in quotes keeps them. Pairs without '=' are
// none. Pure functions; views are of the fields.
#pragma once

#include <optional>
#include <string_view>

#include "core/http/headers.h"

namespace headgate::http {

// Requires: a name that is not empty. The value may be empty.
std::optional<std::string_view> findCookie(std::string_view cookieField, std::string_view name);
std::optional<std::string_view> findCookie(const HeaderMap& fields, std::string_view name);

}  // namespace headgate::http
