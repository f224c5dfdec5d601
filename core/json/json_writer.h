// Appends compact JSON to a string.
//
// It does not check the order of calls: begin and end must pair, and each member of an object is a key() and
// one value. Whatever bytes come in, what goes out is valid JSON in UTF-8 on one line: quotes, backslashes,
// all controls (C0, DEL, C1) and U+2028/U+2029 are escaped, and each byte that is not UTF-8 becomes U+FFFD.
// Thread: any, one caller at a time. The string is the caller's and must outlive the writer.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace headgate::json {

// Would the text stand in a JSON string as it is? Only printable ASCII does, without quotes and backslashes.
bool isPlain(std::string_view text);

class JsonWriter {
 public:
  static constexpr size_t kUncapped = std::string_view::npos;

  explicit JsonWriter(std::string& out) : m_out(out) {}

  JsonWriter& beginObject() { return begin('{'); }
  JsonWriter& endObject() { return end('}'); }
  JsonWriter& beginArray() { return begin('['); }
  JsonWriter& endArray() { return end(']'); }

  JsonWriter& key(std::string_view name);

  // At most `maxBytes` of the text, never half a character; a text that was cut ends in U+2026 (…).
  JsonWriter& string(std::string_view text, size_t maxBytes = kUncapped);

  template <std::integral Integer>
  requires(!std::same_as<Integer, bool>) JsonWriter& number(Integer value) {
    char digits[24];
    return literal({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
  }
  JsonWriter& number(double value);  // shortest form that reads back equal; null if not finite
  JsonWriter& boolean(bool value) { return literal(value ? "true" : "false"); }
  JsonWriter& null() { return literal("null"); }

 private:
  JsonWriter& begin(char bracket) {
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
  }
  JsonWriter& end(char bracket) {
    m_out += bracket;
    m_needsComma = true;
    return *this;
  }
  JsonWriter& literal(std::string_view text) {
    separate();
    m_out += text;
    m_needsComma = true;
    return *this;
  }
  void separate() {
    if (m_needsComma) m_out += ',';
  }

  std::string& m_out;
  bool m_needsComma = false;
};

}  // namespace headgate::json
