#include "core/policy/json_object.h"

#include <algorithm>

namespace headgate::policy {

std::optional<JsonObject> JsonObject::parse(std::string_view text, size_t maxBytes) {
  const size_t start = text.find_first_not_of(" \t\r\n");
  if (start == text.npos || text[start] != '{') return std::nullopt;
  json::JsonReader reader({.maxBytes = maxBytes, .maxDepth = kMaxDepth});
  if (!reader.parse(text).ok()) return std::nullopt;

  std::vector<json::JsonMember> members = reader.members(json::JsonPointer());
  std::sort(members.begin(), members.end(),
            [](const json::JsonMember& a, const json::JsonMember& b) { return a.key < b.key; });
  const auto twin =
      std::adjacent_find(members.begin(), members.end(),
                         [](const json::JsonMember& a, const json::JsonMember& b) { return a.key == b.key; });
  if (twin != members.end()) return std::nullopt;
  return JsonObject(std::move(reader), std::move(members));
}

const json::JsonValue* JsonObject::find(std::string_view name) const {
  const auto place =
      std::lower_bound(m_members.begin(), m_members.end(), name,
                       [](const json::JsonMember& member, std::string_view key) { return member.key < key; });
  return place != m_members.end() && place->key == name ? &place->value : nullptr;
}

const std::string* JsonObject::string(std::string_view name) const {
  const json::JsonValue* value = find(name);
  return value && value->kind == json::JsonKind::String ? &value->text : nullptr;
}

std::vector<json::JsonMember> JsonObject::elements(std::string_view name) const {
  const json::JsonValue* value = find(name);
  if (!value || value->kind != json::JsonKind::Array) return {};
  const auto pointer = json::JsonPointer::parse("/" + std::string(name));
  return pointer ? m_reader.members(*pointer) : std::vector<json::JsonMember>();
}

}  // namespace headgate::policy
