// HTTP/1.1 messages as a test reads them from a peer. Written for the eye and apart from the gateway's own
// reader, which would forgive its own mistakes.
//
// It takes what the gateway may send, and throws TestFailure at anything else: bare line ends, two framings,
// a body that breaks off.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/behaviour/support/peer.h"

namespace headgate::test {

struct Message {
  std::string startLine;
  std::vector<std::pair<std::string, std::string>> fields;  // in order, names as sent
  std::string body;
  std::vector<std::string> chunks;  // the body again, if it was chunked
  std::vector<std::pair<std::string, std::string>> trailers;

  int status() const;                              // of a response
  std::string method() const;                      // of a request
  std::string target() const;                      // of a request
  std::string field(std::string_view name) const;  // the first of that name, "" without one
  size_t count(std::string_view name) const;
  bool has(std::string_view name) const { return count(name) > 0; }
};

// Only the head, whatever its status.
Message readHead(Peer& peer);
// The whole message. `method` is the request's that a response answers.
Message readRequest(Peer& peer);
Message readResponse(Peer& peer, std::string_view method = "GET");
// One chunk's payload; nothing for the last one, whose trailers end up in `message`.
std::optional<std::string> readChunk(Peer& peer, Message& message);

std::string lowerCase(std::string_view text);

}  // namespace headgate::test
