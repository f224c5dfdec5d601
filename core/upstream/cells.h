// Runtime state of pools and targets. It is not in snapshots: a reload looks its cell up by what makes it the same thing, and
// never resets it. Thread: any; all fields are atomics. Cells live as long as their registry.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>

namespace headgate::upstream {

struct PoolCell {
  std::atomic<uint64_t> turn{0};  // round robin: the next turn's number
};

struct TargetCell {
  std::atomic<uint32_t> inFlight{0};
};

class CellRegistry {
 public:
  std::shared_ptr<PoolCell> pool(const std::string& poolId);
  // A target with another URL or socket is another thing.
  std::shared_ptr<TargetCell> target(const std::string& poolId, const std::string& targetId, const std::string& url);

 private:
  std::mutex m_mutex;
  std::map<std::string, std::shared_ptr<PoolCell>> m_pools;
  std::map<std::tuple<std::string, std::string, std::string>, std::shared_ptr<TargetCell>> m_targets;
};

}  // namespace headgate::upstream
