// Finds what must not be stored in a message head or trailer section, as wire text: values of secret header
// fields and of secret query parameters.
//
// Made for text that may be malformed: where two readings are possible, that one counts which hides more.
// Pure functions.
#pragma once

#include <vector>

#include "core/base/bytes.h"
#include "core/record/names.h"

namespace headgate::record {

inline constexpr std::string_view kRedacted = "[redacted]";

struct ByteRange {
  size_t begin = 0;
  size_t end = 0;
};

// Replaces the content of `secrets` by the places of what is to be hidden, in order and without overlap.
// Always hidden are the fields Authorization, Proxy-Authorization, Cookie, Set-Cookie, X-Api-Key, Api-Key and
// X-Goog-Api-Key, and in the request line and in any field what a URL says before its host (user and
// password) and the query parameters key, token, access_token and api_key, also in a fragment; `rules` (may
// be null) adds to them.
void findSecrets(ByteView wireText, const RedactionRules* rules, std::vector<ByteRange>& secrets);

// `text` with each of those places replaced by kRedacted.
void replaceSecrets(ByteView text, const std::vector<ByteRange>& secrets, Bytes& out);

}  // namespace headgate::record
