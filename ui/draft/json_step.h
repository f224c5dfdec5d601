// One change of a JSON document that can be taken back to the last byte: order of members, of items, and what
// was absent. Plain values and pure functions; they know nothing of profiles.
//
// A step says what it changed, so that applying its inverse to what it made gives what was there. Steps are
// applied in the order in which they were made, and taken back in the opposite order; anything else is a
// mistake of the caller's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/config/document.h"

namespace headgate::ui {

using config::Json;

struct JsonStep {
  enum class Kind : uint8_t {
    Value,   // the value at `pointer`, which is there: `before` becomes `after`
    Member,  // the member `key` of the object at `pointer`; absent where before or after is nothing
    Item,    // likewise the item at `from` of the list at `pointer`, and those behind it move
    Move,    // the item at `from` of the list at `pointer` goes to `to`, counted without it
  };
  Kind kind = Kind::Value;
  std::string pointer;  // JSON Pointer (RFC 6901)
  std::string key;
  size_t from = 0;  // of a Member: its place among the others
  size_t to = 0;
  std::optional<Json> before;
  std::optional<Json> after;

  JsonStep inverse() const;
  // Where everything that it changed lies in or below.
  std::string place() const;

  bool operator==(const JsonStep&) const = default;
};

void applyStep(const JsonStep& step, Json& root);

// The value there; nullptr if there is none.
const Json* valueAt(const Json& root, std::string_view pointer);

// What leads to a value's being there or, with nothing, not: the objects on the way are made, as far as they
// are not there. Nothing at all if it is so already, or if there is something on the way that has no members.
std::optional<JsonStep> stepToSet(const Json& root, std::string_view pointer, std::optional<Json> value);

// "/a/b~1c" → {"/a", "b/c"}. Requires: a pointer that is not empty.
struct PointerEnd {
  std::string parent;
  std::string key;
};
PointerEnd pointerEnd(std::string_view pointer);
// The list index that ends the pointer; nothing if it ends with no number.
std::optional<size_t> indexAtEnd(std::string_view pointer);

}  // namespace headgate::ui
