#include "core/net/connector.h"

#include <strings.h>

#include "core/net/dial.h"
#include "core/net/tls_dial.h"

namespace headgate::net {
namespace {

bool isLocalhost(const std::string& host) {
  constexpr std::string_view kSuffix = ".localhost";
  if (::strcasecmp(host.c_str(), "localhost") == 0) return true;
  return host.size() > kSuffix.size() &&
         ::strcasecmp(host.c_str() + host.size() - kSuffix.size(), kSuffix.data()) == 0;
}

}  // namespace

std::unique_ptr<io::Connecting> Connector::connect(const io::Endpoint& endpoint,
                                                   io::ConnectObserver& observer) {
  if (endpoint.tls.empty()) return dial(endpoint, observer);
  const auto context = m_tlsContexts.find(endpoint.tls);
  auto secured = std::make_unique<TlsDial>(
      m_reactor, m_scratch, context != m_tlsContexts.end() ? context->second : nullptr, endpoint, observer);
  if (context != m_tlsContexts.end()) secured->start(dial(endpoint, *secured));
  return secured;
}

std::unique_ptr<io::Connecting> Connector::dial(const io::Endpoint& endpoint, io::ConnectObserver& observer) {
  auto dial = std::make_unique<Dial>(m_reactor, observer);
  if (!endpoint.socket.empty()) {
    dial->start(endpoint.socket);
  } else if (const auto literal = IpAddress::parse(endpoint.host, endpoint.port)) {
    dial->start({*literal});
  } else if (isLocalhost(endpoint.host)) {
    // Most local servers listen on IPv4; where one does not, the refusal comes at once.
    dial->start({IpAddress::loopback4(endpoint.port), IpAddress::loopback6(endpoint.port)});
  } else {
    dial->start(endpoint.host, endpoint.port, m_resolver);
  }
  return dial;
}

}  // namespace headgate::net
