#include "core/host/json_scan.h"

#include <utility>

#include "core/host/json_text.h"

namespace headgate::host::json_text {
namespace {

constexpr int kDeepest = 200;

class Scan {
 public:
  explicit Scan(std::string_view text) : m_text(text) {}

  Result<std::optional<Value>, std::string> run() {
    if (m_text.starts_with(kByteOrderMark)) m_place = kByteOrderMark.size();
    skipSpace();
    if (m_problem.empty() && atEnd()) return std::optional<Value>();
    Value root = value(0);
    skipSpace();
    if (m_problem.empty() && !atEnd()) fail("something follows the end");
    if (!m_problem.empty()) return m_problem;
    return std::optional<Value>(std::move(root));
  }

 private:
  bool atEnd() const { return m_place >= m_text.size(); }
  char here() const { return atEnd() ? '\0' : m_text[m_place]; }

  // The first problem counts; behind it there is nothing to be read.
  void fail(std::string_view what) {
    if (m_problem.empty())
      m_problem = "line " + std::to_string(lineNumber(m_text, std::min(m_place, m_text.size()))) + ": " +
                  std::string(what);
    m_place = m_text.size();
  }

  // Comments are space. m_tokenEnd is behind the last thing that is not white.
  void skipSpace() {
    while (!atEnd()) {
      if (isSpace(here())) {
        ++m_place;
      } else if (m_text.substr(m_place).starts_with("//")) {
        m_place = std::min(m_text.find('\n', m_place), m_text.size());
        m_tokenEnd = m_place > 0 && m_text[m_place - 1] == '\r' ? m_place - 1 : m_place;
      } else if (m_text.substr(m_place).starts_with("/*")) {
        const size_t end = m_text.find("*/", m_place + 2);
        if (end == std::string_view::npos) return fail("a comment has no end");
        m_place = m_tokenEnd = end + 2;
      } else {
        return;
      }
    }
  }

  bool take(char c) {
    if (here() != c) return false;
    m_tokenEnd = ++m_place;
    return true;
  }

  Value value(int depth) {
    Value found;
    found.span.begin = m_place;
    if (depth > kDeepest)
      fail("it is nested too deeply");
    else if (here() == '{')
      object(found, depth);
    else if (here() == '[')
      array(depth);
    else if (here() == '"')
      string();
    else
      word();
    found.span.end = m_tokenEnd = m_place;
    return found;
  }

  void object(Value& found, int depth) {
    found.isObject = true;
    take('{');
    for (skipSpace(); !take('}'); skipSpace()) {
      if (!m_problem.empty() || here() != '"') return fail("a name or } is missing");
      if (!found.entries.empty() && !found.entries.back().comma) return fail("a comma is missing");
      Entry entry;
      entry.begin = m_place;
      string();
      entry.name = unquoted(m_text.substr(entry.begin, m_place - entry.begin)).value_or("");
      skipSpace();
      if (!take(':')) return fail("a colon is missing");
      skipSpace();
      entry.value = value(depth + 1);
      skipSpace();
      if (here() == ',') {
        entry.comma = m_place;
        take(',');
        skipSpace();
      }
      found.entries.push_back(std::move(entry));
      found.tail = m_tokenEnd;
    }
    if (found.entries.empty()) found.tail = emptyTail(found.span.begin);
  }

  // Of an object without entries: behind its comments.
  size_t emptyTail(size_t begin) const {
    const size_t closing = m_place - 1;
    const size_t last = m_text.find_last_not_of(" \t\r\n", closing - 1);
    return std::max(begin + 1, last + 1);
  }

  void array(int depth) {
    take('[');
    bool needsComma = false;
    for (skipSpace(); !take(']'); skipSpace()) {
      if (!m_problem.empty() || atEnd()) return fail("a ] is missing");
      if (needsComma) return fail("a comma is missing");
      value(depth + 1);
      skipSpace();
      needsComma = !take(',');
    }
  }

  void string() {
    const size_t begin = m_place++;
    while (!atEnd() && here() != '"' && here() != '\n') m_place += here() == '\\' ? 2 : 1;
    if (here() != '"') return fail("a string has no end");
    ++m_place;
    if (!unquoted(m_text.substr(begin, m_place - begin))) fail("a string has a bad escape");
  }

  // Numbers, true, false, null.
  void word() {
    const size_t begin = m_place;
    while (!atEnd() && std::string_view("{}[]\",:/ \t\r\n").find(here()) == std::string_view::npos) ++m_place;
    if (m_place == begin) fail("a value is missing");
  }

  const std::string_view m_text;
  size_t m_place = 0;
  size_t m_tokenEnd = 0;
  std::string m_problem;
};

}  // namespace

Result<std::optional<Value>, std::string> scan(std::string_view text) {
  return Scan(text).run();
}

}  // namespace headgate::host::json_text
