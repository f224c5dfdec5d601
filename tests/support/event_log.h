// Runs an HTTP/1 reader over bytes and writes down what it says, in the words of the wire cases.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/http/limits.h"
#include "tests/support/byte_script.h"
#include "tests/support/wire_cases.h"

namespace headgate::test {

struct EventLog {
  // "request …", "response …", "field …", "body …", "trailer …", "end", "error …", "tunnel", "more"; pieces
  // of a body are joined, so that the log does not depend on how the bytes were cut.
  std::vector<std::string> lines;
  size_t fed = 0;       // how many bytes had come when the reader failed or the bytes ended
  std::string problem;  // a broken promise of the reader itself: no progress, a view outside of its input
};

struct LogOptions {
  Direction direction = Direction::Request;
  std::string answers = "GET";
  bool ends = false;  // the connection ends after the bytes
  http::Limits limits;
};

EventLog logEvents(const std::vector<std::string_view>& pieces, const LogOptions& options);

}  // namespace headgate::test
