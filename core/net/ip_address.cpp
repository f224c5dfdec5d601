#include "core/net/ip_address.h"

#include <arpa/inet.h>
#include <cstring>
#include <net/if.h>

namespace headgate::net {

IpAddress IpAddress::loopback4(uint16_t port) {
  IpAddress address;
  address.m_v4.sin_family = AF_INET;
  address.m_v4.sin_port = htons(port);
  address.m_v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

IpAddress IpAddress::loopback6(uint16_t port) {
  IpAddress address;
  address.m_v6.sin6_family = AF_INET6;
  address.m_v6.sin6_port = htons(port);
  address.m_v6.sin6_addr = in6addr_loopback;
  return address;
}

std::optional<IpAddress> IpAddress::parse(const std::string& literal, uint16_t port) {
  IpAddress address;
  if (::inet_pton(AF_INET, literal.c_str(), &address.m_v4.sin_addr) == 1) {
    address.m_v4.sin_family = AF_INET;
    address.setPort(port);
    return address;
  }
  const size_t percent = literal.find('%');
  if (::inet_pton(AF_INET6, literal.substr(0, percent).c_str(), &address.m_v6.sin6_addr) != 1) return {};
  address.m_v6.sin6_family = AF_INET6;
  if (percent != std::string::npos) {
    address.m_v6.sin6_scope_id = ::if_nametoindex(literal.c_str() + percent + 1);
    if (address.m_v6.sin6_scope_id == 0) return {};
  }
  address.setPort(port);
  return address;
}

std::optional<IpAddress> IpAddress::from(const sockaddr* source) {
  IpAddress address;
  if (source->sa_family == AF_INET) {
    std::memcpy(&address.m_v4, source, sizeof(sockaddr_in));
    return address;
  }
  if (source->sa_family == AF_INET6) {
    std::memcpy(&address.m_v6, source, sizeof(sockaddr_in6));
    return address;
  }
  return {};
}

std::optional<IpAddress> IpAddress::ofSocket(int fd, End end) {
  sockaddr_storage storage;
  socklen_t size = sizeof(storage);
  auto* raw = reinterpret_cast<sockaddr*>(&storage);
  const int result = end == End::Local ? ::getsockname(fd, raw, &size) : ::getpeername(fd, raw, &size);
  if (result != 0) return {};
  return from(raw);
}

uint16_t IpAddress::port() const {
  return ntohs(family() == AF_INET ? m_v4.sin_port : m_v6.sin6_port);
}

void IpAddress::setPort(uint16_t port) {
  (family() == AF_INET ? m_v4.sin_port : m_v6.sin6_port) = htons(port);
}

bool IpAddress::isLoopback() const {
  if (family() == AF_INET) return (ntohl(m_v4.sin_addr.s_addr) >> 24) == IN_LOOPBACKNET;
  return IN6_IS_ADDR_LOOPBACK(&m_v6.sin6_addr);
}

bool IpAddress::isAny() const {
  if (family() == AF_INET) return m_v4.sin_addr.s_addr == htonl(INADDR_ANY);
  return IN6_IS_ADDR_UNSPECIFIED(&m_v6.sin6_addr);
}

bool IpAddress::operator==(const IpAddress& other) const {
  if (family() != other.family() || port() != other.port()) return false;
  if (family() == AF_INET) return m_v4.sin_addr.s_addr == other.m_v4.sin_addr.s_addr;
  return IN6_ARE_ADDR_EQUAL(&m_v6.sin6_addr, &other.m_v6.sin6_addr) &&
         m_v6.sin6_scope_id == other.m_v6.sin6_scope_id;
}

std::string IpAddress::ip() const {
  char text[INET6_ADDRSTRLEN] = "";
  const void* bits = family() == AF_INET ? static_cast<const void*>(&m_v4.sin_addr) : &m_v6.sin6_addr;
  ::inet_ntop(family(), bits, text, sizeof(text));
  return text;
}

std::string IpAddress::label() const {
  const std::string port = std::to_string(this->port());
  return family() == AF_INET ? ip() + ":" + port : "[" + ip() + "]:" + port;
}

socklen_t IpAddress::size() const {
  return family() == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
}

}  // namespace headgate::net
