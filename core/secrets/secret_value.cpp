#include "core/secrets/secret_value.h"

#include <algorithm>

#include "core/base/utf8.h"

namespace headgate::secrets {
namespace {

bool isAlphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

bool isSecretName(std::string_view name) {
  constexpr std::string_view kInside = "._-/@+";
  return !name.empty() && name.size() <= kMaxNameBytes && isAlphanumeric(name.front()) &&
         std::all_of(name.begin(), name.end(),
                     [&](char c) { return isAlphanumeric(c) || kInside.find(c) != std::string_view::npos; });
}

std::optional<KeychainFailure> problemOfSecret(std::string_view secret) {
  if (secret.size() > kMaxSecretBytes) return KeychainFailure::TooLarge;
  if (secret.find('\0') != std::string_view::npos || !isUtf8(secret)) return KeychainFailure::NotText;
  return std::nullopt;
}

}  // namespace headgate::secrets
