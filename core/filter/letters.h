// Texts compared as a filter compares them: large and small letters of ASCII are one. Thread: any.
#pragma once

#include <string>
#include <string_view>

namespace headgate::filter {

constexpr char smallLetter(char c) {
  return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

std::string smallLetters(std::string_view text);
bool sameLetters(std::string_view one, std::string_view other);

// A word to look for in many texts; `*` in it stands for anything, also for nothing.
class Needle {
 public:
  explicit Needle(std::string_view text);

  bool isIn(std::string_view text) const;
  bool isWholeOf(std::string_view text) const;

 private:
  std::string m_text;  // in small letters
  bool m_hasStar = false;
};

}  // namespace headgate::filter
