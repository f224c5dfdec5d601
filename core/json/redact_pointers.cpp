#include "core/json/redact_pointers.h"

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/utf8.h"

namespace headgate::json {
namespace {

constexpr size_t kMaxDepth = 256;
constexpr std::string_view kReplacement = "\"[redacted]\"";

void appendUtf8(std::string& out, uint32_t codePoint) {
  if (codePoint < 0x80) {
    out += static_cast<char>(codePoint);
  } else if (codePoint < 0x800) {
    out += static_cast<char>(0xC0 | codePoint >> 6);
    out += static_cast<char>(0x80 | (codePoint & 0x3F));
  } else if (codePoint < 0x10000) {
    out += static_cast<char>(0xE0 | codePoint >> 12);
    out += static_cast<char>(0x80 | (codePoint >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (codePoint & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | codePoint >> 18);
    out += static_cast<char>(0x80 | (codePoint >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (codePoint >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (codePoint & 0x3F));
  }
}

// Where a redacted value stands in the text.
struct Range {
  size_t begin = 0;
  size_t end = 0;
};

// One pass of the grammar of RFC 8259 that knows its place in the text and in the document.
class Scanner {
 public:
  Scanner(std::string_view text, std::span<const JsonPointer> pointers)
      : m_text(text), m_pointers(pointers), m_matched(pointers.size(), 0) {}

  bool scan() {
    skipSpace();
    if (!value()) return false;
    skipSpace();
    return m_pos == m_text.size();
  }

  const std::vector<Range>& found() const { return m_found; }

 private:
  bool at(char c) const { return m_pos < m_text.size() && m_text[m_pos] == c; }
  bool take(char c) {
    if (!at(c)) return false;
    ++m_pos;
    return true;
  }
  bool take(std::string_view word) {
    if (!m_text.substr(m_pos).starts_with(word)) return false;
    m_pos += word.size();
    return true;
  }
  void skipSpace() {
    while (at(' ') || at('\t') || at('\n') || at('\r')) ++m_pos;
  }

  bool value() {
    const size_t begin = m_pos;
    if (!anyValue()) return false;
    if (named()) {
      // What was found inside goes with it.
      while (!m_found.empty() && m_found.back().begin >= begin) m_found.pop_back();
      m_found.push_back({begin, m_pos});
    }
    return true;
  }

  bool anyValue() {
    if (at('{')) return object();
    if (at('[')) return array();
    if (at('"')) return string(nullptr);
    return take("true") || take("false") || take("null") || number();
  }

  bool object() {
    if (m_depth == kMaxDepth) return false;
    ++m_pos;
    skipSpace();
    if (take('}')) return true;
    std::string key;
    do {
      skipSpace();
      key.clear();
      if (!string(&key)) return false;
      skipSpace();
      if (!take(':') || !member(key)) return false;
    } while (take(','));
    return take('}');
  }

  bool array() {
    if (m_depth == kMaxDepth) return false;
    ++m_pos;
    skipSpace();
    if (take(']')) return true;
    size_t index = 0;
    do {
      if (!member(std::to_string(index++))) return false;
    } while (take(','));
    return take(']');
  }

  bool member(std::string_view token) {
    enter(token);
    skipSpace();
    const bool ok = value();
    skipSpace();
    leave();
    return ok;
  }

  bool string(std::string* out) {
    if (!take('"')) return false;
    while (m_pos < m_text.size()) {
      const auto c = static_cast<uint8_t>(m_text[m_pos]);
      if (c == '"') {
        ++m_pos;
        return true;
      }
      if (c < 0x20) return false;
      if (c == '\\') {
        if (!escape(out)) return false;
        continue;
      }
      const size_t size = c < 0x80 ? 1 : utf8SequenceSize(m_text.substr(m_pos));
      if (size == 0) return false;
      if (out) out->append(m_text, m_pos, size);
      m_pos += size;
    }
    return false;
  }

  bool escape(std::string* out) {
    ++m_pos;
    if (m_pos == m_text.size()) return false;
    const char letter = m_text[m_pos++];
    uint32_t codePoint = 0;
    switch (letter) {
      case '"':
      case '\\':
      case '/':
        codePoint = static_cast<uint8_t>(letter);
        break;
      case 'b':
        codePoint = '\b';
        break;
      case 'f':
        codePoint = '\f';
        break;
      case 'n':
        codePoint = '\n';
        break;
      case 'r':
        codePoint = '\r';
        break;
      case 't':
        codePoint = '\t';
        break;
      case 'u':
        if (!unicodeEscape(codePoint)) return false;
        break;
      default:
        return false;
    }
    if (out) appendUtf8(*out, codePoint);
    return true;
  }

  // After "\u". A surrogate without its other half is legal JSON and no character: U+FFFD.
  bool unicodeEscape(uint32_t& codePoint) {
    if (!hex4(codePoint)) return false;
    if (codePoint < 0xD800 || codePoint > 0xDFFF) return true;
    const size_t after = m_pos;
    uint32_t low = 0;
    if (codePoint < 0xDC00 && take("\\u") && hex4(low) && low >= 0xDC00 && low <= 0xDFFF) {
      codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
    } else {
      m_pos = after;
      codePoint = 0xFFFD;
    }
    return true;
  }

  bool hex4(uint32_t& value) {
    value = 0;
    if (m_text.size() - m_pos < 4) return false;
    for (int i = 0; i < 4; ++i) {
      const char c = m_text[m_pos++];
      if (c >= '0' && c <= '9')
        value = value << 4 | static_cast<uint32_t>(c - '0');
      else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        value = value << 4 | static_cast<uint32_t>((c | 0x20) - 'a' + 10);
      else
        return false;
    }
    return true;
  }

  bool digits() {
    const size_t begin = m_pos;
    while (m_pos < m_text.size() && m_text[m_pos] >= '0' && m_text[m_pos] <= '9') ++m_pos;
    return m_pos > begin;
  }

  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('+')) take('-');
      return digits();
    }
    return true;
  }

  // m_matched counts, for each pointer, how many of its tokens the path to here has matched; only a pointer
  // that matched every step so far can match the next.
  void enter(std::string_view token) {
    for (size_t i = 0; i < m_pointers.size(); ++i) {
      const auto& tokens = m_pointers[i].tokens();
      if (m_matched[i] == m_depth && tokens.size() > m_depth && tokens[m_depth] == token) ++m_matched[i];
    }
    ++m_depth;
  }
  void leave() {
    for (size_t& matched : m_matched)
      if (matched == m_depth) --matched;
    --m_depth;
  }
  bool named() const {
    for (size_t i = 0; i < m_pointers.size(); ++i)
      if (m_matched[i] == m_depth && m_pointers[i].tokens().size() == m_depth) return true;
    return false;
  }

  std::string_view m_text;
  std::span<const JsonPointer> m_pointers;
  std::vector<size_t> m_matched;
  std::vector<Range> m_found;  // in the order of the text, none inside another
  size_t m_pos = 0;
  size_t m_depth = 0;
};

}  // namespace

bool redactPointers(std::string& json, std::span<const JsonPointer> pointers) {
  Scanner scanner(json, pointers);
  if (!scanner.scan()) return false;
  if (scanner.found().empty()) return true;
  std::string out;
  out.reserve(json.size());
  size_t kept = 0;
  for (const Range& range : scanner.found()) {
    out.append(json, kept, range.begin - kept);
    out += kReplacement;
    kept = range.end;
  }
  out.append(json, kept);
  json = std::move(out);
  return true;
}

}  // namespace headgate::json
