// Character tables and small productions of RFC 9110 and 9112.
#pragma once

#include <cstdint>
#include <string_view>

namespace headgate::http {

bool isTokenChar(unsigned char c);
bool isToken(std::string_view text);       // not empty
bool isFieldValue(std::string_view text);  // no NUL, CR, LF or other control but HTAB; obs-text passes

// Without SP and HTAB, and nothing else, at both ends.
inline std::string_view trimSpaces(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// 1*DIGIT up to 2^63-1: no sign, no space, no list. False otherwise.
bool parseDecimal(std::string_view text, uint64_t& value);

bool isSafeRequestId(std::string_view text);  // [A-Za-z0-9._~-]{1,128}

bool isIdempotent(std::string_view method);      // RFC 9110 section 9.2.2
std::string_view reasonPhrase(uint16_t status);  // "" if unknown

}  // namespace headgate::http
