// The bodies of the gateway's own error replies: JSON for programs, text for a browser.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headgate::flow {

struct OwnReplyFacts {
  std::string_view requestId;
  std::string_view route;  // empty if none matched
};

// {"error":{"type","message","request_id","route"}}
void appendErrorJson(std::string& out, const Error& error, const OwnReplyFacts& facts);
void appendErrorText(std::string& out, const Error& error, const OwnReplyFacts& facts);

// A person looks at it: the client asks for HTML.
bool prefersText(std::string_view accept);

}  // namespace headgate::flow
