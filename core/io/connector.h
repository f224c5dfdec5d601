// Opens streams to targets. Resolution, Happy Eyeballs (RFC 8305) and TLS live behind it, so that the engine
// sees one answer: a stream, or why there is none. Timeouts are the caller's: it destroys the Connecting.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/io/stream.h"

namespace headgate::io {

// Where to dial. Everything that makes two warm connections interchangeable is in here (and nothing else).
struct Endpoint {
  std::string host;  // name or address literal without brackets; for a socket it is only a label
  uint16_t port = 0;
  std::string socket;  // path of a Unix socket; empty for TCP
  // The name under which the connector was told whom to trust there, and who to be; empty: no TLS.
  std::string tls;
  std::string serverName;  // with TLS: whom the target has to prove to be

  bool operator==(const Endpoint&) const = default;
  std::string label() const;  // "127.0.0.1:8001", "[::1]:8001", "unix:/run/agent.sock"
  std::string key() const;    // equal for equal endpoints only
};

class ConnectObserver {
 public:
  virtual void onConnected(std::unique_ptr<Stream> stream) = 0;
  // error.type is DnsFailed, ConnectRefused, ConnectFailed, TlsFailed or one of the Certificate…; detail
  // names the address and the system's reason, or what is wrong with the target's certificate.
  virtual void onConnectFailed(Error error) = 0;

 protected:
  ~ConnectObserver() = default;
};

// A connection in the making. Destroying it gives up; no callback comes after that. At most one callback ever
// comes, never from within connect() itself.
class Connecting {
 public:
  virtual ~Connecting() = default;
};

class Connector {
 public:
  virtual ~Connector() = default;
  // `observer` must outlive the returned object or the callback, whichever is first. The endpoint is copied.
  virtual std::unique_ptr<Connecting> connect(const Endpoint& endpoint, ConnectObserver& observer) = 0;
};

}  // namespace headgate::io
