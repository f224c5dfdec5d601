// What a connection goes through between being accepted and being served, where a listener asks for TLS.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/io/listener.h"
#include "core/io/stream.h"

namespace headgate::io {

struct SecuringFailure {
  std::string reason;  // a sentence without a full stop, for people
  // Of a client that speaks plain HTTP: its connection, to tell it so. Otherwise nullptr, and it is closed.
  std::unique_ptr<Stream> plain;
};

class SecuringObserver {
 public:
  // One of the two, once, and never from within secure(). Either may destroy the Securing.
  virtual void onSecured(std::unique_ptr<Stream> stream) = 0;
  virtual void onSecuringFailed(SecuringFailure failure) = 0;

 protected:
  ~SecuringObserver() = default;
};

// A handshake under way. Destroying it gives up and closes the connection; no callback comes after that. It
// has no clock: how long it may take is its holder's affair.
class Securing {
 public:
  virtual ~Securing() = default;
};

// What the connections of one listener are secured with, on all workers. Outlived by the handshakes that it
// began.
class Securer {
 public:
  virtual ~Securer() = default;
  // Thread: that of worker number `worker`. `local`: where the client has connected to.
  virtual std::unique_ptr<Securing> secure(uint32_t worker, std::unique_ptr<Stream> stream,
                                           const SocketAddress& local, SecuringObserver& observer) = 0;
};

}  // namespace headgate::io
