#include "core/filter/letters.h"

#include <algorithm>

namespace headgate::filter {
namespace {

bool sameLetter(char one, char other) {
  return smallLetter(one) == smallLetter(other);
}

// Each star takes as little as it can; if that was too little, the last one takes more. So no text costs more
// than its size times the pattern's.
bool fits(std::string_view pattern, std::string_view text) {
  size_t p = 0, t = 0;
  size_t star = std::string_view::npos, taken = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      taken = t;
    } else if (p < pattern.size() && sameLetter(pattern[p], text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++taken;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace

std::string smallLetters(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), smallLetter);
  return small;
}

bool sameLetters(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, sameLetter);
}

Needle::Needle(std::string_view text)
    : m_text(smallLetters(text)), m_hasStar(text.find('*') != std::string_view::npos) {}

bool Needle::isIn(std::string_view text) const {
  if (m_hasStar) return fits("*" + m_text + "*", text);
  return std::search(text.begin(), text.end(), m_text.begin(), m_text.end(), sameLetter) != text.end() ||
         m_text.empty();
}

bool Needle::isWholeOf(std::string_view text) const {
  return m_hasStar ? fits(m_text, text) : sameLetters(m_text, text);
}

}  // namespace headgate::filter
