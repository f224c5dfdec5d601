// Reads HTTP/1 messages out of a byte stream, strictly (RFC 9112; the parser contract is listed in
// tests/wire).
//
// Pure: no sockets, no clock. The caller keeps the bytes: it passes everything unconsumed since the last
// call, with what came since appended, and drops `consumed` bytes after each step. Only an incomplete head,
// and nothing of a body, stays unconsumed; what was scanned of it is not scanned again. Views in a step point
// into `input` and are good until it changes. After an error the reader is finished: each further step
// repeats it. Thread: any, one caller at a time.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/http/head_scanner.h"
#include "core/http/limits.h"
#include "core/http/message.h"

namespace headgate::http {

enum class ReadKind : uint8_t {
  NeedMore,  // nothing to say before more bytes come; `consumed` may still be positive
  Head,      // the given head is filled
  Body,      // `body` is the next piece of payload, framing removed
  End,       // the message is complete; trailers() holds what came after the last chunk
  Failed,    // `error` says why; consumed is meaningless
};

struct ReadStep {
  ReadKind kind = ReadKind::NeedMore;
  size_t consumed = 0;
  ByteView body;
};

// Decodes a body by its framing; shared by both readers, usable alone. Consumes whatever it is given.
class BodyReader {
 public:
  // `limits` must outlive the reader. `sender` is whose body it is: it decides what errors are called.
  BodyReader(const Limits& limits, Side sender);
  void start(Framing framing, uint64_t contentLength);
  ReadStep next(ByteView input);
  // The sender ended its side: End for UntilClose or if complete already, else Failed.
  ReadStep finish();
  bool complete() const { return m_state == State::Complete; }
  const Error& error() const { return m_error; }
  // Fields that came after the last chunk, without those that are forbidden there.
  const Trailers& trailers() const { return m_trailers; }

 private:
  enum class State : uint8_t {
    Length,
    UntilClose,
    ChunkSize,
    ChunkExtension,
    ChunkSizeLf,
    ChunkData,
    ChunkDataCr,
    ChunkDataLf,
    TrailerLines,
    Complete,
    Failed,
  };
  ReadStep nextOfLength(ByteView input);
  ReadStep nextOfChunked(ByteView input);
  void scanChunkSize(char byte);
  size_t scanChunkExtension(ByteView input);
  void endChunkLine();
  size_t scanTrailers(ByteView input);
  void fail(ErrorType type, ByteView detail);
  void malformed(ByteView detail);

  const Limits* m_limits;
  Side m_sender;
  State m_state = State::Complete;
  uint64_t m_left = 0;  // of the body, or of the present chunk
  // What was seen of a chunked body.
  size_t m_sizeDigits = 0;
  size_t m_extensionBytes = 0;       // in the present chunk
  size_t m_extensionBytesTotal = 0;  // in the message
  uint64_t m_framingBytes = 0;
  uint64_t m_payloadBytes = 0;
  Bytes m_trailerBytes;
  HeadScanner m_trailerScanner;
  Trailers m_trailers;
  Error m_error{ErrorType::None, {}};
};

class RequestReader {
 public:
  explicit RequestReader(const Limits& limits);
  // Head, then Body*, then End (End also follows a head without a body). After End the next call reads the
  // next message. `head` is filled as bytes come: pass the same one until Head. It is cleared at the first
  // byte of a message.
  ReadStep next(ByteView input, RequestHead& head);
  const Trailers& trailers() const { return m_body.trailers(); }
  const Error& error() const { return m_error; }
  // True between messages with nothing of a next one seen: an idle keep-alive connection.
  bool atStart() const { return m_state == State::Head && m_idle; }

 private:
  enum class State : uint8_t { Head, Body, Failed };
  ReadStep nextOfHead(ByteView input, RequestHead& head);
  ReadStep nextOfBody(ByteView input);
  ReadStep fail(const Error& error);

  HeadScanner m_scanner;
  BodyReader m_body;
  State m_state = State::Head;
  bool m_idle = true;
  bool m_blankLineSkipped = false;
  Error m_error{ErrorType::None, {}};
};

class ResponseReader {
 public:
  explicit ResponseReader(const Limits& limits);
  // Says what the next response answers; it decides whether a body may follow (RFC 9112 section 6.3).
  void expect(std::string_view requestMethod);
  // Informational responses come as Head without a Body or End; the final one as Head, Body*, End. A 101
  // comes as Head and the reader then stays at NeedMore with nothing consumed: what follows is the tunnel's.
  // `head` as in RequestReader.
  ReadStep next(ByteView input, ResponseHead& head);
  // The upstream ended its side. End, or Failed: nothing came, half a head, or a truncated body.
  ReadStep finish();
  const Trailers& trailers() const { return m_body.trailers(); }
  const Error& error() const { return m_error; }

 private:
  enum class State : uint8_t { Head, Body, Tunnel, Failed };
  ReadStep nextOfHead(ByteView input, ResponseHead& head);
  ReadStep nextOfBody(ReadStep step);
  ReadStep fail(const Error& error);

  HeadScanner m_scanner;
  BodyReader m_body;
  State m_state = State::Head;
  bool m_headRequest = false;
  Error m_error{ErrorType::None, {}};
};

}  // namespace headgate::http
