// Dials targets for one worker: address literals and "localhost" at once, other names through the resolver,
// Unix sockets.
//
// Every address that a name has is tried (Happy Eyeballs, RFC 8305): the next one 250 ms after the last, or
// as soon as one fails; the first that answers wins. "localhost" is both loopbacks (RFC 6761 section 6.3) and
// never asks anybody. Thread: the reactor's. Ownership: the reactor and the resolver outlive it and all that
// it makes.
#pragma once

#include "core/io/connector.h"
#include "core/net/reactor.h"
#include "core/net/resolver.h"

namespace headgate::net {

class Connector final : public io::Connector {
 public:
  Connector(Reactor& reactor, Resolver& resolver) : m_reactor(reactor), m_resolver(resolver) {}

  std::unique_ptr<io::Connecting> connect(const io::Endpoint& endpoint,
                                          io::ConnectObserver& observer) override;

 private:
  Reactor& m_reactor;
  Resolver& m_resolver;
};

}  // namespace headgate::net
