#include "core/net/tcp_options.h"

#include <netinet/tcp.h>
#include <string_view>

namespace headgate::net {

void tuneTcpSocket(int fd, const IpAddress& address) {
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  if (!address.isLoopback()) return;
  // Any process may choose reno; cubic needs the administrator's leave.
  for (const std::string_view name : {"cubic", "reno"}) {
    if (::setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name.data(), static_cast<socklen_t>(name.size())) == 0)
      return;
  }
}

}  // namespace headgate::net
