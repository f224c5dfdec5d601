#include "core/host/free_port.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace headgate::host {

namespace {

constexpr uint32_t kTries = 50;

struct Address {
  sockaddr_storage storage{};
  socklen_t size = 0;

  void setPort(uint16_t port) {
    // Both kinds have it in the same place.
    reinterpret_cast<sockaddr_in*>(&storage)->sin_port = htons(port);
  }
};

std::optional<Address> parse(const std::string& literal) {
  Address address;
  auto* v4 = reinterpret_cast<sockaddr_in*>(&address.storage);
  if (::inet_pton(AF_INET, literal.c_str(), &v4->sin_addr) == 1) {
    v4->sin_family = AF_INET;
    address.size = sizeof *v4;
    return address;
  }
  auto* v6 = reinterpret_cast<sockaddr_in6*>(&address.storage);
  if (::inet_pton(AF_INET6, literal.c_str(), &v6->sin6_addr) == 1) {
    v6->sin6_family = AF_INET6;
    address.size = sizeof *v6;
    return address;
  }
  return std::nullopt;
}

// Its errno; 0 if the address can be bound as a listener would bind it.
int bindingFails(const Address& address) {
  const int socket = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return errno;
  const int on = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (address.storage.ss_family == AF_INET6) ::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  const bool bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address.storage), address.size) == 0 &&
                     ::listen(socket, 1) == 0;
  const int error = bound ? 0 : errno;
  ::close(socket);
  return error;
}

// "localhost" is both loopbacks.
std::vector<Address> addressesOf(const std::string& address) {
  std::vector<Address> addresses;
  const bool isLocalhost = address == "localhost";
  for (const std::string& literal :
       isLocalhost ? std::vector<std::string>{"127.0.0.1", "::1"} : std::vector{address})
    if (const auto parsed = parse(literal)) addresses.push_back(*parsed);
  return addresses;
}

// The first errno of them; 0 if all can be bound, without IPv6 where the machine has none.
int bindingFails(std::vector<Address>& addresses, uint16_t port) {
  for (Address& address : addresses) {
    address.setPort(port);
    const int error = bindingFails(address);
    const bool noIpv6 = addresses.size() > 1 && (error == EADDRNOTAVAIL || error == EAFNOSUPPORT);
    if (error != 0 && !noIpv6) return error;
  }
  return 0;
}

}  // namespace

Bindable bindableOf(int systemError) {
  switch (systemError) {
    case 0:
      return Bindable::Yes;
    case EADDRINUSE:
      return Bindable::InUse;
    case EACCES:
    case EPERM:
      return Bindable::Denied;
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
      return Bindable::NoSuchAddress;
    default:
      return Bindable::Unknown;
  }
}

std::string bindProblem(Bindable bindable, const std::string& address, uint16_t port) {
  const std::string name = "port " + std::to_string(port);
  switch (bindable) {
    case Bindable::InUse:
      return name + " is in use";
    case Bindable::Denied:
      return name + " is reserved for the administrator";
    case Bindable::NoSuchAddress:
      return "this machine has no address \"" + address + '"';
    case Bindable::Yes:
    case Bindable::Unknown:
      break;
  }
  return {};
}

Bindable bindable(const std::string& address, uint16_t port) {
  std::vector<Address> addresses = addressesOf(address);
  return addresses.empty() ? Bindable::NoSuchAddress : bindableOf(bindingFails(addresses, port));
}

uint16_t freePortNear(const std::string& address, uint16_t port, const std::vector<uint16_t>& excluded) {
  std::vector<Address> addresses = addressesOf(address);
  if (addresses.empty()) return 0;
  const uint32_t first = port < 1024 ? uint32_t{port} + 8000 : uint32_t{port} + 1;
  for (uint32_t candidate = first; candidate < std::min(first + kTries, 65536u); ++candidate) {
    const auto number = static_cast<uint16_t>(candidate);
    const bool isPlanned = std::find(excluded.begin(), excluded.end(), number) != excluded.end();
    if (!isPlanned && bindingFails(addresses, number) == 0) return number;
  }
  return 0;
}

}  // namespace headgate::host
