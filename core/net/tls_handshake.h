// One TLS handshake, as the server or as the client, over a stream that is connected.
//
// It has no clock: who holds it destroys it when the time is over, which closes the stream. Thread: the
// worker's. Ownership: the caller's; owns the stream until that is handed over. The observer outlives it or
// its callback, whichever is first.
#pragma once

#include <memory>
#include <string>

#include "core/io/executor.h"
#include "core/io/stream.h"
#include "core/net/tls_link.h"
#include "core/net/tls_stream.h"

namespace headgate::net {

class TlsHandshakeObserver {
 public:
  // One of the two, once, and never from within the constructor. Either may destroy the handshake.
  virtual void onSecured(std::unique_ptr<TlsStream> stream) = 0;
  // `reason`: a sentence without a full stop, for people.
  virtual void onHandshakeFailed(std::string reason) = 0;

 protected:
  ~TlsHandshakeObserver() = default;
};

class TlsHandshake final : private io::StreamObserver, private io::Executor::Deferred {
 public:
  // `connection`: a context's newConnection().
  TlsHandshake(io::Executor& executor, TlsScratch& scratch, std::unique_ptr<io::Stream> stream,
               TlsConnection connection, TlsHandshakeObserver& observer);
  ~TlsHandshake();

 private:
  void onReadable() override;
  void onWritable() override;
  void onDeferred() override { advance(); }
  void advance();
  void fail(std::string reason);
  std::string reasonOfFailure() const;

  io::Executor& m_executor;
  TlsHandshakeObserver& m_observer;
  std::unique_ptr<TlsLink> m_link;  // nullptr once it is handed over
};

}  // namespace headgate::net
