#include "core/http/trailer_fields.h"

#include <array>

namespace headgate::http {
namespace {

// Those that have no FieldId. In the order of RFC 9110 section 6.5.1: authentication, controls, conditions,
// answers.
constexpr std::array<std::string_view, 26> kForbidden{
    "www-authenticate",
    "authentication-info",
    "proxy-authentication-info",
    "set-cookie2",
    "cache-control",
    "pragma",
    "range",
    "if-match",
    "if-none-match",
    "if-modified-since",
    "if-unmodified-since",
    "if-range",
    "age",
    "expires",
    "location",
    "retry-after",
    "vary",
    "warning",
    "x-real-ip",
    "x-api-key",
    "x-http-method-override",
    "x-original-url",
    "x-rewrite-url",
    "allow",
    "strict-transport-security",
    "clear-site-data",
};

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix) {
  return equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

}  // namespace

bool isForbiddenInTrailers(const Field& field) {
  // Every field that the gateway acts on is read from the head, before the trailers come.
  if (field.id != FieldId::Other) return true;
  for (const std::string_view prefix : {"content-", "access-control-", "proxy-", "x-forwarded-", "sec-"})
    if (startsWithIgnoringCase(field.name, prefix)) return true;
  for (const std::string_view name : kForbidden)
    if (equalsIgnoringCase(field.name, name)) return true;
  return false;
}

}  // namespace headgate::http
