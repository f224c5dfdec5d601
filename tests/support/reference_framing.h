// What tests/wire/contract.md says about the framing of a request, written for the eye and not for speed:
// regular expressions over the whole text. Tests hold the reader to it on random input.
#pragma once

#include <optional>
#include <string>

namespace headgate::test {

// One whole request, as the reader must see it; nothing if it must be refused.
struct ReferenceRequest {
  std::string body;
  bool complete = false;  // false: the bytes end inside of the message
  size_t size = 0;        // of the complete message
};

// Requires: `bytes` hold an empty line ("\r\n\r\n"), and are far below every limit.
std::optional<ReferenceRequest> referenceRequest(const std::string& bytes);

}  // namespace headgate::test
