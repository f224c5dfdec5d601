// The MCP servers on this machine that clients are configured for, by their URLs. Reads configurations of the
// user's other programs, so it asks for the user's consent to be called. Thread: any that may wait for the
// disk.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/host/client_programs.h"

namespace headgate::host {

struct ClientServer {
  std::string name;     // its entry's
  std::string address;  // of loopback; others are left out
  uint16_t port = 0;
  std::string path;
  std::string seenIn;  // "Cursor"
};

// Each URL once. What cannot be read is passed over.
std::vector<ClientServer> serversOfClients(const UserFolders& folders);

// Of "http://localhost:3000/mcp". Port 0: it is no URL of this machine's loopback.
ClientServer loopbackServer(const std::string& url);

}  // namespace headgate::host
