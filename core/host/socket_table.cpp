#include "core/host/socket_table.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

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

std::string_view takeWord(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(word.size());
  return word;
}

// proc(5): "sl local_address rem_address st queues timer retransmits uid timeout inode …"; addresses as
// HEX:PORT, states 01 ESTABLISHED and 0A LISTEN.
void collect(const char* table, std::string_view wantedState, const std::set<uint16_t>* ports,
             std::vector<TableSocket>& sockets) {
  constexpr int kFromStateToInode = 5;
  std::ifstream file(table);
  std::string text;
  std::getline(file, text);
  while (std::getline(file, text)) {
    std::string_view line = text;
    takeWord(line);
    const std::string_view local = takeWord(line);
    takeWord(line);
    const size_t colon = local.find(':');
    if (takeWord(line) != wantedState || colon == std::string_view::npos) continue;
    const auto port = hexadecimal<uint16_t>(local.substr(colon + 1));
    if (!port || (ports != nullptr && !ports->contains(*port))) continue;
    for (int i = 0; i < kFromStateToInode; ++i) takeWord(line);
    sockets.push_back({literal(local.substr(0, colon)), *port, std::string(takeWord(line))});
  }
}

constexpr const char* kTables[] = {"/proc/net/tcp", "/proc/net/tcp6"};

SocketHolder holder(const fs::path& process) {
  SocketHolder found;
  const std::string id = process.filename().string();
  std::from_chars(id.data(), id.data() + id.size(), found.pid);
  std::ifstream name(process / "comm");
  std::getline(name, found.process);  // it may have spaces in it
  return found;
}

}  // namespace

std::vector<TableSocket> listeningSockets() {
  std::vector<TableSocket> sockets;
  for (const char* table : kTables) collect(table, "0A", nullptr, sockets);
  return sockets;
}

std::vector<TableSocket> connectedSockets(const std::set<uint16_t>& ports) {
  std::vector<TableSocket> sockets;
  for (const char* table : kTables) collect(table, "01", &ports, sockets);
  return sockets;
}

void findHolders(const std::vector<TableSocket>& sockets,
                 const std::function<void(size_t, const SocketHolder&)>& found,
                 const std::vector<uint64_t>& first) {
  std::map<std::string, size_t, std::less<>> sought;
  for (size_t i = 0; i < sockets.size(); ++i) sought.emplace("socket:[" + sockets[i].inode + "]", i);
  const auto ask = [&](const fs::path& process) {
    std::error_code denied;
    for (const fs::directory_entry& file : fs::directory_iterator(process / "fd", denied)) {
      std::error_code gone;
      const auto socket = sought.find(fs::read_symlink(file.path(), gone).string());
      if (socket == sought.end()) continue;
      found(socket->second, holder(process));
      sought.erase(socket);
      if (sought.empty()) return;
    }
  };
  for (const uint64_t pid : first)
    if (!sought.empty()) ask(fs::path("/proc") / std::to_string(pid));
  std::error_code unreadable;
  for (const fs::directory_entry& process : fs::directory_iterator("/proc", unreadable)) {
    if (sought.empty()) return;
    const std::string id = process.path().filename().string();
    if (id.find_first_not_of("0123456789") == std::string::npos) ask(process.path());
  }
}

}  // namespace headgate::host
