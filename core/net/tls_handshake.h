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

enum class TlsProblem : uint8_t {
  Other,
  PlainHttp,           // as a server: the client does not know that this is TLS
  CertificateExpired,  // as a client, here and below; or is not valid yet
  CertificateUntrusted,
  CertificateWrongName,
};

class TlsHandshakeObserver {
 public:
  // One of the two, once, and never from within the constructor. Either may destroy the handshake.
  virtual void onSecured(std::unique_ptr<TlsStream> stream) = 0;
  // `reason`: a sentence without a full stop, for people.
  virtual void onHandshakeFailed(TlsProblem problem, std::string reason) = 0;

 protected:
  ~TlsHandshakeObserver() = default;
};

class TlsHandshake final : private io::StreamObserver, private io::Executor::Deferred {
 public:
  // `connection`: a context's newConnection().
  TlsHandshake(io::Executor& executor, TlsScratch& scratch, std::unique_ptr<io::Stream> stream,
               TlsConnection connection, TlsHandshakeObserver& observer);
  ~TlsHandshake();

  // What is below, once it has failed.
  std::unique_ptr<io::Stream> takeStream() { return m_link->takeInner(); }

 private:
  void onReadable() override;
  void onWritable() override;
  void onDeferred() override { advance(); }
  void advance();
  struct Failure {
    TlsProblem problem = TlsProblem::Other;
    std::string reason;
  };
  void fail(Failure failure);
  Failure failure() const;

  io::Executor& m_executor;
  TlsHandshakeObserver& m_observer;
  std::unique_ptr<TlsLink> m_link;  // nullptr once it is handed over
};

}  // namespace headgate::net
