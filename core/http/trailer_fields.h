// Which fields may not come after a body (RFC 9110 section 6.5.1): whoever decided by the head has already
// decided.
#pragma once

#include "core/http/headers.h"

namespace headgate::http {

// Framing, routing, authentication, cookies, content description, controls and fields of the gateway.
bool isForbiddenInTrailers(const Field& field);

}  // namespace headgate::http
