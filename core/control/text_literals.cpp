#include "core/control/text_literals.h"

#include <algorithm>
#include <cstdint>

#include "core/base/utf8.h"

namespace headgate::control {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

bool isControl(char c) {
  return static_cast<uint8_t>(c) < 0x20 || c == 0x7f;
}

bool isAscii(std::string_view bytes) {
  return std::ranges::none_of(bytes, [](char c) { return static_cast<uint8_t>(c) >= 0x80; });
}

// C1 controls, the separators that end a line in JavaScript, and what turns the direction of text around, as
// the code point that stands at `at`.
bool isHiddenSequence(std::string_view text, size_t at, size_t size) {
  if (size == 2) return text[at] == '\xc2' && static_cast<uint8_t>(text[at + 1]) < 0xa0;
  return size == 3 && text.substr(at, 2) == "\xe2\x80" && text[at + 2] >= '\xa8' && text[at + 2] <= '\xae';
}

void appendHex(std::string& out, char c) {
  const auto byte = static_cast<uint8_t>(c);
  out.append("\\x").append(1, kHexDigits[byte >> 4]).append(1, kHexDigits[byte & 15]);
}

// \n, \r, \t, \" and \\; nothing for others.
std::string_view shortEscape(char c) {
  switch (c) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    default:
      return {};
  }
}

// Python and JavaScript read these escapes alike. `asBytes`: each byte from 0x80 on is escaped by itself.
std::string quoted(std::string_view text, bool asBytes) {
  std::string out = "\"";
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    const bool isSingle = asBytes || static_cast<uint8_t>(c) < 0x80;
    const size_t size = isSingle ? 1 : std::max<size_t>(utf8SequenceSize(text.substr(at)), 1);
    if (const std::string_view escape = shortEscape(c); !escape.empty()) {
      out += escape;
    } else if (size == 1 && (isControl(c) || static_cast<uint8_t>(c) >= 0x80)) {
      appendHex(out, c);
    } else if (size == 3 && isHiddenSequence(text, at, size)) {
      out.append("\\u202").append(1, kHexDigits[static_cast<uint8_t>(text[at + 2]) & 15]);
    } else if (size == 2 && isHiddenSequence(text, at, size)) {
      appendHex(out, text[at + 1]);  // U+0080 to U+009F: the code point is the second byte
    } else {
      out += text.substr(at, size);
    }
    at += size;
  }
  return out + '"';
}

}  // namespace

bool isPlainText(std::string_view bytes) {
  const auto isHidden = [](char c) { return isControl(c) && c != '\t' && c != '\n'; };
  return std::ranges::none_of(bytes, isHidden) && isUtf8(bytes);
}

std::string shellWord(std::string_view bytes) {
  if (!isPlainText(bytes)) return "\"$(printf " + shellPrintf(bytes) + ")\"";
  std::string out = "'";
  for (const char c : bytes) {
    if (c == '\'')
      out += "'\\''";
    else
      out += c;
  }
  return out + '\'';
}

std::string shellPrintf(std::string_view bytes) {
  std::string out = "'";
  for (const char c : bytes) {
    const auto byte = static_cast<uint8_t>(c);
    if (c == '\\')
      out += "\\\\";
    else if (c == '%')
      out += "%%";
    else if (c == '\'' || isControl(c) || byte >= 0x80)
      out.append(1, '\\').append(
          {char('0' + (byte >> 6)), char('0' + (byte >> 3 & 7)), char('0' + (byte & 7))});
    else
      out += c;
  }
  return out + '\'';
}

std::string pythonLiteral(std::string_view bytes) {
  return isAscii(bytes) ? quoted(bytes, false) : 'b' + quoted(bytes, true);
}

std::string pythonBytesLiteral(std::string_view bytes, size_t indent) {
  const bool isText = isUtf8(bytes);
  const std::string_view prefix = isText ? "" : "b";
  const auto lineEnd = [](std::string_view text) {
    const size_t end = text.find('\n');
    return end == std::string_view::npos ? text.size() : end + 1;
  };
  if (lineEnd(bytes) == bytes.size())
    return std::string(prefix) + quoted(bytes, !isText) + (isText ? ".encode()" : "");
  std::string out = "(\n";
  while (!bytes.empty()) {
    const size_t end = lineEnd(bytes);
    out.append(indent + 4, ' ').append(prefix).append(quoted(bytes.substr(0, end), !isText)).append("\n");
    bytes.remove_prefix(end);
  }
  out.append(indent, ' ').append(isText ? ").encode()" : ")");
  return out;
}

std::string scriptLiteral(std::string_view text) {
  return quoted(text, !isUtf8(text));
}

std::string scriptByteLiteral(std::string_view bytes) {
  return quoted(bytes, true);
}

}  // namespace headgate::control
