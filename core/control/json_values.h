// Every request and reply as JSON and back: {"call":"get_feed","after":17,…} and {"reply":"feed","next":…}.
//
// Durations and sizes are whole numbers; enumerators are words; text is a string, or {"base64":"…"} where it
// is not UTF-8; what is bytes by nature is always base64. When reading, a field that is missing keeps its
// default and one that is unknown is passed over, so that the two ends may be of different age. The error
// names the field: "/rows/3/status must be a whole number from 0 to 65535". Pure functions; nothing throws.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/control/gateway.h"

namespace headgate::control {

std::string toJson(const Request& request);
std::string toJson(const Reply& reply);

Result<Request, std::string> requestFromJson(std::string_view text);
Result<Reply, std::string> replyFromJson(std::string_view text);

}  // namespace headgate::control
