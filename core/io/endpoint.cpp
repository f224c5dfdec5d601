#include "core/io/connector.h"

namespace headgate::io {

std::string Endpoint::label() const {
  if (!socket.empty()) return "unix:" + socket;
  const bool isIpv6 = host.find(':') != std::string::npos;
  return (isIpv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::string Endpoint::key() const {
  if (tls.empty()) return label();
  return label() + ' ' + tls + ' ' + serverName;
}

}  // namespace headgate::io
