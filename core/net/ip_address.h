// An IPv4 or IPv6 address with its port, as the system's calls take it. Never a name.
#pragma once

#include <cstdint>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <sys/socket.h>

#include "core/io/listener.h"

namespace headgate::net {

class IpAddress {
 public:
  // Which end of a connected socket.
  enum class End : uint8_t { Local, Peer };

  static IpAddress loopback4(uint16_t port);
  static IpAddress loopback6(uint16_t port);
  // "127.0.0.1", "::1", "fe80::1%eth0"; without brackets. Nothing if it is not an address literal.
  static std::optional<IpAddress> parse(const std::string& literal, uint16_t port);
  // Nothing if it is neither IPv4 nor IPv6.
  static std::optional<IpAddress> from(const sockaddr* source);
  // Nothing if the socket is not connected (any more).
  static std::optional<IpAddress> ofSocket(int fd, End end);

  int family() const { return m_any.sa_family; }
  uint16_t port() const;
  void setPort(uint16_t port);
  bool isLoopback() const;
  bool isAny() const;  // 0.0.0.0 or ::
  bool operator==(const IpAddress& other) const;

  std::string ip() const;
  std::string label() const;  // "127.0.0.1:80", "[::1]:80"
  io::SocketAddress toSocketAddress() const { return {ip(), port()}; }

  const sockaddr* data() const { return &m_any; }
  socklen_t size() const;

 private:
  IpAddress() : m_v6{} {}

  union {
    sockaddr m_any;
    sockaddr_in m_v4;
    sockaddr_in6 m_v6;
  };
};

}  // namespace headgate::net
