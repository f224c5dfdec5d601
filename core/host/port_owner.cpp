#include "core/host/port_owner.h"

#include "core/host/socket_table.h"

namespace headgate::host {

std::string ownerOfPort(uint16_t port) {
  std::vector<ListeningSocket> sockets = listeningSockets();
  std::erase_if(sockets, [&](const ListeningSocket& socket) { return socket.port != port; });
  std::string owner;
  findHolders(sockets, [&](size_t, const SocketHolder& holder) {
    owner = holder.process + ", process " + std::to_string(holder.pid);
  });
  return owner;
}

}  // namespace headgate::host
