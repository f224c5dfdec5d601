// A message's head as text that a person edits while an exchange is held, and back.
//
// The text is a message head with "\n" or "\r\n" at its lines' ends. What comes back is read by the reader
// that reads the wire, with its limits: what a client could not have said cannot be said here. Framing is
// nobody's to write: Content-Length and Transfer-Encoding are left out, and the writer makes them anew. Pure
// functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/http/message.h"

namespace headgate::flow {

// What is kept of a request's body while it is held, and so can be seen and edited; more stays with the
// client.
inline constexpr size_t kHeldBody = 1024 * 1024;

// What somebody has decided about a held exchange.
struct HeldDecision {
  enum class Kind : uint8_t { Continue, Drop, Answer, Wait };  // Wait: as long again as from the beginning
  Kind kind = Kind::Continue;
  std::string head;                 // Continue: instead of its own; empty: as it is
  std::optional<std::string> body;  // Continue, of a request whose body is here as a whole: instead of it
  uint16_t status = 503;            // Answer
};

// Request line and fields, with "\n", without framing.
std::string editableHead(const http::RequestHead& head);
std::string editableHead(const http::ResponseHead& head);

// Method, target and fields are the text's; a path that cannot be normalised is refused.
Result<http::RequestHead> readEditedRequest(std::string_view text);
// Status and fields; a status from 200 on, for what comes before it ends nothing.
Result<http::ResponseHead> readEditedResponse(std::string_view text);

}  // namespace headgate::flow
