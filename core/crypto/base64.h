// Base64: with the standard alphabet and padding (RFC 4648 section 4), and for URLs, with the alphabet of
// section 5 and without padding, as JSON Web Signatures want it (RFC 7515 section 2).
//
// Decoding is strict: nothing may stand around or inside, unused bits are zero. One text for each value, so
// that two spellings of a key cannot differ. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "core/base/bytes.h"

namespace headgate::crypto {

std::string base64Encode(std::span<const uint8_t> bytes);
std::optional<Bytes> base64Decode(std::string_view text);

std::string base64UrlEncode(std::span<const uint8_t> bytes);
std::optional<Bytes> base64UrlDecode(std::string_view text);

}  // namespace headgate::crypto
