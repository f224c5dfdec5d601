// Which processes of this machine are at the other end of connections to us. Linux: read from /proc;
// elsewhere it knows nobody. Not thread-safe; reads some hundred small files, so it is for a thread of its
// own.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::host {

struct ClientOwner {
  std::string client;  // "127.0.0.1:51234", "[::1]:51234"
  std::string process;
  uint64_t pid = 0;
};

class ClientOwners {
 public:
  // Of those that can be told: connections that are open now, of processes that this user may look at.
  std::vector<ClientOwner> find(const std::vector<std::string>& clients);

 private:
  // Who had connections before has them again, mostly.
  static constexpr size_t kMostKnown = 64;
  std::vector<uint64_t> m_known;
};

}  // namespace headgate::host
