#include "core/http/head_scanner.h"

#include <algorithm>

#include "core/base/byte_words.h"
#include "core/http/char_classes.h"
#include "core/http/grammar.h"

namespace headgate::http {
namespace {

// True if one of the eight bytes at `bytes` may be a control or DEL; HTAB counts, and a false alarm is
// harmless.
bool mayHoldControl(const char* bytes) {
  const uint64_t word = wordAt(bytes);
  return (bytesBelow(word, 0x20) | bytesEqual(word, 0x7f)) != 0;
}

// skip(kValue, …), eight bytes at a time: values are most of a head.
size_t skipValue(const char* bytes, size_t from, size_t end) {
  while (from + kWordBytes <= end && !mayHoldControl(bytes + from)) from += kWordBytes;
  return skip(kValue, bytes, from, end);
}

constexpr char kTlsHandshake = 0x16;

}  // namespace

void HeadScanner::begin(Part part, size_t maxBytes) {
  m_part = part;
  m_maxBytes = maxBytes;
  m_position = 0;
  m_failed = false;
}

HeadScanner::Progress HeadScanner::requestLine(ByteView input) {
  const size_t end = window(input);
  while (m_part < Part::LineStart) {
    if (m_position == end) return pause();
    if (m_part == Part::Method)
      scanMethod(input, end);
    else if (m_part == Part::Target)
      scanTarget(input, end);
    else if (m_part == Part::RequestVersion)
      scanVersion(input, end, m_targetEnd + 1, '\r', Part::StartLineLf);
    else
      scanLf(input[m_position], Part::LineStart);
    if (m_failed) return Progress::Failed;
  }
  return Progress::Ready;
}

HeadScanner::Progress HeadScanner::statusLine(ByteView input) {
  const size_t end = window(input);
  while (m_part < Part::LineStart) {
    if (m_position == end) return pause();
    if (m_part == Part::ResponseVersion)
      scanVersion(input, end, 0, ' ', Part::Status);
    else if (m_part == Part::Status)
      scanStatus(input, end);
    else if (m_part == Part::AfterStatus)
      scanAfterStatus(input[m_position]);
    else if (m_part == Part::Reason)
      scanReason(input, end);
    else
      scanLf(input[m_position], Part::LineStart);
    if (m_failed) return Progress::Failed;
  }
  return Progress::Ready;
}

HeadScanner::Progress HeadScanner::fields(ByteView input, HeaderMap& fields) {
  const size_t end = window(input);
  while (m_part != Part::Done) {
    if (m_position == end) return pause();
    switch (m_part) {
      case Part::LineStart:
        scanLineStart(input[m_position], fields);
        break;
      case Part::Name:
        scanName(input, end);
        break;
      case Part::Value:
        scanValue(input, end);
        break;
      case Part::LineLf: {
        const size_t lineEnd = m_position - 1;
        scanLf(input[m_position], Part::LineStart);
        if (!m_failed)
          fields.add(between(input, m_lineStart, m_nameEnd),
                     trimSpaces(between(input, m_nameEnd + 1, lineEnd)));
        break;
      }
      default:
        scanLf(input[m_position], Part::Done);
        break;
    }
    if (m_failed) return Progress::Failed;
  }
  return Progress::Ready;
}

void HeadScanner::scanMethod(ByteView input, size_t end) {
  m_position = skip(kToken, input.data(), m_position, std::min(end, m_limits->maxMethodBytes));
  if (m_position == end) return;
  const char byte = input[m_position];
  if (byte == ' ' && m_position > 0) {
    m_methodEnd = m_position++;
    m_part = Part::Target;
  } else if (is(kToken, byte)) {
    malformed("a method that is too long");
  } else if (m_position == 0 && byte == kTlsHandshake) {
    malformed("a TLS handshake where plain HTTP is served");
  } else {
    badByte(byte, "a character that no method may hold");
  }
}

void HeadScanner::scanTarget(ByteView input, size_t end) {
  const size_t start = m_methodEnd + 1;
  m_position = skip(kTarget, input.data(), m_position, std::min(end, start + m_limits->maxTargetBytes));
  if (m_position == end) return;
  const char byte = input[m_position];
  const bool empty = m_position == start;
  if (byte == ' ' && !empty) {
    m_targetEnd = m_position++;
    m_part = Part::RequestVersion;
  } else if (is(kTarget, byte)) {
    fail(ErrorType::UriTooLong, "a request target that is too long");
  } else if (byte == '\r' && !empty) {
    fail(m_errors.unsupportedVersion, "a request line without a version (HTTP/0.9)");
  } else if (empty && (byte == ' ' || byte == '\r')) {
    malformed("a request line without a target");
  } else {
    badByte(byte, byte == '#' ? "a fragment in the request target" : "a character that no target may hold");
  }
}

// "HTTP/1.1" and the byte after it. A minor version above 1 is read as 1 (RFC 9110 section 2.5).
void HeadScanner::scanVersion(ByteView input, size_t end, size_t start, char terminator, Part next) {
  constexpr ByteView kName = "HTTP/";
  constexpr size_t kMajor = 5, kDot = 6, kMinor = 7, kTerminator = 8;
  if (m_position == start && end - start > kTerminator && input[start + kTerminator] == terminator &&
      input.substr(start, kTerminator) == "HTTP/1.1") {
    m_version = MinorVersion::Http11;
    m_position = start + kTerminator + 1;
    m_part = next;
    return;
  }
  for (; m_position < end; ++m_position) {
    const size_t index = m_position - start;
    const char byte = input[m_position];
    if (index < kMajor) {
      if (byte != kName[index]) return badByte(byte, "something else than an HTTP version");
    } else if (index == kDot) {
      if (byte != '.') return badByte(byte, "an HTTP version that is not two digits with a dot between");
    } else if (index < kTerminator) {
      if (!is(kDigit, byte))
        return badByte(byte, "an HTTP version that is not two digits with a dot between");
      if (index == kMinor && input[start + kMajor] != '1')
        return fail(m_errors.unsupportedVersion, "a major version other than HTTP/1");
      if (index == kMinor) m_version = byte == '0' ? MinorVersion::Http10 : MinorVersion::Http11;
    } else {
      if (byte != terminator)
        return badByte(byte, "something else than the line's end or a space after the version");
      ++m_position;
      m_part = next;
      return;
    }
  }
}

void HeadScanner::scanStatus(ByteView input, size_t end) {
  constexpr size_t kStart = 9;  // after "HTTP/1.1 "
  for (; m_position < end && m_position < kStart + 3; ++m_position)
    if (!is(kDigit, input[m_position]))
      return badByte(input[m_position], "a status that is not three digits");
  if (m_position < kStart + 3) return;
  const auto digit = [input](size_t index) { return input[kStart + index] - '0'; };
  m_status = static_cast<uint16_t>(digit(0) * 100 + digit(1) * 10 + digit(2));
  if (m_status < 100 || m_status > 599) return malformed("a status outside of 100 to 599");
  m_part = Part::AfterStatus;
}

// Servers do leave out the space before an empty reason, against the grammar; there is one way to read it.
void HeadScanner::scanAfterStatus(char byte) {
  if (byte != ' ' && byte != '\r') return badByte(byte, "a status that is not three digits");
  ++m_position;
  m_reasonStart = m_reasonEnd = m_position;
  m_part = byte == ' ' ? Part::Reason : Part::StartLineLf;
}

void HeadScanner::scanReason(ByteView input, size_t end) {
  m_position = skipValue(input.data(), m_position, std::min(end, m_reasonStart + m_limits->maxFieldBytes));
  if (m_position == end) return;
  const char byte = input[m_position];
  if (byte != '\r')
    return is(kValue, byte) ? tooLarge("a status line that is too long")
                            : badByte(byte, "a control character");
  m_reasonEnd = m_position++;
  m_part = Part::StartLineLf;
}

void HeadScanner::scanLineStart(char byte, const HeaderMap& fields) {
  if (byte == '\r') {
    ++m_position;
    m_part = Part::LastLf;
  } else if (byte == ' ' || byte == '\t') {
    malformed(fields.empty() ? "a space before the first field" : "a folded field line");
  } else if (fields.size() >= m_limits->maxFields) {
    tooLarge("too many fields");
  } else {
    m_lineStart = m_position;
    m_part = Part::Name;
  }
}

void HeadScanner::scanName(ByteView input, size_t end) {
  m_position = skip(kToken, input.data(), m_position, std::min(end, m_lineStart + m_limits->maxFieldBytes));
  if (m_position == end) return;
  const char byte = input[m_position];
  const size_t size = m_position - m_lineStart;
  if (size == m_limits->maxFieldBytes) {
    tooLarge("a field line that is too long");
  } else if (byte == ':' && size > 0) {
    m_nameEnd = m_position++;
    m_part = Part::Value;
  } else if (byte == ':') {
    malformed("a field without a name");
  } else if (byte == ' ' || byte == '\t') {
    malformed("a space in a field name or before its colon");
  } else {
    badByte(byte, byte == '\r' ? "a field line without a colon" : "a character that no field name may hold");
  }
}

void HeadScanner::scanValue(ByteView input, size_t end) {
  m_position = skipValue(input.data(), m_position, std::min(end, m_lineStart + m_limits->maxFieldBytes));
  if (m_position == end) return;
  const char byte = input[m_position];
  if (byte != '\r')
    return is(kValue, byte) ? tooLarge("a field line that is too long")
                            : badByte(byte, "a control character in a field value");
  ++m_position;
  m_part = Part::LineLf;
}

void HeadScanner::scanLf(char byte, Part next) {
  if (byte != '\n') return malformed("a bare CR");
  ++m_position;
  m_part = next;
}

HeadScanner::Progress HeadScanner::pause() {
  if (m_position < m_maxBytes) return Progress::NeedMore;
  tooLarge("a head that is too large");
  return Progress::Failed;
}

void HeadScanner::fail(ErrorType type, ByteView detail) {
  m_failed = true;
  m_error = {type, std::string(detail)};
}

void HeadScanner::badByte(char byte, ByteView otherwise) {
  if (byte == '\n') return malformed("a bare LF");
  if (byte == '\0') return malformed("a NUL byte");
  malformed(otherwise);
}

}  // namespace headgate::http
