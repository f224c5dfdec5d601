// How many connections each listener has open, in all and from each address, over all workers; refuses those
// above the limits.
//
// An address of IPv6 stands for its /64: that is what one client is given, and it may use all of them.
// Thread: any (one lock, taken when a connection begins and ends). Owned by the engine; outlives its workers.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace headgate::engine {

class Admission {
 public:
  enum class Entry : uint8_t { Admitted, ListenerFull, AddressFull };

  // Anything but Admitted has counted nothing.
  Entry enter(uint32_t listener, const std::string& ip, uint32_t limit, uint32_t perAddress);
  // Requires: entered with the same.
  void leave(uint32_t listener, const std::string& ip);

 private:
  struct Counts {
    uint32_t total = 0;
    std::unordered_map<std::string, uint32_t> byAddress;
  };
  std::mutex m_mutex;
  std::unordered_map<uint32_t, Counts> m_listeners;  // by number; guarded by m_mutex
};

}  // namespace headgate::engine
