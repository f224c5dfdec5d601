#include "ui/json/json_cursor.h"

#include <cctype>

#include "core/config/problem.h"

namespace headgate::ui {

namespace {

// An object or list that is open at the place.
struct OpenPlace {
  bool isObject = false;
  std::string pointer;
  std::string key;      // of the member that is being said
  bool hasKey = false;  // and the colon has come
  size_t index = 0;
  bool isComplete = false;  // a value has come, and no comma since
  std::vector<std::string> keys;
};

bool isBare(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '-' || letter == '+' ||
         letter == '.';
}

class CursorScanner {
 public:
  explicit CursorScanner(std::string_view text) : m_text(text) {}

  JsonCursor scan() {
    while (m_at < m_text.size()) {
      const char letter = m_text[m_at];
      if (letter == '"') {
        if (!takeText()) return cursor(true);
      } else if (isBare(letter)) {
        m_begunAt = m_at;
        while (m_at < m_text.size() && isBare(m_text[m_at])) ++m_at;
        m_begun = std::string(m_text.substr(m_begunAt, m_at - m_begunAt));
        if (m_at == m_text.size()) return cursor(false);
        complete();
      } else {
        takeMark(letter);
        ++m_at;
      }
    }
    m_begun.clear();
    m_begunAt = m_at;
    return cursor(false);
  }

 private:
  // False: the text ends in it.
  bool takeText() {
    m_begunAt = m_at++;
    m_begun.clear();
    while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n') {
      if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) ++m_at;
      m_begun += m_text[m_at++];
    }
    if (m_at >= m_text.size()) return false;
    ++m_at;
    if (!m_open.empty() && m_open.back().isObject && !m_open.back().hasKey)
      m_open.back().key = m_begun;
    else
      complete();
    return true;
  }

  void takeMark(char mark) {
    switch (mark) {
      case '{':
      case '[':
        m_open.push_back({.isObject = mark == '{', .pointer = here()});
        return;
      case '}':
      case ']':
        if (!m_open.empty()) m_open.pop_back();
        complete();
        return;
      case ':':
        if (m_open.empty() || !m_open.back().isObject) return;
        m_open.back().hasKey = true;
        m_open.back().keys.push_back(m_open.back().key);
        return;
      case ',':
        if (m_open.empty()) return;
        m_open.back().hasKey = false;
        m_open.back().isComplete = false;
        ++m_open.back().index;
        return;
      default:
        return;
    }
  }

  void complete() {
    if (!m_open.empty()) m_open.back().isComplete = true;
  }

  // Of a value that would stand here.
  std::string here() const {
    if (m_open.empty()) return {};
    const OpenPlace& open = m_open.back();
    return open.isObject ? config::pointerTo(open.pointer, open.key)
                         : config::pointerTo(open.pointer, open.index);
  }

  JsonCursor cursor(bool isInText) const {
    JsonCursor cursor{.isInText = isInText, .begun = m_begun, .begunAt = m_begunAt};
    if (m_open.empty()) return cursor;
    const OpenPlace& open = m_open.back();
    const bool wantsKey = open.isObject && !open.hasKey;
    cursor.keys = open.keys;
    cursor.pointer = wantsKey ? open.pointer : here();
    cursor.expects = open.isComplete ? JsonCursor::Expects::Nothing
                     : wantsKey      ? JsonCursor::Expects::Key
                                     : JsonCursor::Expects::Value;
    return cursor;
  }

  std::string_view m_text;
  size_t m_at = 0;
  std::string m_begun;
  size_t m_begunAt = 0;
  std::vector<OpenPlace> m_open;
};

}  // namespace

JsonCursor jsonCursor(std::string_view text, size_t at) {
  return CursorScanner(text.substr(0, at)).scan();
}

}  // namespace headgate::ui
