// Where in a JSON text a place is, though the text may be unfinished: what leads to it, and whether a key or
// a value is expected there. A tolerant scanner: it reads from the beginning to the place and never
// complains. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::ui {

struct JsonCursor {
  enum class Expects : uint8_t {
    Nothing,  // after a value, or in a number
    Key,
    Value,
  };
  Expects expects = Expects::Value;
  std::string pointer;    // of the object or list that it is in; of a value in an object, of that member
  bool isInText = false;  // between quotes
  std::string begun;      // what stands there already, up to the place, without quotes
  size_t begunAt = 0;     // where that begins, the quote included
  std::vector<std::string> keys;  // that the object has before the place

  bool operator==(const JsonCursor&) const = default;
};

// `at` counts bytes.
JsonCursor jsonCursor(std::string_view text, size_t at);

}  // namespace headgate::ui
