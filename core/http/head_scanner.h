// The syntax of a message head, byte by byte: start line, then field lines. What a head means is the readers'
// business.
//
// Internal to this layer. The scanner is given the bytes of one head from its first byte on, again with each
// call and longer each time, and looks at each byte once. An error is reported at the very byte that makes it
// certain, however the bytes are cut into calls. Thread: any, one caller at a time.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/http/limits.h"
#include "core/http/message.h"

namespace headgate::http {

class HeadScanner {
 public:
  enum class Progress : uint8_t { NeedMore, Ready, Failed };

  // What an error is called depends on whose head it is.
  struct ErrorTypes {
    ErrorType malformed;
    ErrorType tooLarge;
    ErrorType unsupportedVersion;
  };

  // `limits` must outlive the scanner.
  HeadScanner(const Limits& limits, ErrorTypes errors) : m_limits(&limits), m_errors(errors) {}

  // One of these begins a head; trailers are a head without a start line.
  void beginRequest() { begin(Part::Method, m_limits->maxHeadBytes); }
  void beginResponse() { begin(Part::ResponseVersion, m_limits->maxHeadBytes); }
  void beginTrailers() { begin(Part::LineStart, m_limits->maxTrailerBytes); }

  bool atStart() const { return m_position == 0; }
  bool inFields() const { return m_part >= Part::LineStart; }
  size_t position() const { return m_position; }  // once fields() is Ready: the size of the head
  const Error& error() const { return m_error; }

  // Each is called until it is Ready; fields() comes after the start line, and adds to the same map in every
  // call.
  Progress requestLine(ByteView input);
  Progress statusLine(ByteView input);
  Progress fields(ByteView input, HeaderMap& fields);

  // What the start line says. Requires: it is Ready, and `input` begins with it.
  ByteView method(ByteView input) const { return input.substr(0, m_methodEnd); }
  ByteView target(ByteView input) const { return between(input, m_methodEnd + 1, m_targetEnd); }
  ByteView reason(ByteView input) const { return between(input, m_reasonStart, m_reasonEnd); }
  uint16_t status() const { return m_status; }
  MinorVersion version() const { return m_version; }

 private:
  // In the order of the bytes; the start line's before LineStart.
  enum class Part : uint8_t {
    Method,
    Target,
    RequestVersion,
    ResponseVersion,
    Status,
    AfterStatus,
    Reason,
    StartLineLf,
    LineStart,
    Name,
    Value,
    LineLf,
    LastLf,
    Done,
  };

  static ByteView between(ByteView input, size_t from, size_t to) { return input.substr(from, to - from); }

  void begin(Part part, size_t maxBytes);
  // Each of these looks at bytes from m_position on, up to `end`, and moves m_position and m_part, or fails.
  void scanMethod(ByteView input, size_t end);
  void scanTarget(ByteView input, size_t end);
  void scanVersion(ByteView input, size_t end, size_t start, char terminator, Part next);
  void scanStatus(ByteView input, size_t end);
  void scanAfterStatus(char byte);
  void scanReason(ByteView input, size_t end);
  void scanLineStart(char byte, const HeaderMap& fields);
  void scanName(ByteView input, size_t end);
  void scanValue(ByteView input, size_t end);
  void scanLf(char byte, Part next);

  // The end of what may be looked at now.
  size_t window(ByteView input) const { return input.size() < m_maxBytes ? input.size() : m_maxBytes; }
  Progress pause();
  void fail(ErrorType type, ByteView detail);
  void malformed(ByteView detail) { fail(m_errors.malformed, detail); }
  void tooLarge(ByteView detail) { fail(m_errors.tooLarge, detail); }
  // `otherwise` says what is wrong with any byte but those that are wrong everywhere.
  void badByte(char byte, ByteView otherwise);

  const Limits* m_limits;
  ErrorTypes m_errors;
  Part m_part = Part::Method;
  MinorVersion m_version = MinorVersion::Http11;
  uint16_t m_status = 0;
  bool m_failed = false;
  size_t m_maxBytes = 0;
  size_t m_position = 0;  // the first byte not looked at
  size_t m_methodEnd = 0;
  size_t m_targetEnd = 0;
  size_t m_reasonStart = 0;
  size_t m_reasonEnd = 0;
  size_t m_lineStart = 0;  // of the present field line
  size_t m_nameEnd = 0;    // its colon
  Error m_error{ErrorType::None, {}};
};

}  // namespace headgate::http
