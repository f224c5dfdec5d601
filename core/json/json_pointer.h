// A JSON Pointer (RFC 6901): "/user/keys/0". Arrays are reached by index; "-" names no value. Immutable.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::json {

class JsonPointer {
 public:
  // Nothing if the text is not a pointer: it is "" (the whole document) or begins with '/', and '~' stands
  // only in ~0 and ~1.
  static std::optional<JsonPointer> parse(std::string_view text);

  const std::string& text() const { return m_text; }
  const std::vector<std::string>& tokens() const { return m_tokens; }  // unescaped

 private:
  std::string m_text;
  std::vector<std::string> m_tokens;
};

}  // namespace headgate::json
