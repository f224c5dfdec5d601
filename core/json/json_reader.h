// Reads values out of JSON bodies, bounded in size and depth.
//
// Keeps a copy of the text and its memory from one parse() to the next. Thread: any, one caller at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/json/json_pointer.h"

namespace headgate::json {

struct JsonLimits {
  size_t maxBytes = 1024 * 1024;
  size_t maxDepth = 256;
};

enum class JsonKind : uint8_t { Null, Boolean, Number, String, Array, Object };

struct JsonValue {
  JsonKind kind = JsonKind::Null;
  std::string text;  // a string's characters; everything else as compact JSON
};

struct JsonMember {
  std::string key;  // empty for an element of an array
  JsonValue value;
};

class JsonReader {
 public:
  explicit JsonReader(JsonLimits limits = {});
  ~JsonReader();
  JsonReader(JsonReader&&) noexcept;
  JsonReader& operator=(JsonReader&&) noexcept;

  // The error says in words why the text is not one complete JSON value within the limits.
  Result<void, std::string> parse(ByteView text);

  // Nothing if there is no such value, or the last parse() failed. Of equal keys the first counts.
  std::optional<JsonValue> at(const JsonPointer& pointer) const;
  // Members of an object or elements of an array, in their order; equal keys as often as they stand there.
  // Empty for every other value.
  std::vector<JsonMember> members(const JsonPointer& pointer) const;

 private:
  struct State;
  JsonLimits m_limits;
  std::unique_ptr<State> m_state;
};

}  // namespace headgate::json
