#include "core/stream/ndjson_decoder.h"

namespace headgate::stream {

void NdjsonDecoder::feed(ByteView input) {
  while (!input.empty()) {
    const size_t end = input.find('\n');
    const ByteView piece = input.substr(0, end);
    m_offset += piece.size();
    if (end == ByteView::npos) {
      hold(piece);
      return;
    }
    ++m_offset;
    if (m_line.empty() && piece.size() <= m_line.limit()) {
      reportLine(StreamEventKind::JsonLine, piece);
    } else {
      hold(piece);
      reportLine(StreamEventKind::JsonLine, m_line.view());
    }
    m_line.clear();
    m_lineOffset = m_offset;
    input.remove_prefix(end + 1);
  }
}

void NdjsonDecoder::finish() {
  reportLine(StreamEventKind::JsonLineIncomplete, m_line.view());
}

void NdjsonDecoder::hold(ByteView piece) {
  const bool wasCut = m_line.cut();
  m_line.append(piece);
  if (m_line.cut() && !wasCut)
    report({.kind = StreamEventKind::Limit,
            .offset = m_lineOffset,
            .data = "a line is larger than what is kept of one"});
}

void NdjsonDecoder::reportLine(StreamEventKind kind, ByteView line) {
  if (line.ends_with('\r') && !m_line.cut()) line.remove_suffix(1);
  if (line.empty()) return;
  report({.kind = kind,
          .offset = m_lineOffset,
          .size = m_offset - m_lineOffset,
          .data = line,
          .dataSize = line.size() + m_line.lost(),
          .cut = m_line.cut()});
}

}  // namespace headgate::stream
