#include "core/config/document_secrets.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/config/secret_text.h"
#include "core/http/headers.h"
#include "core/secrets/reference.h"

namespace headgate::config {
namespace {

bool endsIgnoringCase(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && http::equalsIgnoringCase(text.substr(text.size() - end.size()), end);
}

// Fields whose values are credentials, by how such fields are named: "X-Goog-Api-Key", "X-Vault-Token".
bool carriesSecret(std::string_view fieldName) {
  static constexpr std::array<std::string_view, 9> kEnds{"authorization", "api-key",          "apikey",
                                                         "-token",        "-secret",          "password",
                                                         "access-key",    "subscription-key", "credential"};
  return http::equalsIgnoringCase(fieldName, "Cookie") || http::equalsIgnoringCase(fieldName, "Token") ||
         std::ranges::any_of(kEnds, [&](std::string_view end) { return endsIgnoringCase(fieldName, end); });
}

// Whether such a value holds the credential itself: variables in braces are none, and neither is the scheme.
bool holdsCredential(std::string_view value) {
  constexpr size_t kShortest = 8;  // beside a variable; alone, anything counts
  if (!referencesIn(value).empty()) return false;
  std::string plain;
  bool isVariable = false;
  for (const char letter : value) {
    if (letter == '{') isVariable = true;
    if (!isVariable && letter != ' ') plain += letter;
    if (letter == '}') isVariable = false;
  }
  for (const std::string_view scheme : {"Bearer", "Basic", "Token"})
    if (plain.starts_with(scheme)) plain.erase(0, scheme.size());
  return value.find('{') == std::string_view::npos ? !plain.empty() : plain.size() >= kShortest;
}

}  // namespace

PlainSecret plainSecretIn(Syntax syntax, std::string_view key, std::string_view text) {
  switch (syntax) {
    case Syntax::ClientKey:
      if (secrets::isDigest(text)) return PlainSecret::No;
      [[fallthrough]];
    case Syntax::Secret:
      return secrets::parseReference(text) ? PlainSecret::No : PlainSecret::Whole;
    case Syntax::FieldTemplate:
      return carriesSecret(key) && holdsCredential(text) ? PlainSecret::InField : PlainSecret::No;
    default:
      return PlainSecret::No;
  }
}

}  // namespace headgate::config
