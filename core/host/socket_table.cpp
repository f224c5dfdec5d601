#include "core/host/socket_table.h"

#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace headgate::host {
namespace {

namespace fs = std::filesystem;

constexpr size_t kWordDigits = 8;  // four bytes, in the machine's own order
constexpr std::string_view kMappedV4 = "::ffff:";

template <typename Number>
std::optional<Number> hexadecimal(std::string_view digits) {
  Number number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::string literal(std::string_view digits) {
  std::array<uint32_t, 4> words{};
  const size_t count = digits.size() / kWordDigits;
  if (count != 1 && count != words.size()) return {};
  for (size_t i = 0; i < count; ++i)
    words[i] = hexadecimal<uint32_t>(digits.substr(i * kWordDigits, kWordDigits)).value_or(0);
  char text[INET6_ADDRSTRLEN] = "";
  ::inet_ntop(count == 1 ? AF_INET : AF_INET6, words.data(), text, sizeof text);
  std::string address = text;
  if (address.starts_with(kMappedV4) && address.find('.') != std::string::npos)
    address.erase(0, kMappedV4.size());
  return address;
}

// proc(5): "sl local_address rem_address st … inode"; addresses as HEX:PORT, state 0A is LISTEN.
void collect(const char* table, std::vector<ListeningSocket>& sockets) {
  std::ifstream file(table);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string slot, local, remote, state, queues, timer, retransmits, user, timeout, inode;
    words >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> user >> timeout >> inode;
    const size_t colon = local.find(':');
    if (state != "0A" || colon == std::string::npos) continue;
    const auto port = hexadecimal<uint16_t>(std::string_view(local).substr(colon + 1));
    if (port) sockets.push_back({literal(std::string_view(local).substr(0, colon)), *port, inode});
  }
}

SocketHolder holder(const fs::path& process) {
  SocketHolder found;
  const std::string id = process.filename().string();
  std::from_chars(id.data(), id.data() + id.size(), found.pid);
  std::ifstream name(process / "comm");
  std::getline(name, found.process);  // it may have spaces in it
  return found;
}

}  // namespace

std::vector<ListeningSocket> listeningSockets() {
  std::vector<ListeningSocket> sockets;
  collect("/proc/net/tcp", sockets);
  collect("/proc/net/tcp6", sockets);
  return sockets;
}

void findHolders(const std::vector<ListeningSocket>& sockets,
                 const std::function<void(size_t, const SocketHolder&)>& found) {
  std::map<std::string, size_t, std::less<>> sought;
  for (size_t i = 0; i < sockets.size(); ++i) sought.emplace("socket:[" + sockets[i].inode + "]", i);
  std::error_code unreadable;
  for (const fs::directory_entry& process : fs::directory_iterator("/proc", unreadable)) {
    if (sought.empty()) return;
    const std::string id = process.path().filename().string();
    if (id.find_first_not_of("0123456789") != std::string::npos) continue;
    std::error_code denied;
    for (const fs::directory_entry& file : fs::directory_iterator(process.path() / "fd", denied)) {
      std::error_code gone;
      const auto socket = sought.find(fs::read_symlink(file.path(), gone).string());
      if (socket == sought.end()) continue;
      found(socket->second, holder(process.path()));
      sought.erase(socket);
    }
  }
}

}  // namespace headgate::host
