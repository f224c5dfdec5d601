#include "core/record/key_watch.h"

#include <algorithm>

#include "core/base/byte_words.h"
#include "core/record/head_redaction.h"

namespace headgate::record {
namespace {

constexpr size_t kEscapeSize = 6;  // \u0070

// An escaped letter, digit or '_' or '-': nobody writes those but to hide a key.
bool isSuspiciousEscape(ByteView text) {
  if (text.size() < kEscapeSize || !text.starts_with("\\u00")) return false;
  const char high = text[4];
  const char low = text[5];
  if (high == '3') return low >= '0' && low <= '9';
  if (high == '2') return low == 'd' || low == 'D';
  return high >= '4' && high <= '7';
}

// Where `key`, of at least two bytes, first begins. Every body is searched, nearly always in vain: eight
// places at a time are passed over where its first two bytes do not stand.
size_t find(ByteView text, std::string_view key) {
  size_t at = 0;
  for (; at + kWordBytes < text.size(); at += kWordBytes) {
    const char* bytes = text.data() + at;
    if ((bytesEqual(wordAt(bytes), key[0]) & bytesEqual(wordAt(bytes + 1), key[1])) == 0) continue;
    for (size_t place = at; place < at + kWordBytes; ++place)
      if (text.substr(place).starts_with(key)) return place;
  }
  return text.find(key, at);
}

// Where the first key or suspicious escape ends; npos if there is none.
size_t endOfKey(ByteView text, const std::vector<std::string>& keys) {
  size_t end = ByteView::npos;
  for (const std::string& key : keys) {
    const size_t at = find(text, key);
    if (at != ByteView::npos) end = std::min(end, at + key.size());
  }
  for (size_t at = text.find("\\u00"); at < end && at != ByteView::npos; at = text.find("\\u00", at + 1))
    if (isSuspiciousEscape(text.substr(at))) end = std::min(end, at + kEscapeSize);
  return end;
}

}  // namespace

std::optional<std::vector<std::string>> watchedKeys(const std::vector<json::JsonPointer>& pointers) {
  std::vector<std::string> keys;
  for (const json::JsonPointer& pointer : pointers) {
    const auto& tokens = pointer.tokens();
    const auto key = std::find_if(tokens.rbegin(), tokens.rend(), [](const std::string& token) {
      return token.find_first_not_of("0123456789") != std::string::npos;
    });
    if (key == tokens.rend()) return std::nullopt;
    keys.push_back('"' + *key + '"');
  }
  return keys;
}

bool KeyWatch::mentions(ByteView text, const std::vector<std::string>& keys) {
  return endOfKey(text, keys) != ByteView::npos;
}

ByteView KeyWatch::pass(ByteView piece, const std::vector<std::string>& keys, Bytes& out) {
  size_t longest = kEscapeSize;
  for (const std::string& key : keys) longest = std::max(longest, key.size());

  out.clear();
  bool changed = false;
  ByteView rest = piece;
  while (!rest.empty()) {
    if (m_hiding) {
      changed = true;
      if (!m_marked) out += kRedacted;
      m_marked = true;
      const size_t lineEnd = m_hideUntil == HideUntil::EndOfLine ? rest.find('\n') : ByteView::npos;
      if (lineEnd == ByteView::npos) return out;
      m_hiding = m_marked = false;
      m_tail.clear();
      rest.remove_prefix(lineEnd);
    }
    // A key may have begun in the piece before.
    const size_t known = m_tail.size();
    m_tail += rest;
    const size_t end = endOfKey(m_tail, keys);
    if (end == ByteView::npos) {
      if (changed) out += rest;
      if (m_tail.size() >= longest) m_tail.erase(0, m_tail.size() - (longest - 1));
      break;
    }
    const size_t used = end > known ? end - known : 0;
    out += rest.substr(0, used);
    rest.remove_prefix(used);
    changed = m_hiding = true;
    m_tail.clear();
  }
  return changed ? ByteView(out) : piece;
}

}  // namespace headgate::record
