// The value pattern of the profile, one grammar for hosts, headers and query: exact; "*" present; "*" inside
// matches within;
// "~re" a regular expression (RE2) over the whole value; a leading "!" negates. And the path pattern: without
// "*" exact; a trailing "/*" is a prefix at a segment boundary; "*" inside matches within one segment.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace re2 {
class RE2;
}

namespace headgate::route {

enum class LetterCase : uint8_t { Sensitive, Insensitive };

class ValuePattern {
 public:
  // The error's detail says what is wrong with the text, for the profile's problem list.
  static Result<ValuePattern> compile(std::string_view text, LetterCase letterCase = LetterCase::Sensitive);

  bool matches(std::string_view value) const;
  // The header or parameter is absent: only a negated pattern matches then.
  bool matchesAbsent() const { return m_negated; }
  // Of a repeated header or parameter any value may match, but with a negated pattern every value must.
  bool negated() const { return m_negated; }
  const std::string& text() const { return m_text; }

 private:
  enum class Kind : uint8_t { Exact, Present, Wildcard, Regex };
  bool operandMatches(std::string_view value) const;

  std::string m_text;
  std::string m_operand;  // lower case where case does not count
  std::shared_ptr<const re2::RE2> m_regex;
  Kind m_kind = Kind::Exact;
  LetterCase m_case = LetterCase::Sensitive;
  bool m_negated = false;
};

class PathPattern {
 public:
  // Refuses text that is not in the normalised form that paths are compared in.
  static Result<PathPattern> compile(std::string_view text);

  // `path` is normalised (http/uri.h).
  bool matches(std::string_view path) const;
  const std::string& text() const { return m_text; }

  // Where a path that does not match begins to be another one, for people.
  struct Difference {
    enum class Kind : uint8_t {
      Differs,  // the segment is another one
      Ends,     // the path ends before it
      GoesOn,   // the path has it, and the pattern has ended
    };
    Kind kind = Kind::Differs;
    size_t segment = 0;     // from 1
    std::string_view text;  // of that segment: the path's, or of Ends the pattern's
  };
  // Requires: !matches(path). Borrows from both.
  Difference difference(std::string_view path) const;
  // "prefix /api/code", "path /v1/messages", "pattern /v1/*/chat".
  std::string description() const;

 private:
  enum class Kind : uint8_t { Exact, Prefix, Wildcard };
  std::string m_text;
  std::string m_operand;  // without the trailing "/*"
  Kind m_kind = Kind::Exact;
  bool m_prefix = false;  // Wildcard with a trailing "/*"
};

}  // namespace headgate::route
