// What a curl command would send: its options, as far as they say something about the request's head.
//
// Options that concern only curl (-s, -o FILE, --retry 3…) are passed over, and so are those that it may get
// in a later version. Files that it would read are not read: a body from a file has no size that is known.
// Pure; thread: any.
#pragma once

#include <span>
#include <string>

#include "core/base/result.h"
#include "core/control/written_request.h"

namespace headgate::control {

// `arguments`: the words after "curl". Of several URLs the first counts. The error is a sentence, without a
// full stop.
Result<WrittenRequest, std::string> readCurlLine(std::span<const std::string> arguments);

}  // namespace headgate::control
