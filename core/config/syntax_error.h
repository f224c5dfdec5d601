// Why a text is not JSON (RFC 8259), for whoever wrote it: what is wrong there, and what to write. A parser
// knows only what it expected. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::config {

struct SyntaxError {
  // What could have come next.
  enum class Slot : uint8_t {
    Beginning,   // of the profile
    Name,        // of a member, after "{" or a comma
    AfterName,   // its colon
    Value,       // of a member, after the colon
    Item,        // of a list
    AfterValue,  // a comma, or what closes the object or list
    End,         // nothing: the profile is over
  };
  Slot slot = Slot::Beginning;
  size_t offset = 0;      // of what came instead
  char closes = '\0';     // what closes the object or list that is open
  char separator = '\0';  // the last comma or colon before it, since what was read
};

// Where it is told, in the text, and how: without a full stop.
struct SyntaxAdvice {
  size_t offset = 0;
  std::string sentence;
};
SyntaxAdvice adviceOn(const SyntaxError& error, std::string_view text);

}  // namespace headgate::config
