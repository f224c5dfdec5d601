#include "core/secrets/reference.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

constexpr std::array<std::pair<std::string_view, Source>, 3> kPrefixes{
    {{"secret:", Source::Keychain}, {"env:", Source::Environment}, {"file:", Source::File}}};

bool isHexDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isControl(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

}  // namespace

std::string Reference::text() const {
  for (const auto& [prefix, prefixSource] : kPrefixes)
    if (prefixSource == source) return std::string(prefix) + name;
  return name;
}

std::optional<Reference> parseReference(std::string_view text) {
  for (const auto& [prefix, source] : kPrefixes)
    if (text.starts_with(prefix)) return Reference{source, std::string(text.substr(prefix.size()))};
  return std::nullopt;
}

std::string complaint(const Reference& reference) {
  if (reference.name.empty()) return "the reference \"" + reference.text() + "\" names nothing";
  if (std::any_of(reference.name.begin(), reference.name.end(), isControl))
    return "the reference holds a control character";
  if (reference.source == Source::Environment && reference.name.find('=') != std::string::npos)
    return "the name of an environment variable has no \"=\"";
  if (reference.source == Source::Keychain && !isSecretName(reference.name))
    return "the name of a secret is a letter or digit, then letters, digits and . _ - / @ + (128 at most)";
  return {};
}

bool isDigest(std::string_view text) {
  constexpr std::string_view kPrefix = "sha256:";
  return text.size() == kPrefix.size() + 64 && text.starts_with(kPrefix) &&
         std::all_of(text.begin() + kPrefix.size(), text.end(), isHexDigit);
}

}  // namespace headgate::secrets
