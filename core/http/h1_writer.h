// Writes HTTP/1.1 messages. Framing fields are never copied from the head: Content-Length, Transfer-Encoding,
// Connection, Keep-Alive, Proxy-Connection, Upgrade, TE and Trailer of the given fields are left out, and
// what the WireFraming says is written instead. Pure; thread: any.
#pragma once

#include <array>
#include <string>

#include "core/base/bytes.h"
#include "core/http/message.h"

namespace headgate::http {

enum class Persistence : uint8_t { KeepAlive, Close };

// The framing and connection fields of a message about to be sent.
struct WireFraming {
  // Chunked writes Transfer-Encoding, Length writes Content-Length, the others write neither.
  Framing body = Framing::None;
  uint64_t contentLength = 0;
  bool writeZeroLength = false;  // with None: write "Content-Length: 0"
  Persistence persistence = Persistence::KeepAlive;
  bool sayKeepAlive = false;      // write "Connection: keep-alive" (an HTTP/1.0 client that asked for it)
  std::string_view host;          // request, if not empty: the Host, before all fields and instead of theirs
  std::string_view upgrade;       // "websocket": writes Upgrade and Connection: upgrade
  bool sendTe = false;            // request: "TE: trailers" with Connection: TE
  std::string_view trailerNames;  // non-empty: writes Trailer
};

// Append to `out`. `target` is written as given (validated by the caller). HTTP/1.1 always.
void writeRequestHead(std::string& out, std::string_view method, std::string_view target,
                      const HeaderMap& fields, const WireFraming& framing);
void writeResponseHead(std::string& out, uint16_t status, std::string_view reason, const HeaderMap& fields,
                       const WireFraming& framing);

// "1f4\r\n": the head of a chunk. Its payload and "\r\n" follow.
struct ChunkPrefix {
  std::array<char, 20> bytes;
  size_t size = 0;
  ByteView view() const { return {bytes.data(), size}; }
};
ChunkPrefix chunkPrefix(uint64_t payloadBytes);
inline constexpr ByteView kChunkEnd = "\r\n";

// "0\r\n", trailer fields, "\r\n".
void writeLastChunk(std::string& out, const Trailers& trailers);

}  // namespace headgate::http
