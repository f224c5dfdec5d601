// Reads HTTP/1 messages out of a byte stream, strictly (RFC 9112; the parser contract is listed in tests/wire).
//
// Pure: no sockets, no clock. The caller keeps the bytes: it passes everything unconsumed since the last call, with what
// came since appended, and drops `consumed` bytes after each step. Only an incomplete head, and nothing of a body, stays
// unconsumed; what was scanned of it is not scanned again. Views in a step point into `input` and are good until it changes.
// After an error the reader is finished: each further step repeats it. Thread: any, one caller at a time.
#pragma once

#include <memory>

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/http/limits.h"
#include "core/http/message.h"

namespace headgate::http {

enum class ReadKind : uint8_t {
  NeedMore,  // nothing to say before more bytes come; `consumed` may still be positive
  Head,      // the head is in request() or response()
  Body,      // `body` is the next piece of payload, framing removed
  End,       // the message is complete; trailers() holds what came after the last chunk
  Failed,    // `error` says why; consumed is meaningless
};

struct ReadStep {
  ReadKind kind = ReadKind::NeedMore;
  size_t consumed = 0;
  ByteView body;
};

// Decodes a body by its framing; shared by both readers, usable alone.
class BodyReader {
 public:
  explicit BodyReader(const Limits& limits) : m_limits(&limits) {}
  void start(Framing framing, uint64_t contentLength);
  ReadStep next(ByteView input);
  // The peer ended its side: End for UntilClose, Failed (truncated) otherwise unless already complete.
  ReadStep finish();
  bool complete() const { return m_state == State::Complete; }
  const Error& error() const { return m_error; }
  const Trailers& trailers() const { return m_trailers; }

 private:
  enum class State : uint8_t { Length, UntilClose, Size, Extension, SizeLf, Data, DataCr, DataLf, Trailer, Complete, Failed };
  ReadStep nextChunked(ByteView input);
  ReadStep fail(std::string detail);

  const Limits* m_limits;
  State m_state = State::Complete;
  uint64_t m_left = 0;
  uint64_t m_overhead = 0;
  uint64_t m_payload = 0;
  size_t m_sizeDigits = 0;
  size_t m_extensionBytes = 0;
  size_t m_extensionTotal = 0;
  std::string m_trailerBytes;
  Trailers m_trailers;
  Error m_error;
};

class RequestReader {
 public:
  explicit RequestReader(const Limits& limits);
  // Head, then Body*, then End (End also follows a head without a body). After End the next call reads the next message.
  ReadStep next(ByteView input, RequestHead& head);
  const Trailers& trailers() const { return m_body.trailers(); }
  const Error& error() const { return m_error; }
  // True between messages with nothing of a next one seen: an idle keep-alive connection.
  bool atStart() const;

 private:
  struct Impl;
  const Limits* m_limits;
  BodyReader m_body;
  Error m_error;
  size_t m_scanned = 0;  // offset of the first line of the head not yet checked
  size_t m_lines = 0;
  bool m_inBody = false;
  bool m_failed = false;
};

class ResponseReader {
 public:
  explicit ResponseReader(const Limits& limits);
  // Says what the next response answers; it decides whether a body may follow (RFC 9112 section 6.3).
  void expect(std::string_view requestMethod);
  // Informational responses come as Head without a Body or End; the final one as Head, Body*, End. A 101 comes as Head and the
  // reader then stays at NeedMore with nothing consumed: what follows is the tunnel's.
  ReadStep next(ByteView input, ResponseHead& head);
  // The upstream ended its side. End, or Failed: nothing came, half a head, or a truncated body.
  ReadStep finish();
  const Trailers& trailers() const { return m_body.trailers(); }
  const Error& error() const { return m_error; }

 private:
  const Limits* m_limits;
  BodyReader m_body;
  Error m_error;
  size_t m_scanned = 0;
  size_t m_lines = 0;
  bool m_headRequest = false;
  bool m_inBody = false;
  bool m_failed = false;
  bool m_upgraded = false;
};

}  // namespace headgate::http
