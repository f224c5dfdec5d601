// Where the members of a JSON text are. See json_text.h. Thread: any.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/host/text_edit.h"

namespace headgate::host::json_text {

struct Entry;

struct Value {
  Span span;
  bool isObject = false;
  std::vector<Entry> entries;  // of an object
  size_t tail = 0;             // of an object: behind the last comma, value or comment before its end
};

struct Entry {
  std::string name;
  size_t begin = 0;  // of its name
  Value value;
  std::optional<size_t> comma;  // behind its value
};

// Nothing for a text of white space and comments only.
Result<std::optional<Value>, std::string> scan(std::string_view text);

}  // namespace headgate::host::json_text
