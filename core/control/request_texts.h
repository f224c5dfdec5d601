// A recorded request as a text that sends it again: a cURL command, a Python program for httpx, TypeScript
// for fetch. Bytes arrive as they were recorded; what is not what was sent is named in a comment.
//
// Pure; thread: any.
#pragma once

#include <string>

#include "core/control/request_parts.h"

namespace headgate::control {

// Quoted for a POSIX shell. Fields that curl adds by itself are taken back. It reads back with readCurlLine()
// unless it has bytes that are no text.
std::string curlText(const RequestParts& parts, const RequestPlace& place);
std::string pythonText(const RequestParts& parts, const RequestPlace& place);
// fetch adds fields of its own, and sends no body with GET and HEAD.
std::string typeScriptText(const RequestParts& parts, const RequestPlace& place);

// What is not as it was sent, a sentence each.
std::vector<std::string> remarksOn(const RequestParts& parts);

}  // namespace headgate::control
