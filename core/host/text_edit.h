// What the editors of configuration texts share: places in a text, and lines. Thread: any.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace headgate::host {

struct Span {
  size_t begin = 0;
  size_t end = 0;  // behind the last byte

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

inline bool isBlank(char c) {
  return c == ' ' || c == '\t';
}
inline bool isSpace(char c) {
  return isBlank(c) || c == '\n' || c == '\r';
}
inline bool isAllSpace(std::string_view text) {
  return std::ranges::all_of(text, isSpace);
}

// How this text ends its lines.
inline std::string lineEnd(std::string_view text) {
  return text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

inline size_t lineBegin(std::string_view text, size_t place) {
  const size_t before = place == 0 ? std::string_view::npos : text.rfind('\n', place - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

// Behind the line's end.
inline size_t lineAfter(std::string_view text, size_t place) {
  const size_t end = text.find('\n', place);
  return end == std::string_view::npos ? text.size() : end + 1;
}

inline size_t lineNumber(std::string_view text, size_t place) {
  return 1 + static_cast<size_t>(std::ranges::count(text.substr(0, place), '\n'));
}

inline std::string indentOf(std::string_view text, size_t place) {
  const size_t begin = lineBegin(text, place);
  const size_t end = std::min(text.find_first_not_of(" \t", begin), place);
  return std::string(text.substr(begin, end - begin));
}

// Nothing but blanks stands before that place in its line.
inline bool beginsLine(std::string_view text, size_t place) {
  return lineBegin(text, place) + indentOf(text, place).size() == place;
}

inline std::string replaced(std::string_view text, Span span, std::string_view with) {
  return std::string(text.substr(0, span.begin)).append(with).append(text.substr(span.end));
}

}  // namespace headgate::host
