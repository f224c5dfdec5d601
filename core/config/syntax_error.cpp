#include "core/config/syntax_error.h"

namespace headgate::config {
namespace {

using Slot = SyntaxError::Slot;

bool isBare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         c == '.' || c == '$';
}

// "off" of "off, 1"; at most as much of it as a message should repeat.
std::string bareWord(std::string_view text, size_t begin) {
  constexpr size_t kLongest = 40;
  size_t end = begin;
  while (end < text.size() && end - begin < kLongest && isBare(text[end])) ++end;
  return std::string(text.substr(begin, end - begin));
}

// Of a text that begins there, which JSON cannot read.
SyntaxAdvice adviceOnText(std::string_view text, size_t begin) {
  constexpr std::string_view kEscapes = "\"\\/bfnrtu";
  for (size_t i = begin + 1; i < text.size() && text[i] != '\n' && text[i] != '\r' && text[i] != '"'; ++i) {
    if (static_cast<unsigned char>(text[i]) < 0x20)
      return {i, "a control character stands in this text; write \\t for a tab"};
    if (text[i] != '\\') continue;
    if (i + 1 < text.size() && kEscapes.find(text[i + 1]) == std::string_view::npos)
      return {i, "a backslash stands before a letter that it cannot change; write \\\\ for a backslash"};
    ++i;
  }
  const size_t end = text.find_first_of("\"\n\r", begin + 1);
  if (end != std::string_view::npos && text[end] == '"')
    return {begin, "this text is not UTF-8; save the file as UTF-8"};
  return {begin, "this text has no closing quote in its line; write \" at its end"};
}

constexpr const char* kNoValue = "a value is missing before this; write one, or take its name away";

// What stands before it, with the commas between.
struct Before {
  size_t commas = 0;
  char last = '\0';
};
Before before(std::string_view text, size_t at) {
  Before found;
  for (; at > 0 && std::string_view(" \t\r\n,").find(text[at - 1]) != std::string_view::npos; --at)
    found.commas += text[at - 1] == ',';
  if (at > 0) found.last = text[at - 1];
  return found;
}

// Where a value could have been.
SyntaxAdvice adviceOnValue(const SyntaxError& error, std::string_view text) {
  const char found = text[error.offset];
  if (found == '"') return adviceOnText(text, error.offset);
  if (found == '\'') return {error.offset, "a text stands in double quotes; write \" in the place of '"};
  const std::string word = bareWord(text, error.offset);
  if (word.empty()) return {error.offset, kNoValue};
  if ((word[0] >= '0' && word[0] <= '9') || word[0] == '-')
    return {error.offset, "\"" + word + "\" is no number that can be used; write it as 42 or 1.5"};
  return {error.offset, "\"" + word + "\" is no value; put quotes around it, or write true, false or null"};
}

}  // namespace

SyntaxAdvice adviceOn(const SyntaxError& error, std::string_view text) {
  const size_t at = error.offset;
  if (at >= text.size() && error.slot == Slot::Beginning)
    return {at, "there is nothing here; a profile begins with {\"headgate\": 1}"};
  if (at >= text.size()) return {at, "the text ends too early; a bracket or a brace is not closed"};
  const char found = text[at];
  const bool isEnd = found == '}' || found == ']';
  if (found == '/' || found == '#')
    return {at, "JSON has no comments; write a \"note\" or a key that begins with \"x-\" instead"};
  if (error.separator == ',' && isEnd)
    return {at, "a comma before the closing \"" + std::string(1, found) + "\"; remove the comma"};
  const auto [commas, last] = before(text, at);
  if (commas > 0 && last == ':') return {at, kNoValue};
  if (commas > 1 || (commas == 1 && (last == '[' || last == '{')))
    return {at, "a comma too many before this; remove it"};
  const bool isOfAnother = isEnd && found != error.closes && error.closes != '\0';
  if (isOfAnother && error.slot != Slot::Value)
    return {at,
            "\"" + std::string(1, error.closes) + "\" is missing before this \"" + found + "\"; write it"};
  switch (error.slot) {
    case Slot::Beginning:
      return {at, "this is not JSON; a profile begins with {\"headgate\": 1}"};
    case Slot::Name:
      if (found == '"') return adviceOnText(text, at);
      return {at, "a name in double quotes belongs here; write \"name\": and its value"};
    case Slot::AfterName:
      return {at, "a colon is missing before this; write one between a name and its value"};
    case Slot::Value:
    case Slot::Item:
      return adviceOnValue(error, text);
    case Slot::AfterValue:
      if (isEnd) return {at, "what stands before this cannot be read; write a number as 42 or 1.5"};
      return {at, "a comma is missing before this; write one"};
    case Slot::End:
      break;
  }
  return {at, "the profile is over before this; remove what follows it"};
}

}  // namespace headgate::config
