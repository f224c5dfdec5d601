// Base64 with the standard alphabet and padding (RFC 4648 section 4).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/base/bytes.h"

namespace headgate::crypto {

std::string base64Encode(std::span<const uint8_t> bytes);

// Strict: padding is required, nothing else may stand around or inside, unused bits are zero. One text for
// each value, so that two spellings of a key cannot differ.
std::optional<Bytes> base64Decode(std::string_view text);

}  // namespace headgate::crypto
