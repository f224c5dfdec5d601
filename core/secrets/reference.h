// Where a secret is, instead of the secret: "secret:NAME" (keychain), "env:NAME" (environment), "file:PATH"
// (relative to the profile's folder). Client keys may also be "sha256:HEX", which is nothing to look up. A
// value.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headgate::secrets {

enum class Source : uint8_t { Keychain, Environment, File };

struct Reference {
  Source source = Source::Keychain;
  std::string name;  // of the keychain entry, the variable or the file; may be empty, which is a mistake of
                     // the author

  auto operator<=>(const Reference&) const = default;
  std::string text() const;  // as in the profile
};

// Nothing if the text does not begin like a reference: then it is a plain secret, or no secret at all.
std::optional<Reference> parseReference(std::string_view text);

// What is wrong with the name; empty if nothing is.
std::string complaint(const Reference& reference);

// "sha256:" and 64 hexadecimal digits.
bool isDigest(std::string_view text);

}  // namespace headgate::secrets
