// One JSON object whose member names are unique: a JOSE header, a claims set, a JWK (RFC 7515 section 4, RFC
// 7519 section 4, RFC 7517 section 4).
//
// Two members of one name are refused, because two parsers could read two tokens in one. It is not a general
// reader: members inside of members are not looked at. Thread: any, one caller at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/json_reader.h"

namespace headgate::policy {

class JsonObject {
 public:
  static constexpr size_t kMaxDepth = 32;

  // Nothing if the text is anything else, or longer than `maxBytes`.
  static std::optional<JsonObject> parse(std::string_view text, size_t maxBytes);

  // nullptr if there is none of that name; borrowed from this object.
  const json::JsonValue* find(std::string_view name) const;
  const std::string* string(std::string_view name) const;  // nullptr also for another kind

  // The elements of the array of that name; empty for every other value. Requires: a name without '~' and
  // '/'.
  std::vector<json::JsonMember> elements(std::string_view name) const;

 private:
  JsonObject(json::JsonReader reader, std::vector<json::JsonMember> members)
      : m_reader(std::move(reader)), m_members(std::move(members)) {}

  json::JsonReader m_reader;
  std::vector<json::JsonMember> m_members;  // by name
};

}  // namespace headgate::policy
