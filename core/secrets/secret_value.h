// What may be kept: the limits of a secret's name and of its bytes, the same for every kind of keychain.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

inline constexpr size_t kMaxSecretBytes = 64 * 1024;
// Of a file that is referred to: a list of certificate authorities, say.
inline constexpr size_t kMaxReferredBytes = 1024 * 1024;
inline constexpr size_t kMaxNameBytes = 128;

// A letter or digit, then letters, digits and . _ - / @ +: it can be printed, typed, and quoted by nobody.
bool isSecretName(std::string_view name);

// TooLarge or NotText; nothing if a keychain can keep it and give back the same.
std::optional<KeychainFailure> problemOfSecret(std::string_view secret);

}  // namespace headgate::secrets
