// One table for all character classes of the HTTP/1 and URI grammars. Internal to this layer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace headgate::http {

enum CharClass : uint8_t {
  kToken = 1,       // tchar, RFC 9110 section 5.6.2
  kValue = 2,       // field-vchar, SP and HTAB, RFC 9110 section 5.5; obs-text passes
  kTarget = 4,      // visible ASCII but '#': what a request target may be made of
  kUnreserved = 8,  // RFC 3986 section 2.3
  kDigit = 16,
};

constexpr std::array<uint8_t, 256> makeCharClasses() {
  std::array<uint8_t, 256> table{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool digit = c >= '0' && c <= '9';
    const bool alpha = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const auto oneOf = [c](std::string_view set) { return set.find(static_cast<char>(c)) != set.npos; };
    if (digit || alpha || (c != 0 && oneOf("!#$%&'*+-.^_`|~"))) table[c] |= kToken;
    if (c == '\t' || (c >= ' ' && c != 0x7f)) table[c] |= kValue;
    if (c > ' ' && c < 0x7f && c != '#') table[c] |= kTarget;
    if (digit || alpha || (c != 0 && oneOf("-._~"))) table[c] |= kUnreserved;
    if (digit) table[c] |= kDigit;
  }
  return table;
}

inline constexpr std::array<uint8_t, 256> kCharClasses = makeCharClasses();

constexpr bool is(CharClass wanted, char c) {
  return kCharClasses[static_cast<unsigned char>(c)] & wanted;
}

constexpr bool all(CharClass wanted, std::string_view text) {
  for (const char c : text)
    if (!is(wanted, c)) return false;
  return true;
}

// The first position from `from` on whose byte is not of the class; `end` if there is none.
inline size_t skip(CharClass wanted, const char* bytes, size_t from, size_t end) {
  while (from < end && is(wanted, bytes[from])) ++from;
  return from;
}

constexpr char lowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// 0 to 15, or -1.
constexpr int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = lowerAscii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace headgate::http
