// Runtime state of pools and targets. It is not in snapshots: a reload looks its cell up by what makes it the
// same thing, and never resets it. Thread: any; all fields are atomics. Cells live as long as their registry.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>

#include "core/base/clock.h"
#include "core/upstream/target_health.h"

namespace headgate::upstream {

struct PoolCell {
  PoolCell() = default;
  PoolCell(const PoolCell& other);  // as that one is now, as far as choosing a target goes
  PoolCell& operator=(const PoolCell&) = delete;

  std::atomic<uint64_t> turn{0};      // round robin: the pool's virtual time, see fair_turn.h
  std::atomic<uint32_t> inFlight{0};  // exchanges that have a target, or want one
  std::atomic<uint32_t> retrying{0};  // of these, those that are at a second or later attempt
  std::atomic<uint32_t> waiting{0};   // those that wait for a target that may be used
  std::atomic<uint64_t> retries{0};   // since start
  std::atomic<uint64_t> retriesOverBudget{0};
};

struct TargetCell {
  TargetCell() = default;
  TargetCell(const TargetCell& other);  // as that one is now
  TargetCell& operator=(const TargetCell&) = delete;

  std::atomic<uint32_t> inFlight{0};
  std::atomic<uint64_t> pass{0};      // round robin: where in the pool's virtual time its next turn is
  std::atomic<int64_t> latency{0};    // nanoseconds, peak EWMA of the time to the first byte; 0: never seen
  std::atomic<int64_t> latencyAt{0};  // steady nanoseconds of its last change
  std::atomic<uint64_t> attempts{0};  // since start
  TargetHealth health;

  // Feeds Balance::Latency. What is slower than the average is believed at once; what is faster moves it the
  // more, the longer nothing was heard. One of two samples at the same moment may be lost.
  void noteLatency(Nanoseconds sample, SteadyTime now);
  // The average, which fades while nothing is heard: a target that nobody dares to use because it was slow
  // once is tried again in the end. 0: never seen.
  Nanoseconds expectedLatency(SteadyTime now) const;
};

// A place that is dialled, over all pools and workers.
//
// A server that serves one connection at a time, as many local Python servers do, is stuck for as long as
// somebody keeps one open that is at rest. Whether a server is of that kind is not known before it was seen
// to answer on one connection while another was open; until then a connection is kept only as long as nobody
// else waits.
struct EndpointCell {
  std::atomic<uint32_t> served{0};    // open connections on which it has said something
  std::atomic<uint32_t> waiting{0};   // those that are being opened, or on which it has said nothing yet
  std::atomic<bool> parallel{false};  // it was seen to serve two at once
};

// Counts one connection as waiting, from before it is dialled until the target's first word.
class WaitingMark {
 public:
  explicit WaitingMark(std::shared_ptr<EndpointCell> cell) : m_cell(std::move(cell)) {
    m_cell->waiting.fetch_add(1);
  }
  WaitingMark(WaitingMark&& other) noexcept = default;
  WaitingMark& operator=(WaitingMark&&) = delete;
  ~WaitingMark() {
    if (m_cell) m_cell->waiting.fetch_sub(1);
  }

 private:
  std::shared_ptr<EndpointCell> m_cell;
};

class CellRegistry {
 public:
  std::shared_ptr<PoolCell> pool(const std::string& poolId);
  std::shared_ptr<EndpointCell> endpoint(const std::string& key);
  // A target with another URL or socket is another thing.
  std::shared_ptr<TargetCell> target(const std::string& poolId, const std::string& targetId,
                                     const std::string& url);

 private:
  std::mutex m_mutex;
  std::map<std::string, std::shared_ptr<PoolCell>> m_pools;
  std::map<std::string, std::shared_ptr<EndpointCell>> m_endpoints;
  std::map<std::tuple<std::string, std::string, std::string>, std::shared_ptr<TargetCell>> m_targets;
};

}  // namespace headgate::upstream
