// A request as people write one down: a URL, "POST /v1/messages", a path alone, a whole head, or a cURL line
// (control/curl_line.h). What they leave out is what a client would send.
//
// It becomes the head of an HTTP/1 message, and is read as one that came in: what the gateway would refuse
// there is refused here. Bodies are only counted. Pure functions; thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/http/message.h"

namespace headgate::control {

struct WrittenRequest {
  std::string method = "GET";
  std::string target = "/";  // path and query
  std::string authority;     // of the URL: "localhost:8080"; empty: it was not said
  std::optional<bool> secure;
  std::vector<std::pair<std::string, std::string>> fields;
  std::optional<uint64_t> bodySize;
  bool hasBody = false;  // with no size: it is not known beforehand

  bool hasField(std::string_view name) const;
  // Takes authority, target and `secure` from a URL; one without a scheme is http. A user in it becomes Basic
  // authentication. The error is a sentence, without a full stop.
  Result<void, std::string> takeUrl(std::string_view url);
};

// The error says what is wrong, without a full stop.
Result<WrittenRequest, std::string> readWrittenRequest(std::string_view text);

// As the gateway reads it. `authority` is the Host if the request names none.
Result<http::RequestHead, std::string> headOf(const WrittenRequest& request, std::string_view authority);
// Of wire text, up to and including its empty line.
Result<http::RequestHead, std::string> readHead(std::string_view wireText);

// "user:password" as the value of an Authorization field.
std::string basicCredentials(std::string_view userAndPassword);

}  // namespace headgate::control
