#include "core/crypto/base64.h"

#include <algorithm>
#include <array>

namespace headgate::crypto {
namespace {

constexpr uint8_t kInvalid = 0xFF;

struct Alphabet {
  std::array<char, 64> digits{};
  std::array<uint8_t, 256> values{};
};

constexpr Alphabet alphabetEndingIn(char digit62, char digit63) {
  Alphabet alphabet;
  size_t next = 0;
  for (char c = 'A'; c <= 'Z'; ++c) alphabet.digits[next++] = c;
  for (char c = 'a'; c <= 'z'; ++c) alphabet.digits[next++] = c;
  for (char c = '0'; c <= '9'; ++c) alphabet.digits[next++] = c;
  alphabet.digits[62] = digit62;
  alphabet.digits[63] = digit63;
  alphabet.values.fill(kInvalid);
  for (size_t i = 0; i < alphabet.digits.size(); ++i)
    alphabet.values[static_cast<uint8_t>(alphabet.digits[i])] = static_cast<uint8_t>(i);
  return alphabet;
}

constexpr Alphabet kStandard = alphabetEndingIn('+', '/');
constexpr Alphabet kUrl = alphabetEndingIn('-', '_');

std::string encodeUnpadded(std::span<const uint8_t> bytes, const Alphabet& alphabet) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (size_t i = 0; i < bytes.size(); i += 3) {
    const size_t count = std::min<size_t>(3, bytes.size() - i);
    uint32_t group = 0;
    for (size_t j = 0; j < 3; ++j) group = group << 8 | (j < count ? bytes[i + j] : 0);
    for (size_t j = 0; j <= count; ++j) out += alphabet.digits[group >> (18 - 6 * j) & 63];
  }
  return out;
}

std::optional<Bytes> decodeUnpadded(std::string_view text, const Alphabet& alphabet) {
  if (text.size() % 4 == 1) return std::nullopt;
  Bytes out;
  out.reserve(text.size() / 4 * 3 + 2);
  uint32_t bits = 0;
  unsigned bitCount = 0;
  for (const char c : text) {
    const uint8_t value = alphabet.values[static_cast<uint8_t>(c)];
    if (value == kInvalid) return std::nullopt;
    bits = bits << 6 | value;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    out += static_cast<char>(bits >> bitCount & 0xFF);
  }
  if (bits & ((1U << bitCount) - 1)) return std::nullopt;
  return out;
}

}  // namespace

std::string base64Encode(std::span<const uint8_t> bytes) {
  std::string out = encodeUnpadded(bytes, kStandard);
  out.append((4 - out.size() % 4) % 4, '=');
  return out;
}

std::optional<Bytes> base64Decode(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  text.remove_suffix(text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0);
  return decodeUnpadded(text, kStandard);
}

std::string base64UrlEncode(std::span<const uint8_t> bytes) {
  return encodeUnpadded(bytes, kUrl);
}

std::optional<Bytes> base64UrlDecode(std::string_view text) {
  return decodeUnpadded(text, kUrl);
}

}  // namespace headgate::crypto
