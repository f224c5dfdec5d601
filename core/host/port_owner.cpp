#include "core/host/port_owner.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace headgate::host {

namespace {

namespace fs = std::filesystem;

// proc(5): "sl local_address rem_address st … inode"; addresses as HEX:PORT, state 0A is LISTEN.
void collectListeners(const char* table, uint16_t port, std::set<std::string>& sockets) {
  std::ifstream file(table);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string slot, local, remote, state, queues, timer, retransmits, user, timeout, inode;
    words >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> user >> timeout >> inode;
    const std::string hexPort = local.substr(local.rfind(':') + 1);
    uint16_t number = 0;
    std::from_chars(hexPort.data(), hexPort.data() + hexPort.size(), number, 16);
    if (state == "0A" && number == port) sockets.insert("socket:[" + inode + "]");
  }
}

bool holdsOneOf(const fs::path& process, const std::set<std::string>& sockets) {
  std::error_code denied;
  for (const fs::directory_entry& descriptor : fs::directory_iterator(process / "fd", denied)) {
    std::error_code gone;
    if (sockets.contains(fs::read_symlink(descriptor.path(), gone).string())) return true;
  }
  return false;
}

}  // namespace

std::string ownerOfPort(uint16_t port) {
  std::set<std::string> sockets;
  collectListeners("/proc/net/tcp", port, sockets);
  collectListeners("/proc/net/tcp6", port, sockets);
  if (sockets.empty()) return {};
  std::error_code unreadable;
  for (const fs::directory_entry& entry : fs::directory_iterator("/proc", unreadable)) {
    const std::string id = entry.path().filename().string();
    if (id.find_first_not_of("0123456789") != std::string::npos || !holdsOneOf(entry.path(), sockets))
      continue;
    std::string name;
    std::ifstream(entry.path() / "comm") >> name;
    return name.append(", process ").append(id);
  }
  return {};
}

}  // namespace headgate::host
