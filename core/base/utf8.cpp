#include "core/base/utf8.h"

#include <cstring>

namespace headgate {
namespace {

// What a first byte asks of the bytes after it: RFC 3629 section 4, one row of its grammar.
struct Lead {
  uint8_t pending;
  uint8_t low;
  uint8_t high;
  bool valid;
};

Lead leadOf(uint8_t byte) {
  if (byte < 0x80) return {0, 0x80, 0xBF, true};
  if (byte < 0xC2) return {0, 0, 0, false};
  if (byte < 0xE0) return {1, 0x80, 0xBF, true};
  if (byte == 0xE0) return {2, 0xA0, 0xBF, true};
  if (byte == 0xED) return {2, 0x80, 0x9F, true};
  if (byte < 0xF0) return {2, 0x80, 0xBF, true};
  if (byte == 0xF0) return {3, 0x90, 0xBF, true};
  if (byte < 0xF4) return {3, 0x80, 0xBF, true};
  if (byte == 0xF4) return {3, 0x80, 0x8F, true};
  return {0, 0, 0, false};
}

size_t asciiRun(ByteView text) {
  size_t size = 0;
  for (; size + 8 <= text.size(); size += 8) {
    uint64_t word;
    std::memcpy(&word, text.data() + size, sizeof word);
    if (word & 0x8080808080808080U) break;
  }
  while (size < text.size() && static_cast<uint8_t>(text[size]) < 0x80) ++size;
  return size;
}

}  // namespace

size_t utf8SequenceSize(ByteView text) {
  if (text.empty()) return 0;
  const Lead lead = leadOf(static_cast<uint8_t>(text[0]));
  const size_t size = size_t{1} + lead.pending;
  if (!lead.valid || text.size() < size) return 0;
  for (size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<uint8_t>(text[i]);
    if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF)) return 0;
  }
  return size;
}

ByteView utf8Prefix(ByteView text, size_t maxBytes) {
  if (text.size() <= maxBytes) return text;
  // Only a sequence that crosses the cut moves it; stray continuation bytes do not.
  for (size_t back = 1; back <= 3 && back <= maxBytes; ++back) {
    const size_t start = maxBytes - back;
    const size_t size = utf8SequenceSize(text.substr(start));
    if (size == 0) continue;
    return text.substr(0, size > back ? start : maxBytes);
  }
  return text.substr(0, maxBytes);
}

bool Utf8Validator::feed(ByteView text) {
  while (!m_failed && !text.empty()) {
    if (m_pending == 0) {
      text.remove_prefix(asciiRun(text));
      if (text.empty()) break;
      const Lead lead = leadOf(static_cast<uint8_t>(text[0]));
      m_failed = !lead.valid;
      m_pending = lead.pending;
      m_low = lead.low;
      m_high = lead.high;
    } else {
      const auto byte = static_cast<uint8_t>(text[0]);
      m_failed = byte < m_low || byte > m_high;
      --m_pending;
      m_low = 0x80;
      m_high = 0xBF;
    }
    text.remove_prefix(1);
  }
  return !m_failed;
}

bool isUtf8(ByteView text) {
  Utf8Validator validator;
  validator.feed(text);
  return validator.complete();
}

}  // namespace headgate
