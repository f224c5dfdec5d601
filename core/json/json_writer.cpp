#include "core/json/json_writer.h"

#include <array>
#include <cmath>

#include "core/base/byte_words.h"
#include "core/base/utf8.h"

namespace headgate::json {
namespace {

enum : uint8_t { kPlain = 0, kHex = 1, kNotAscii = 2 };  // any other value: the letter after the backslash

constexpr std::array<uint8_t, 256> kClasses = [] {
  std::array<uint8_t, 256> classes{};
  for (size_t c = 0; c < 0x20; ++c) classes[c] = kHex;
  for (size_t c = 0x80; c < 0x100; ++c) classes[c] = kNotAscii;
  classes[0x7F] = kHex;
  classes['"'] = '"';
  classes['\\'] = '\\';
  classes['\b'] = 'b';
  classes['\f'] = 'f';
  classes['\n'] = 'n';
  classes['\r'] = 'r';
  classes['\t'] = 't';
  return classes;
}();

void appendHexEscape(std::string& out, unsigned codePoint) {
  static constexpr char kDigits[] = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[codePoint >> shift & 15];
}

// Writes the character that `text` begins with and returns its size in `text`.
size_t appendNotAscii(std::string& out, std::string_view text) {
  const size_t size = utf8SequenceSize(text);
  if (size == 0) {
    out += "\xEF\xBF\xBD";
    return 1;
  }
  const std::string_view character = text.substr(0, size);
  if (size == 2 && character[0] == '\xC2' && static_cast<uint8_t>(character[1]) < 0xA0)
    appendHexEscape(out, static_cast<uint8_t>(character[1]));
  else if (character == "\u2028")
    appendHexEscape(out, 0x2028);
  else if (character == "\u2029")
    appendHexEscape(out, 0x2029);
  else
    out += character;
  return size;
}

void appendEscaped(std::string& out, std::string_view text) {
  if (isPlain(text)) {
    out.append(text);
    return;
  }
  size_t plain = 0;  // start of the run that can be copied as it is
  size_t i = 0;
  while (i < text.size()) {
    const auto byte = static_cast<uint8_t>(text[i]);
    const uint8_t kind = kClasses[byte];
    if (kind == kPlain) {
      ++i;
      continue;
    }
    out.append(text, plain, i - plain);
    if (kind == kNotAscii) {
      i += appendNotAscii(out, text.substr(i));
    } else {
      if (kind == kHex) {
        appendHexEscape(out, byte);
      } else {
        out += '\\';
        out += static_cast<char>(kind);
      }
      ++i;
    }
    plain = i;
  }
  out.append(text, plain);
}

}  // namespace

// Eight bytes at a time: nearly all text is plain, and much of it is asked.
bool isPlain(std::string_view text) {
  for (; text.size() >= kWordBytes; text.remove_prefix(kWordBytes)) {
    const uint64_t word = wordAt(text.data());
    const uint64_t special = bytesNotAscii(word) | bytesBelow(word, 0x20) | bytesEqual(word, '"') |
                             bytesEqual(word, '\\') | bytesEqual(word, 0x7F);
    if (special != 0) return false;
  }
  for (const char c : text)
    if (kClasses[static_cast<uint8_t>(c)] != kPlain) return false;
  return true;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  m_out += '"';
  appendEscaped(m_out, name);
  m_out += "\":";
  m_needsComma = false;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text, size_t maxBytes) {
  separate();
  m_out += '"';
  appendEscaped(m_out, utf8Prefix(text, maxBytes));
  if (text.size() > maxBytes) m_out += "\u2026";
  m_out += '"';
  m_needsComma = true;
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  char digits[32];
  return literal({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
}

}  // namespace headgate::json
