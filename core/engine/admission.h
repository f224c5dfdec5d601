// How many connections each listener has open, in all and from each address, over all workers; refuses those
// above the limits.
//
// Thread: any (one lock, taken when a connection begins and ends). Owned by the engine; outlives its workers.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace headgate::engine {

class Admission {
 public:
  // False: one of the limits is reached, and nothing was counted.
  bool enter(uint32_t listener, const std::string& ip, uint32_t limit, uint32_t perAddress);
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
