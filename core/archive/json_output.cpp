#include "core/archive/json_output.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/crypto/base64.h"

namespace headgate::archive {

namespace {

// A multiple of three: base64 of each piece has no padding but the last one's.
constexpr size_t kBase64Piece = 48 * 1024;
constexpr size_t kTextPiece = 32 * 1024;

// How much of the text ends with a whole character.
size_t wholeCharacters(ByteView text) {
  size_t end = text.size();
  while (end > 0 && text.size() - end < 4) {
    --end;
    const auto byte = static_cast<uint8_t>(text[end]);
    if (byte < 0x80) return text.size();
    if (byte >= 0xC0) return utf8SequenceSize(text.substr(end)) != 0 ? text.size() : end;
  }
  return end;
}

}  // namespace

void JsonOutput::flush() {
  m_ok = m_ok && m_output.write(m_text);
  m_text.clear();
}

void JsonOutput::text(const Body& body) {
  m_writer.beginString();
  Bytes carried;  // the beginning of a character whose rest comes with the next piece
  body.forEach([&](ByteView bytes) {
    while (!bytes.empty()) {
      const ByteView part = bytes.substr(0, kTextPiece);
      bytes.remove_prefix(part.size());
      carried += part;
      const size_t whole = wholeCharacters(carried);
      m_writer.piece(ByteView(carried).substr(0, whole));
      carried.erase(0, whole);
      settle();
    }
    return m_ok;
  });
  m_writer.piece(carried).endString();
  settle();
}

void JsonOutput::base64(const Body& body) {
  m_writer.beginString();
  Bytes waiting;
  const auto put = [&](size_t bytes) {
    m_writer.piece(crypto::base64Encode({reinterpret_cast<const uint8_t*>(waiting.data()), bytes}));
    waiting.erase(0, bytes);
    settle();
  };
  body.forEach([&](ByteView bytes) {
    while (!bytes.empty()) {
      const size_t taken = std::min(bytes.size(), kBase64Piece - waiting.size());
      waiting += bytes.substr(0, taken);
      bytes.remove_prefix(taken);
      if (waiting.size() == kBase64Piece) put(kBase64Piece);
    }
    return m_ok;
  });
  put(waiting.size());
  m_writer.endString();
}

}  // namespace headgate::archive
