// The TCP sockets that listen on this machine, and the processes that hold them. Linux: read from /proc;
// elsewhere it knows nothing. Thread: any.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace headgate::host {

struct ListeningSocket {
  std::string address;  // an IP literal
  uint16_t port = 0;
  std::string inode;
};

std::vector<ListeningSocket> listeningSockets();

struct SocketHolder {
  std::string process;
  uint64_t pid = 0;
};

// Calls with the place of a socket in the list and who holds it, once a socket, as far as this user may see.
void findHolders(const std::vector<ListeningSocket>& sockets,
                 const std::function<void(size_t, const SocketHolder&)>& found);

}  // namespace headgate::host
