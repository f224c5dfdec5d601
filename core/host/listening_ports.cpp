#include "core/host/listening_ports.h"

#include "core/host/socket_table.h"

namespace headgate::host {
namespace {

// Empty: it cannot be reached on loopback.
std::string dialled(const std::string& address) {
  if (address == "0.0.0.0") return "127.0.0.1";
  if (address == "::") return "::1";
  return address == "::1" || address.starts_with("127.") ? address : std::string();
}

}  // namespace

std::vector<ListeningPort> listeningPorts() {
  std::vector<ListeningSocket> sockets = listeningSockets();
  std::erase_if(sockets, [](const ListeningSocket& socket) { return dialled(socket.address).empty(); });
  std::vector<ListeningPort> ports;
  for (const ListeningSocket& socket : sockets)
    ports.push_back({.address = dialled(socket.address), .port = socket.port, .process = {}});
  findHolders(sockets, [&](size_t index, const SocketHolder& holder) {
    ports[index].process = holder.process;
    ports[index].pid = holder.pid;
  });
  return ports;
}

}  // namespace headgate::host
