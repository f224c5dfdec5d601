// The TCP sockets of this machine, and the processes that hold them. Linux: read from /proc;
// elsewhere it knows nothing. Thread: any.
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace headgate::host {

struct TableSocket {
  std::string address;  // an IP literal, as the next two: of this end
  uint16_t port = 0;
  std::string inode;
};

std::vector<TableSocket> listeningSockets();
// Those that are one end of a connection and whose own port is among these.
std::vector<TableSocket> connectedSockets(const std::set<uint16_t>& ports);

struct SocketHolder {
  std::string process;
  uint64_t pid = 0;
};

// Calls with the place of a socket in the list and who holds it, once a socket, as far as this user may see.
// The processes in `first` are asked before all others.
void findHolders(const std::vector<TableSocket>& sockets,
                 const std::function<void(size_t, const SocketHolder&)>& found,
                 const std::vector<uint64_t>& first = {});

}  // namespace headgate::host
