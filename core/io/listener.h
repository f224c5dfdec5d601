// Accepted connections, as they reach a worker.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/clock.h"
#include "core/io/stream.h"

namespace headgate::io {

// An address without a name service: what a socket says of itself.
struct SocketAddress {
  std::string ip;  // "127.0.0.1", "::1"; empty for a Unix socket
  uint16_t port = 0;

  bool operator==(const SocketAddress&) const = default;
};

struct Accepted {
  uint32_t listener = 0;  // the number that the listener was opened with
  std::unique_ptr<Stream> stream;
  SocketAddress peer;
  SocketAddress local;
  SteadyTime at;
  bool secure = false;  // TLS
};

class AcceptObserver {
 public:
  // Thread: the worker's that the connection was given to. Readiness of the stream is signalled once an
  // observer is set.
  virtual void onAccepted(Accepted connection) = 0;

 protected:
  ~AcceptObserver() = default;
};

}  // namespace headgate::io
