#include "core/host/toml_scan.h"

#include <utility>

#include "core/host/toml_text.h"

namespace headgate::host::toml_text {
namespace {

constexpr std::string_view kBareKey = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

class TomlScan {
 public:
  explicit TomlScan(std::string_view text) : m_text(text) {}

  Result<std::vector<Statement>, std::string> run() {
    if (m_text.starts_with(kByteOrderMark)) m_place = kByteOrderMark.size();
    for (skipLines(); !atEnd(); skipLines()) {
      if (here() == '[')
        table();
      else
        member();
      endOfLine();
      if (!m_problem.empty()) return m_problem;
    }
    return std::move(m_statements);
  }

 private:
  bool atEnd() const { return m_place >= m_text.size(); }
  char here() const { return atEnd() ? '\0' : m_text[m_place]; }
  bool comes(std::string_view what) const {
    return m_text.substr(std::min(m_place, m_text.size())).starts_with(what);
  }
  bool take(char c) {
    if (here() != c) return false;
    ++m_place;
    return true;
  }
  void fail(std::string_view what) {
    if (m_problem.empty())
      m_problem = "line " + std::to_string(lineNumber(m_text, std::min(m_place, m_text.size()))) + ": " +
                  std::string(what);
    m_place = m_text.size();
  }

  void skipBlanks() {
    while (isBlank(here())) ++m_place;
  }
  void skipComment() {
    if (here() == '#') m_place = std::min(m_text.find('\n', m_place), m_text.size());
  }
  // White space and comments, across lines.
  void skipLines() {
    while (!atEnd() && (isSpace(here()) || here() == '#')) {
      if (here() == '#')
        skipComment();
      else
        ++m_place;
    }
  }
  void endOfLine() {
    skipBlanks();
    skipComment();
    if (here() == '\r') ++m_place;
    if (!atEnd() && !take('\n')) fail("a line goes on after its value");
  }

  void table() {
    Statement head{.path = {}, .isTable = true, .whole = {m_place, m_place}, .value = {}};
    take('[');
    m_isInArray = take('[');
    m_table = key();
    if (!take(']') || (m_isInArray && !take(']'))) return fail("the name of a table has no end");
    if (!m_isInArray) head.path = m_table;
    head.whole.end = m_place;
    m_statements.push_back(std::move(head));
  }

  void member() {
    Statement found{.path = {}, .isTable = false, .whole = {m_place, m_place}, .value = {}};
    const std::vector<std::string> name = key();
    if (!take('=')) return fail("there is no = behind a name");
    skipBlanks();
    found.value.begin = m_place;
    value();
    found.value.end = found.whole.end = m_place;
    if (!m_isInArray) {
      found.path = m_table;
      found.path.insert(found.path.end(), name.begin(), name.end());
    }
    m_statements.push_back(std::move(found));
  }

  std::vector<std::string> key() {
    std::vector<std::string> path;
    do {
      skipBlanks();
      const size_t begin = m_place;
      if (here() == '"' || here() == '\'') {
        string();
        path.push_back(unquoted(m_text.substr(begin, m_place - begin)).value_or(""));
      } else {
        m_place = std::min(m_text.find_first_not_of(kBareKey, m_place), m_text.size());
        if (m_place == begin) fail("a name is missing");
        path.emplace_back(m_text.substr(begin, m_place - begin));
      }
      skipBlanks();
    } while (m_problem.empty() && take('.'));
    return path;
  }

  void value() {
    if (here() == '"' || here() == '\'') return string();
    if (here() == '[' || here() == '{') return brackets();
    const size_t begin = m_place;
    while (!atEnd() && std::string_view(",]}#\r\n").find(here()) == std::string_view::npos) ++m_place;
    while (m_place > begin && isBlank(m_text[m_place - 1])) --m_place;
    if (m_place == begin) fail("a value is missing");
  }

  // An array or an inline table, with all that is in it.
  void brackets() {
    int open = 0;
    do {
      skipLines();
      if (atEnd()) return fail("a bracket has no end");
      if (here() == '"' || here() == '\'') {
        string();
        continue;
      }
      if (here() == '[' || here() == '{') ++open;
      if (here() == ']' || here() == '}') --open;
      ++m_place;
    } while (open > 0 && m_problem.empty());
  }

  void string() {
    const char quote = here();
    const std::string three(3, quote);
    const bool isLong = comes(three);
    m_place += isLong ? 3 : 1;
    while (!atEnd() && (isLong ? !comes(three) : here() != quote && here() != '\n'))
      m_place += quote == '"' && here() == '\\' ? 2 : 1;
    if (atEnd() || here() == '\n') return fail("a string has no end");
    m_place += isLong ? 3 : 1;
    // Up to two quotes may stand in front of the three that end it.
    for (int more = 0; isLong && more < 2 && here() == quote; ++more) ++m_place;
  }

  const std::string_view m_text;
  size_t m_place = 0;
  std::vector<std::string> m_table;
  bool m_isInArray = false;
  std::vector<Statement> m_statements;
  std::string m_problem;
};

}  // namespace

Result<std::vector<Statement>, std::string> scan(std::string_view text) {
  return TomlScan(text).run();
}

}  // namespace headgate::host::toml_text
