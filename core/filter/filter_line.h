// The line as it is typed: its terms with their places, for whoever reads, colours or completes it. What a
// term means is filter.h's business.
//
// Terms are parted by spaces. `-` before one turns it round. A value that holds a space or a comma is written
// in double quotes, in which `\"` and `\\` stand for themselves; so is a word that would be read as a term.
// Several values, parted by commas, are alternatives. Thread: any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::filter {

enum class Operator : uint8_t { None, Has, Equals, Matches, Over, Under, AtLeast, AtMost };

// A part of the line: [at, at + size), in bytes.
struct Place {
  size_t at = 0;
  size_t size = 0;

  bool operator==(const Place&) const = default;
};

struct WrittenValue {
  Place place;
  std::string text;  // without its quotes
  bool isQuoted = false;

  bool operator==(const WrittenValue&) const = default;
};

struct WrittenTerm {
  Place place;
  bool isNegated = false;
  std::string key;  // empty: a plain word
  Place keyPlace;
  Operator op = Operator::None;  // `:` Has, `=` Equals, `~` Matches, `>` Over, `<` Under, `>=`, `<=`
  Place opPlace;
  std::vector<WrittenValue> values;  // at least one, which may be empty
  bool isOpen = false;               // its quotes do not end

  bool operator==(const WrittenTerm&) const = default;
};

std::vector<WrittenTerm> readLine(std::string_view line);
// As a value has to be written to be read as this text.
std::string asValue(std::string_view text);

}  // namespace headgate::filter
