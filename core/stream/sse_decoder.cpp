#include "core/stream/sse_decoder.h"

#include <cstring>

#include "core/http/grammar.h"

namespace headgate::stream {
namespace {

constexpr ByteView kBom = "\xEF\xBB\xBF";

size_t findFrom(ByteView text, char c, size_t from) {
  const void* found = std::memchr(text.data() + from, c, text.size() - from);
  return found ? static_cast<size_t>(static_cast<const char*>(found) - text.data()) : text.size();
}

ByteView withoutLeadingSpace(ByteView text) {
  return text.starts_with(' ') ? text.substr(1) : text;
}

}  // namespace

SseDecoder::SseDecoder(StreamEventSink& sink, size_t maxEventBytes)
    : StreamDecoder(Direction::FromServer, sink), m_line(maxEventBytes), m_data(maxEventBytes) {}

void SseDecoder::feed(ByteView input) {
  input = skipBom(input);
  if (input.empty()) return;
  // Each kind of line end is looked for once in the whole input, not once a line: CRs alone stay linear.
  size_t lf = findFrom(input, '\n', 0);
  size_t cr = findFrom(input, '\r', 0);
  for (size_t pos = 0; pos < input.size();) {
    if (m_afterCr) {
      m_afterCr = false;
      if (input[pos] == '\n') {
        ++pos;
        m_lineOffset = ++m_offset;
        continue;
      }
    }
    if (lf < pos) lf = findFrom(input, '\n', pos);
    if (cr < pos) cr = findFrom(input, '\r', pos);
    const size_t end = std::min(lf, cr);
    const ByteView piece = input.substr(pos, end - pos);
    m_offset += piece.size();
    if (end == input.size()) {
      holdLine(piece);
      return;
    }
    ++m_offset;
    if (m_line.empty() && piece.size() <= m_line.limit()) {
      takeLine(piece);
    } else {
      holdLine(piece);
      takeLine(m_line.view());
      m_line.clear();
    }
    m_lineOffset = m_offset;
    m_afterCr = input[end] == '\r';
    pos = end + 1;
  }
}

void SseDecoder::finish() {
  if (!m_bomDone) holdLine(kBom.substr(0, m_bomMatched));
  if (!m_inBlock && m_line.empty()) return;
  if (!m_inBlock) m_blockOffset = m_lineOffset;
  if (!m_line.view().starts_with(':')) takeField(m_line.view());
  reportBlock(StreamEventKind::SseIncomplete);
}

ByteView SseDecoder::skipBom(ByteView input) {
  while (!m_bomDone && !input.empty()) {
    if (input[0] != kBom[m_bomMatched]) {
      m_bomDone = true;
      holdLine(kBom.substr(0, m_bomMatched));
      break;
    }
    ++m_offset;
    input.remove_prefix(1);
    if (++m_bomMatched < kBom.size()) continue;
    m_bomDone = true;
    m_lineOffset = m_offset;
  }
  return input;
}

void SseDecoder::holdLine(ByteView piece) {
  const bool wasCut = m_line.cut();
  m_line.append(piece);
  if (m_line.cut() && !wasCut)
    report({.kind = StreamEventKind::Limit,
            .offset = m_lineOffset,
            .data = "a line is larger than what is kept of one"});
}

void SseDecoder::takeLine(ByteView line) {
  if (line.empty()) {
    if (m_inBlock) reportBlock(m_hasData ? StreamEventKind::SseEvent : StreamEventKind::SseFieldsOnly);
    return;
  }
  if (line[0] == ':') {
    const ByteView text = withoutLeadingSpace(line.substr(1));
    report({.kind = StreamEventKind::SseComment,
            .offset = m_lineOffset,
            .size = m_offset - m_lineOffset,
            .data = text,
            .dataSize = text.size() + m_line.lost(),
            .cut = m_line.cut()});
    return;
  }
  takeField(line);
}

void SseDecoder::takeField(ByteView line) {
  if (!m_inBlock) {
    m_inBlock = true;
    m_blockOffset = m_lineOffset;
  }
  const size_t colon = line.find(':');
  const ByteView name = line.substr(0, colon);
  const ByteView value = colon == ByteView::npos ? ByteView() : withoutLeadingSpace(line.substr(colon + 1));
  if (name == "data") {
    appendData(value);
  } else if (name == "event") {
    m_type = value;
  } else if (name == "id") {
    if (value.find('\0') == ByteView::npos) m_lastId = value;
  } else if (name == "retry") {
    uint64_t milliseconds = 0;
    if (http::parseDecimal(value, milliseconds)) m_retry = milliseconds;
  }
}

void SseDecoder::appendData(ByteView value) {
  const bool wasCut = m_data.cut();
  if (m_hasData) m_data.append("\n");
  m_hasData = true;
  m_data.append(value);
  m_data.skip(m_line.lost());
  // The limit of a line was reported with the line.
  if (m_data.cut() && !wasCut && !m_line.cut())
    report({.kind = StreamEventKind::Limit,
            .offset = m_blockOffset,
            .data = "an event is larger than what is kept of one"});
}

void SseDecoder::reportBlock(StreamEventKind kind) {
  report({.kind = kind,
          .offset = m_blockOffset,
          .size = m_offset - m_blockOffset,
          .data = m_data.view(),
          .dataSize = m_data.size(),
          .cut = m_data.cut(),
          .type = m_type.empty() ? ByteView("message") : ByteView(m_type),
          .id = m_lastId,
          .retryMilliseconds = m_retry});
  m_inBlock = false;
  m_hasData = false;
  m_data.clear();
  m_type.clear();
  m_retry.reset();
}

}  // namespace headgate::stream
