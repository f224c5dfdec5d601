#include "core/policy/challenge.h"

#include <array>

namespace headgate::policy {
namespace {

// Appends name="text" (RFC 9110 section 5.6.4). Controls are left out, so that nothing can end the field.
void appendQuoted(std::string& out, std::string_view name, std::string_view text) {
  out.append(name).append("=\"");
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) continue;
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

struct BearerErrorText {
  std::string_view name;
  std::string_view description;
};

// In the order of BearerError.
constexpr std::array<BearerErrorText, 4> kBearerErrors{{
    {"", ""},
    {"invalid_request", "send one credential, in one place"},
    {"invalid_token", "the key or token is not accepted"},
    {"insufficient_scope", "the token does not allow this"},
}};

}  // namespace

std::string bearerChallenge(std::string_view realm, BearerError error, std::string_view scope) {
  std::string out = "Bearer ";
  appendQuoted(out, "realm", realm);
  if (error == BearerError::None) return out;
  const BearerErrorText& text = kBearerErrors[static_cast<size_t>(error)];
  appendQuoted(out, ", error", text.name);
  appendQuoted(out, ", error_description", text.description);
  if (error == BearerError::InsufficientScope && !scope.empty()) appendQuoted(out, ", scope", scope);
  return out;
}

std::string basicChallenge(std::string_view realm) {
  std::string out = "Basic ";
  appendQuoted(out, "realm", realm);
  return out + ", charset=\"UTF-8\"";
}

}  // namespace headgate::policy
