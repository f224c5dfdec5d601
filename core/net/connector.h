// Dials targets for one worker: address literals and "localhost" at once, other names through the resolver,
// Unix sockets.
//
// Every address that a name has is tried (Happy Eyeballs, RFC 8305): the next one 250 ms after the last, or
// as soon as one fails; the first that answers wins. "localhost" is both loopbacks (RFC 6761 section 6.3) and
// never asks anybody. Where an endpoint asks for TLS, the handshake is part of connecting. Thread: the
// reactor's. Ownership: the reactor and the resolver outlive it and all that it makes.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/io/connector.h"
#include "core/net/reactor.h"
#include "core/net/resolver.h"
#include "core/net/tls_link.h"

namespace headgate::net {

class TlsClientContext;

class Connector final : public io::Connector {
 public:
  // By the name that stands in endpoints.
  using TlsContexts = std::map<std::string, std::shared_ptr<TlsClientContext>>;

  Connector(Reactor& reactor, Resolver& resolver) : m_reactor(reactor), m_resolver(resolver) {}

  // For connections that are dialled from now on.
  void setTlsContexts(TlsContexts contexts) { m_tlsContexts = std::move(contexts); }
  // For all TLS connections of this thread.
  TlsScratch& tlsScratch() { return m_scratch; }

  std::unique_ptr<io::Connecting> connect(const io::Endpoint& endpoint,
                                          io::ConnectObserver& observer) override;

 private:
  std::unique_ptr<io::Connecting> dial(const io::Endpoint& endpoint, io::ConnectObserver& observer);

  Reactor& m_reactor;
  Resolver& m_resolver;
  TlsScratch m_scratch;
  TlsContexts m_tlsContexts;
};

}  // namespace headgate::net
