#include "core/filter/filter_line.h"

#include <algorithm>
#include <utility>

namespace headgate::filter {
namespace {

bool isSpace(char c) {
  return c == ' ' || c == '\t';
}

bool isKeyLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class LineReader {
 public:
  explicit LineReader(std::string_view line) : m_line(line) {}

  std::vector<WrittenTerm> read() {
    std::vector<WrittenTerm> terms;
    for (skipSpaces(); m_at < m_line.size(); skipSpaces()) terms.push_back(readTerm());
    return terms;
  }

 private:
  WrittenTerm readTerm() {
    WrittenTerm term;
    term.place.at = m_at;
    if (peek() == '-' && m_at + 1 < m_line.size() && !isSpace(m_line[m_at + 1])) {
      term.isNegated = true;
      ++m_at;
    }
    readKey(term);
    readValues(term);
    term.place.size = m_at - term.place.at;
    return term;
  }

  // A word is one only if an operator follows. "http://host" and "host:8080/v1" are none: people paste them.
  void readKey(WrittenTerm& term) {
    size_t end = m_at;
    while (end < m_line.size() && isKeyLetter(m_line[end])) ++end;
    const auto [op, size] = operatorAt(end);
    if (end == m_at || op == Operator::None || m_line.substr(end).starts_with("://")) return;
    const std::string_view word = m_line.substr(m_at, end - m_at);
    if (op == Operator::Has && isPortOf(word, end + size)) return;
    term.key = word;
    term.keyPlace = {m_at, end - m_at};
    term.op = op;
    term.opPlace = {end, size};
    m_at = end + size;
  }

  // Of a host's name, which no key is; a mistyped key is to be told of.
  bool isPortOf(std::string_view word, size_t at) const {
    const size_t end = std::min(m_line.find_first_not_of("0123456789", at), m_line.size());
    return end > at && (word == "localhost" || (end < m_line.size() && m_line[end] == '/'));
  }

  std::pair<Operator, size_t> operatorAt(size_t at) const {
    const std::string_view rest = m_line.substr(std::min(at, m_line.size()));
    if (rest.starts_with(">=")) return {Operator::AtLeast, 2};
    if (rest.starts_with("<=")) return {Operator::AtMost, 2};
    // People write "ttft:>2s" too.
    if (rest.starts_with(":>=")) return {Operator::AtLeast, 3};
    if (rest.starts_with(":<=")) return {Operator::AtMost, 3};
    if (rest.starts_with(":>")) return {Operator::Over, 2};
    if (rest.starts_with(":<")) return {Operator::Under, 2};
    switch (rest.empty() ? '\0' : rest.front()) {
      case ':':
        return {Operator::Has, 1};
      case '=':
        return {Operator::Equals, 1};
      case '~':
        return {Operator::Matches, 1};
      case '>':
        return {Operator::Over, 1};
      case '<':
        return {Operator::Under, 1};
      default:
        return {Operator::None, 0};
    }
  }

  void readValues(WrittenTerm& term) {
    while (true) {
      term.values.push_back(readValue(term));
      // A comma in a plain word is a letter of it.
      if (term.key.empty() || peek() != ',') return;
      ++m_at;
    }
  }

  // Quotes may stand within: header:x="two words".
  WrittenValue readValue(WrittenTerm& term) {
    WrittenValue value;
    value.place.at = m_at;
    bool isInside = false;
    for (; m_at < m_line.size(); ++m_at) {
      const char c = m_line[m_at];
      if (c == '"') {
        isInside = !isInside;
        value.isQuoted = true;
      } else if (isInside && c == '\\' && m_at + 1 < m_line.size() &&
                 (m_line[m_at + 1] == '"' || m_line[m_at + 1] == '\\')) {
        value.text += m_line[++m_at];
      } else if (!isInside && (isSpace(c) || (c == ',' && !term.key.empty()))) {
        break;
      } else {
        value.text += c;
      }
    }
    term.isOpen = term.isOpen || isInside;
    value.place.size = m_at - value.place.at;
    return value;
  }

  void skipSpaces() {
    while (m_at < m_line.size() && isSpace(m_line[m_at])) ++m_at;
  }
  char peek() const { return m_at < m_line.size() ? m_line[m_at] : '\0'; }

  const std::string_view m_line;
  size_t m_at = 0;
};

}  // namespace

std::vector<WrittenTerm> readLine(std::string_view line) {
  return LineReader(line).read();
}

std::string asValue(std::string_view text) {
  const bool isPlain = !text.empty() && text.find_first_of(" \t,\"\\") == std::string_view::npos;
  if (isPlain) return std::string(text);
  std::string written = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') written += '\\';
    written += c;
  }
  return written + '"';
}

}  // namespace headgate::filter
