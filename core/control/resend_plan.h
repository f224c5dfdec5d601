// A recorded request made ready to be sent again, and what is sent then.
//
// In the text of a head "{secret:NAME}" and "{env:NAME}" stand for secrets, and "{{" before these words for
// the brace itself: what a client had sent is never taken for a reference. Pure; thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/control/acts_values.h"
#include "core/control/exchange_values.h"
#include "core/secrets/resolved.h"

namespace headgate::control {

// `key`: the reference to a key of the client that the exchange was of ("secret:claude-code"); empty: none is
// known. It takes the place of what the record hid if that is in one field only.
ResendPlan resendPlan(const ExchangeDetail& detail, std::string_view key);

// That reference, by a profile's text; empty if the profile knows no such client, or its keys only as digests
// or in plain.
std::string keyOfClient(const std::string& profile, std::string_view client);

// The secrets that the text of a head refers to.
std::vector<secrets::Reference> secretsIn(std::string_view head);

struct WireRequest {
  std::string method;
  std::string host;
  std::string bytes;  // its head with the body's length, and the body
};
// What is sent. The error says what is wrong with the head, or which secret cannot be had and why; a sentence
// without a full stop.
Result<WireRequest, std::string> wireRequest(std::string_view head, std::string_view body,
                                             const secrets::Resolved& resolved);

}  // namespace headgate::control
