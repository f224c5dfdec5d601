#include "core/host/client_owners.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "core/host/socket_table.h"

namespace headgate::host {
namespace {

struct ClientEnd {
  std::string address;
  uint16_t port = 0;

  bool operator<(const ClientEnd& other) const {
    return port != other.port ? port < other.port : address < other.address;
  }
};

ClientEnd endOf(std::string_view client) {
  ClientEnd end;
  const size_t colon = client.rfind(':');
  if (colon == std::string_view::npos) return end;
  std::from_chars(client.data() + colon + 1, client.data() + client.size(), end.port);
  std::string_view address = client.substr(0, colon);
  if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
  end.address = address;
  return end;
}

}  // namespace

std::vector<ClientOwner> ClientOwners::find(const std::vector<std::string>& clients) {
  std::map<ClientEnd, std::string> sought;
  std::set<uint16_t> ports;
  for (const std::string& client : clients) {
    const ClientEnd end = endOf(client);
    if (end.port == 0) continue;
    sought.emplace(end, client);
    ports.insert(end.port);
  }
  std::vector<TableSocket> sockets = connectedSockets(ports);
  std::erase_if(sockets, [&](const TableSocket& socket) {
    return socket.inode == "0" || !sought.contains({socket.address, socket.port});
  });
  std::vector<ClientOwner> owners;
  if (sockets.empty()) return owners;
  findHolders(
      sockets,
      [&](size_t index, const SocketHolder& holder) {
        const TableSocket& socket = sockets[index];
        owners.push_back({sought.at({socket.address, socket.port}), holder.process, holder.pid});
      },
      m_known);
  for (const ClientOwner& owner : owners) {
    std::erase(m_known, owner.pid);
    m_known.insert(m_known.begin(), owner.pid);
  }
  if (m_known.size() > kMostKnown) m_known.resize(kMostKnown);
  return owners;
}

}  // namespace headgate::host
