#include <algorithm>
#include <limits>

#include "core/http/char_classes.h"
#include "core/http/h1_reader.h"
#include "core/http/trailer_fields.h"

namespace headgate::http {
namespace {

constexpr size_t kMaxSizeDigits = 16;
constexpr uint64_t kMaxChunkBytes = std::numeric_limits<int64_t>::max();

HeadScanner::ErrorTypes trailerErrors(Side sender) {
  if (sender == Side::Downstream)
    return {ErrorType::MalformedRequest, ErrorType::HeaderTooLarge, ErrorType::MalformedRequest};
  return {ErrorType::UpstreamMalformed, ErrorType::UpstreamHeadTooLarge, ErrorType::UpstreamMalformed};
}

}  // namespace

BodyReader::BodyReader(const Limits& limits, Side sender)
    : m_limits(&limits), m_sender(sender), m_trailerScanner(limits, trailerErrors(sender)) {}

void BodyReader::start(Framing framing, uint64_t contentLength) {
  m_trailers.clear();
  m_left = 0;
  switch (framing) {
    case Framing::None:
      m_state = State::Complete;
      break;
    case Framing::Length:
      m_left = contentLength;
      m_state = contentLength == 0 ? State::Complete : State::Length;
      break;
    case Framing::UntilClose:
      m_state = State::UntilClose;
      break;
    case Framing::Chunked:
      m_state = State::ChunkSize;
      m_sizeDigits = m_extensionBytes = m_extensionBytesTotal = 0;
      m_framingBytes = m_payloadBytes = 0;
      m_trailerBytes.clear();
      m_trailerScanner.beginTrailers();
      break;
  }
}

ReadStep BodyReader::next(ByteView input) {
  switch (m_state) {
    case State::Complete:
      return {ReadKind::End, 0, {}};
    case State::Failed:
      return {ReadKind::Failed, 0, {}};
    case State::Length:
      return nextOfLength(input);
    case State::UntilClose:
      return input.empty() ? ReadStep{} : ReadStep{ReadKind::Body, input.size(), input};
    default:
      return nextOfChunked(input);
  }
}

ReadStep BodyReader::finish() {
  if (m_state == State::UntilClose) m_state = State::Complete;
  if (m_state != State::Complete && m_state != State::Failed)
    fail(m_sender == Side::Downstream ? ErrorType::ClientClosed : ErrorType::UpstreamTruncated,
         "the connection ended inside the body");
  return next({});
}

ReadStep BodyReader::nextOfLength(ByteView input) {
  if (input.empty()) return {};
  const ByteView body = input.substr(0, std::min<uint64_t>(m_left, input.size()));
  m_left -= body.size();
  if (m_left == 0) m_state = State::Complete;
  return {ReadKind::Body, body.size(), body};
}

// RFC 9112 section 7.1. Framing up to the next payload, and that payload, make one step.
ReadStep BodyReader::nextOfChunked(ByteView input) {
  size_t position = 0;
  while (position < input.size()) {
    const char byte = input[position];
    switch (m_state) {
      case State::ChunkSize:
        scanChunkSize(byte);
        ++position;
        break;
      case State::ChunkExtension:
        position += scanChunkExtension(input.substr(position));
        break;
      case State::ChunkSizeLf:
        if (byte == '\n')
          endChunkLine();
        else
          malformed("a chunk size line that ends with a bare CR");
        ++position;
        break;
      case State::ChunkData: {
        const ByteView body = input.substr(position, std::min<uint64_t>(m_left, input.size() - position));
        m_left -= body.size();
        m_payloadBytes += body.size();
        if (m_left == 0) m_state = State::ChunkDataCr;
        return {ReadKind::Body, position + body.size(), body};
      }
      case State::ChunkDataCr:
      case State::ChunkDataLf:
        if (byte != (m_state == State::ChunkDataCr ? '\r' : '\n'))
          malformed("chunk data that is not followed by CRLF");
        else
          m_state = m_state == State::ChunkDataCr ? State::ChunkDataLf : State::ChunkSize;
        ++position;
        break;
      default:
        position += scanTrailers(input.substr(position));
        break;
    }
    if (m_state == State::Failed) return {ReadKind::Failed, 0, {}};
    if (m_state == State::Complete) return {ReadKind::End, position, {}};
  }
  return {ReadKind::NeedMore, position, {}};
}

void BodyReader::scanChunkSize(char byte) {
  if (const int digit = hexDigit(byte); digit >= 0) {
    m_left = m_left * 16 + static_cast<uint64_t>(digit);
    if (++m_sizeDigits > kMaxSizeDigits || m_left > kMaxChunkBytes)
      malformed("a chunk size that is too large");
  } else if (m_sizeDigits == 0) {
    malformed("a chunk without a size");
  } else if (byte == ';') {
    m_state = State::ChunkExtension;
  } else if (byte == '\r') {
    m_state = State::ChunkSizeLf;
  } else {
    malformed(byte == '\n' ? "a chunk size line that ends with a bare LF"
                           : "a chunk size that is not hexadecimal digits");
  }
}

// Extensions are read over and never forwarded (RFC 9112 section 7.1.1).
size_t BodyReader::scanChunkExtension(ByteView input) {
  const size_t room = std::min(m_limits->maxChunkExtensionBytes - m_extensionBytes,
                               m_limits->maxChunkExtensionTotal - m_extensionBytesTotal);
  const size_t size = skip(kValue, input.data(), 0, std::min(room, input.size()));
  m_extensionBytes += size;
  m_extensionBytesTotal += size;
  if (size == input.size()) return size;
  if (is(kValue, input[size]))
    malformed("chunk extensions that are too long");
  else if (input[size] != '\r')
    malformed(input[size] == '\n' ? "a chunk size line that ends with a bare LF"
                                  : "a control character in a chunk extension");
  else
    m_state = State::ChunkSizeLf;
  return size + 1;
}

// After the LF of a chunk's size line.
void BodyReader::endChunkLine() {
  constexpr size_t kLineEnds = 4;  // of the size line and of the data
  m_framingBytes += m_sizeDigits + m_extensionBytes + kLineEnds;
  m_sizeDigits = m_extensionBytes = 0;
  if (m_framingBytes > m_limits->chunkOverheadFree + m_limits->chunkOverheadFactor * m_payloadBytes)
    return malformed("chunks with far more framing than payload");
  m_state = m_left == 0 ? State::TrailerLines : State::ChunkData;
}

// Returns how many bytes of `input` belong to the trailer section; they are kept until it is complete.
size_t BodyReader::scanTrailers(ByteView input) {
  const size_t kept = m_trailerBytes.size();
  m_trailerBytes.append(input.substr(0, m_limits->maxTrailerBytes + 1 - kept));
  switch (m_trailerScanner.fields(m_trailerBytes, m_trailers)) {
    case HeadScanner::Progress::NeedMore:
      return input.size();
    case HeadScanner::Progress::Failed:
      m_error = m_trailerScanner.error();
      m_state = State::Failed;
      return 0;
    case HeadScanner::Progress::Ready:
      break;
  }
  m_trailers.filter([](const Field& field) { return !isForbiddenInTrailers(field); });
  m_state = State::Complete;
  return m_trailerScanner.position() - kept;
}

void BodyReader::fail(ErrorType type, ByteView detail) {
  m_state = State::Failed;
  m_error = {type, std::string(detail)};
}

void BodyReader::malformed(ByteView detail) {
  fail(m_sender == Side::Downstream ? ErrorType::MalformedRequest : ErrorType::UpstreamMalformed, detail);
}

}  // namespace headgate::http
