#include "core/net/listening_socket.h"

#include <cerrno>
#include <linux/filter.h>
#include <system_error>

#include "core/io/connector.h"
#include "core/net/tcp_options.h"

namespace headgate::net {
namespace {

using Sockets = std::vector<ListeningSocket>;

// The error is errno's.
Result<ListeningSocket, int> listenOn(const IpAddress& address, int backlog) {
  FileDescriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (!socket) return errno;
  const int on = 1;
  // A restart must not wait for the old connections to time out. (On Linux this lets nobody share the port.)
  ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
  if (address.family() == AF_INET6) ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on));
  tuneTcpSocket(socket.get(), address);
  if (::bind(socket.get(), address.data(), address.size()) != 0 || ::listen(socket.get(), backlog) != 0)
    return errno;
  const auto bound = IpAddress::ofSocket(socket.get(), IpAddress::End::Local);
  if (!bound) return errno;
  return ListeningSocket{std::move(socket), *bound};
}

Result<Sockets, int> listenOnLoopbacks(uint16_t port, int backlog) {
  // A port that is free on IPv4 may be taken on IPv6; if we may choose, another one will do.
  constexpr int kMaxTries = 32;
  for (int tries = 1;; ++tries) {
    HG_TRY(v4, listenOn(IpAddress::loopback4(port), backlog));
    const uint16_t chosen = v4.address.port();
    Sockets sockets;
    sockets.push_back(std::move(v4));

    auto v6 = listenOn(IpAddress::loopback6(chosen), backlog);
    if (v6.ok()) {
      sockets.push_back(std::move(v6).value());
      return sockets;
    }
    if (v6.error() == EADDRNOTAVAIL || v6.error() == EAFNOSUPPORT) return sockets;
    if (v6.error() != EADDRINUSE || port != 0 || tries == kMaxTries) return v6.error();
  }
}

Result<Sockets, int> listenOnLiteral(const std::string& literal, uint16_t port, int backlog) {
  const auto address = IpAddress::parse(literal, port);
  if (!address) return EINVAL;
  HG_TRY(socket, listenOn(*address, backlog));
  Sockets sockets;
  sockets.push_back(std::move(socket));
  return sockets;
}

}  // namespace

std::string BindError::text() const {
  io::Endpoint endpoint;
  endpoint.host = address;
  endpoint.port = port;
  return endpoint.label() + ": " + std::generic_category().message(systemError);
}

Result<Sockets, BindError> listenOn(const std::string& address, uint16_t port, int backlog) {
  auto sockets =
      address == "localhost" ? listenOnLoopbacks(port, backlog) : listenOnLiteral(address, port, backlog);
  if (!sockets) return BindError{address, port, sockets.error()};
  return std::move(sockets).value();
}

void stopKnocking(int fd) {
  sock_filter dropAll{.code = BPF_RET | BPF_K, .jt = 0, .jf = 0, .k = 0};
  const sock_fprog program{.len = 1, .filter = &dropAll};
  ::setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program));
}

}  // namespace headgate::net
