// Messages as values, free of any wire version: what flow, policies and the record speak. Framing
// (Content-Length, Transfer-Encoding, Connection) is the codec's business; the fields stay in `fields` as
// they came, and the writer leaves them out and writes its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/http/headers.h"

namespace headgate::http {

// How the body's end is known (RFC 9112 section 6.3).
enum class Framing : uint8_t { None, Length, Chunked, UntilClose };

enum class MinorVersion : uint8_t { Http10 = 0, Http11 = 1 };

struct RequestHead {
  std::string method;
  std::string target;  // as received: origin-form, absolute-form, or "*"
  std::string
      host;  // effective authority: from an absolute-form target, else from Host; lower case, port kept
  std::string
      path;  // raw path part of the target ("/" if the absolute-form had none); "*" for OPTIONS of a server
  std::string query;  // without '?'
  bool hasQuery = false;
  MinorVersion version = MinorVersion::Http11;
  Framing framing = Framing::None;
  uint64_t contentLength = 0;    // 0 if framing is not Length
  bool keepAlive = true;         // what the client asked for
  bool expectsContinue = false;  // and has a body to send, on HTTP/1.1
  bool wantsWebSocket =
      false;  // Upgrade: websocket and Connection: upgrade on a GET of HTTP/1.1 without a body
  bool acceptsTrailers = false;  // TE: trailers
  size_t wireBytes = 0;          // size of the head as received
  HeaderMap fields;

  // False also for "Content-Length: 0": such a request is complete with its head.
  bool hasBody() const { return framing == Framing::Chunked || contentLength > 0; }
  void clear();  // keeps memory
};

struct ResponseHead {
  uint16_t status = 0;
  std::string reason;
  MinorVersion version = MinorVersion::Http11;
  Framing framing = Framing::None;
  uint64_t contentLength =
      0;                  // of the field, also where framing is None (HEAD, 304); meaningless beside Chunked
  bool keepAlive = true;  // may the connection be used again after this message?
  size_t wireBytes = 0;
  HeaderMap fields;

  bool informational() const { return status >= 100 && status < 200 && status != 101; }
  void clear();  // keeps memory
};

using Trailers = HeaderMap;

}  // namespace headgate::http
