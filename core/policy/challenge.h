// Values of WWW-Authenticate: what a client that was refused is asked for. They say which kind of refusal it
// was and never why. Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::policy {

// RFC 6750 section 3.1, with the status that each of them asks for.
enum class BearerError : uint8_t {
  None,               // 401: no credential was sent, and so none was wrong
  InvalidRequest,     // 400: an ambiguous credential
  InvalidToken,       // 401
  InsufficientScope,  // 403
};

// Bearer realm="headgate", error="invalid_token", error_description="…". `scope`: what InsufficientScope
// wants, divided by spaces.
std::string bearerChallenge(std::string_view realm, BearerError error = BearerError::None,
                            std::string_view scope = {});

// Basic realm="agents", charset="UTF-8" (RFC 7617 section 2.1).
std::string basicChallenge(std::string_view realm);

}  // namespace headgate::policy
