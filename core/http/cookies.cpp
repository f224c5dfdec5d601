#include "core/http/cookies.h"

#include "core/http/grammar.h"

namespace headgate::http {

std::optional<std::string_view> findCookie(std::string_view cookieField, std::string_view name) {
  while (!cookieField.empty()) {
    const size_t end = cookieField.find(';');
    const std::string_view pair = cookieField.substr(0, end);
    cookieField = end == std::string_view::npos ? std::string_view() : cookieField.substr(end + 1);
    const size_t equals = pair.find('=');
    if (equals == std::string_view::npos || trimSpaces(pair.substr(0, equals)) != name) continue;
    return trimSpaces(pair.substr(equals + 1));
  }
  return std::nullopt;
}

std::optional<std::string_view> findCookie(const HeaderMap& fields, std::string_view name) {
  for (size_t i = 0; i < fields.size(); ++i) {
    const Field field = fields[i];
    if (field.id != FieldId::Cookie) continue;
    if (const auto value = findCookie(field.value, name)) return value;
  }
  return std::nullopt;
}

}  // namespace headgate::http
