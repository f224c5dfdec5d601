// A connection with TLS in the making: another dial, then the handshake over what that brings. Thread: the
// worker's. Ownership: the caller's; destroying it closes whatever is half open.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/io/connector.h"
#include "core/io/executor.h"
#include "core/net/tls_client_context.h"
#include "core/net/tls_handshake.h"

namespace headgate::net {

class TlsDial final : public io::Connecting,
                      public io::ConnectObserver,
                      private TlsHandshakeObserver,
                      private io::Executor::Deferred {
 public:
  // `context`: nullptr if there is none for this endpoint, and then it fails.
  TlsDial(io::Executor& executor, TlsScratch& scratch, std::shared_ptr<TlsClientContext> context,
          io::Endpoint endpoint, io::ConnectObserver& observer);
  ~TlsDial() override;

  // Once: the dial that this one observes.
  void start(std::unique_ptr<io::Connecting> dial) { m_dial = std::move(dial); }

 private:
  void onConnected(std::unique_ptr<io::Stream> stream) override;
  void onConnectFailed(Error error) override;
  void onSecured(std::unique_ptr<TlsStream> stream) override;
  void onHandshakeFailed(TlsProblem problem, std::string reason) override;
  void onDeferred() override;

  io::Executor& m_executor;
  TlsScratch& m_scratch;
  const std::shared_ptr<TlsClientContext> m_context;
  const io::Endpoint m_endpoint;
  io::ConnectObserver& m_observer;
  std::unique_ptr<io::Connecting> m_dial;
  std::optional<TlsHandshake> m_handshake;
};

}  // namespace headgate::net
