#include "core/route/pattern.h"

#include <algorithm>
#include <optional>
#include <re2/re2.h>

#include "core/http/uri.h"

namespace headgate::route {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

Error invalid(std::string detail) {
  return {ErrorType::Internal, std::move(detail)};
}

// "*" stands for any run of characters but `border`. Goes back to the last star only, which is enough: an
// earlier star could only take more of what the last one may take as well (and never across a border, where
// both would have stopped).
template <typename Same>
bool globMatches(std::string_view glob, std::string_view text, char border, Same same) {
  size_t g = 0;
  size_t t = 0;
  size_t starGlob = std::string_view::npos;
  size_t starText = 0;
  while (t < text.size()) {
    if (g < glob.size() && glob[g] == '*') {
      starGlob = ++g;
      starText = t;
    } else if (g < glob.size() && same(glob[g], text[t])) {
      ++g;
      ++t;
    } else if (starGlob != std::string_view::npos && (border == '\0' || text[starText] != border)) {
      g = starGlob;
      t = ++starText;
    } else {
      return false;
    }
  }
  while (g < glob.size() && glob[g] == '*') ++g;
  return g == glob.size();
}

bool sameChar(char a, char b) {
  return a == b;
}
bool sameLowered(char a, char b) {
  return a == lower(b);
}

// "/a/b" gives "a", then "b", then nothing. "/" gives the empty segment.
std::optional<std::string_view> takeSegment(std::string_view& path) {
  if (path.empty()) return std::nullopt;
  path.remove_prefix(1);
  const std::string_view segment = path.substr(0, path.find('/'));
  path.remove_prefix(segment.size());
  return segment;
}

}  // namespace

Result<ValuePattern> ValuePattern::compile(std::string_view text, LetterCase letterCase) {
  ValuePattern pattern;
  pattern.m_text = text;
  pattern.m_case = letterCase;
  std::string_view operand = text;
  if (operand.starts_with('!')) {
    operand.remove_prefix(1);
    if (operand.empty()) return invalid("nothing follows the \"!\"");
    pattern.m_negated = true;
  }
  if (operand.starts_with('~')) {
    operand.remove_prefix(1);
    if (operand.empty()) return invalid("no regular expression follows the \"~\"");
    RE2::Options options(RE2::Quiet);
    options.set_case_sensitive(letterCase == LetterCase::Sensitive);
    options.set_never_capture(true);
    auto regex = std::make_shared<const RE2>(re2::StringPiece(operand.data(), operand.size()), options);
    if (!regex->ok()) return invalid("not a regular expression: " + regex->error());
    pattern.m_kind = Kind::Regex;
    pattern.m_regex = std::move(regex);
    return pattern;
  }
  pattern.m_operand = letterCase == LetterCase::Sensitive ? std::string(operand) : lowered(operand);
  if (operand == "*") {
    pattern.m_kind = Kind::Present;
  } else if (operand.find('*') != std::string_view::npos) {
    pattern.m_kind = Kind::Wildcard;
  }
  return pattern;
}

bool ValuePattern::operandMatches(std::string_view value) const {
  const bool sensitive = m_case == LetterCase::Sensitive;
  switch (m_kind) {
    case Kind::Exact:
      if (value.size() != m_operand.size()) return false;
      return value == m_operand ||
             (!sensitive && std::equal(m_operand.begin(), m_operand.end(), value.begin(), sameLowered));
    case Kind::Present:
      return true;
    case Kind::Wildcard:
      return sensitive ? globMatches(m_operand, value, '\0', sameChar)
                       : globMatches(m_operand, value, '\0', sameLowered);
    case Kind::Regex:
      return RE2::FullMatch(re2::StringPiece(value.data(), value.size()), *m_regex);
  }
  return false;
}

bool ValuePattern::matches(std::string_view value) const {
  return operandMatches(value) != m_negated;
}

Result<PathPattern> PathPattern::compile(std::string_view text) {
  if (!text.starts_with('/')) return invalid("a path begins with \"/\"");
  if (text.find_first_of("?#") != std::string_view::npos)
    return invalid("a path has no \"?\" and no \"#\"; use \"query\" for parameters");
  HG_TRY(normalised, http::normalizePath(text));
  if (normalised != text)
    return invalid("paths are compared in their normalised form, which is \"" + normalised + "\"");

  PathPattern pattern;
  pattern.m_text = text;
  std::string_view operand = text;
  const bool prefix = operand.ends_with("/*");
  if (prefix) operand.remove_suffix(2);
  pattern.m_operand = operand;
  if (operand.find('*') != std::string_view::npos) {
    pattern.m_kind = Kind::Wildcard;
    pattern.m_prefix = prefix;
  } else if (prefix) {
    pattern.m_kind = Kind::Prefix;
  }
  return pattern;
}

bool PathPattern::matches(std::string_view path) const {
  switch (m_kind) {
    case Kind::Exact:
      return path == m_operand;
    case Kind::Prefix:
      return path.starts_with(m_operand) &&
             (path.size() == m_operand.size() || path[m_operand.size()] == '/');
    case Kind::Wildcard:
      break;
  }
  if (m_prefix) {  // as many segments as the operand has; what comes after them is free
    auto slashes = std::count(m_operand.begin(), m_operand.end(), '/');
    size_t end = 0;
    while (end < path.size() && (path[end] != '/' || slashes-- > 0)) ++end;
    path = path.substr(0, end);
  }
  return globMatches(m_operand, path, '/', sameChar);
}

PathPattern::Difference PathPattern::difference(std::string_view path) const {
  using enum Difference::Kind;
  std::string_view pattern = m_operand;
  for (size_t segment = 1;; ++segment) {
    const std::optional<std::string_view> wanted = takeSegment(pattern);
    const std::optional<std::string_view> given = takeSegment(path);
    if (!wanted) return {GoesOn, segment, given.value_or(std::string_view())};
    if (!given) return {Ends, segment, *wanted};
    if (!globMatches(*wanted, *given, '/', sameChar)) return {Differs, segment, *given};
  }
}

std::string PathPattern::description() const {
  const bool isPrefix = m_kind == Kind::Prefix;
  if (m_kind == Kind::Wildcard) return "pattern " + m_text;
  if (isPrefix && m_operand.empty()) return "any path";
  return (isPrefix ? "prefix " : "path ") + m_operand;
}

}  // namespace headgate::route
