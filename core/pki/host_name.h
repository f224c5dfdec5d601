// What a certificate can be made out to: one DNS name or one IP address, checked and in one spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace headgate::pki {

struct HostName {
  enum class Kind : uint8_t { Dns, Ip };
  Kind kind = Kind::Dns;
  std::string text;  // "agents.localhost" in lower case, "127.0.0.1", "::1"
};

// Names as servers are called by (RFC 1123 section 2.1, and the underscore that some local names have); no
// wildcards, because a local CA is asked for each host that there is; no final dot. Addresses without
// brackets. The error is a sentence that holds nothing of the name, which may be hostile.
Result<HostName, std::string> parseHostName(std::string_view text);

}  // namespace headgate::pki
