#include "core/upstream/cells.h"

#include <algorithm>
#include <cmath>

namespace headgate::upstream {
namespace {

constexpr std::chrono::duration<double> kLatencyDecay{10.0};           // to 1/e
constexpr Nanoseconds kLeastLatency = std::chrono::microseconds(100);  // below that, targets are alike
constexpr Nanoseconds kMostLatency = std::chrono::hours(1);

// What is left of an average of the time `at`, of 1.
double leftAfter(int64_t at, SteadyTime now) {
  const Nanoseconds age(std::max<int64_t>(now.time_since_epoch().count() - at, 0));
  return std::exp(-(age / kLatencyDecay));
}

}  // namespace

PoolCell::PoolCell(const PoolCell& other)
    : turn(other.turn.load(std::memory_order_relaxed)),
      inFlight(other.inFlight.load(std::memory_order_relaxed)),
      retrying(other.retrying.load(std::memory_order_relaxed)),
      waiting(other.waiting.load(std::memory_order_relaxed)) {}

TargetCell::TargetCell(const TargetCell& other)
    : inFlight(other.inFlight.load(std::memory_order_relaxed)),
      pass(other.pass.load(std::memory_order_relaxed)),
      latency(other.latency.load(std::memory_order_relaxed)),
      latencyAt(other.latencyAt.load(std::memory_order_relaxed)),
      attempts(other.attempts.load(std::memory_order_relaxed)),
      health(other.health) {}

void TargetCell::noteLatency(Nanoseconds sample, SteadyTime now) {
  const auto seen = std::clamp(sample, Nanoseconds(1), kMostLatency).count();
  const int64_t average = latency.load(std::memory_order_relaxed);
  const double left = leftAfter(latencyAt.load(std::memory_order_relaxed), now);
  const bool isPeak = seen >= average;
  const double smoothed = static_cast<double>(average) * left + static_cast<double>(seen) * (1 - left);
  latency.store(isPeak ? seen : std::max<int64_t>(std::llround(smoothed), 1), std::memory_order_relaxed);
  latencyAt.store(now.time_since_epoch().count(), std::memory_order_relaxed);
}

Nanoseconds TargetCell::expectedLatency(SteadyTime now) const {
  const int64_t average = latency.load(std::memory_order_relaxed);
  if (average == 0) return Nanoseconds(0);
  const double left = leftAfter(latencyAt.load(std::memory_order_relaxed), now);
  return std::max(Nanoseconds(std::llround(static_cast<double>(average) * left)), kLeastLatency);
}

std::shared_ptr<PoolCell> CellRegistry::pool(const std::string& poolId) {
  const std::lock_guard lock(m_mutex);
  auto& cell = m_pools[poolId];
  if (!cell) cell = std::make_shared<PoolCell>();
  return cell;
}

std::shared_ptr<EndpointCell> CellRegistry::endpoint(const std::string& key) {
  const std::lock_guard lock(m_mutex);
  auto& cell = m_endpoints[key];
  if (!cell) cell = std::make_shared<EndpointCell>();
  return cell;
}

std::shared_ptr<TargetCell> CellRegistry::target(const std::string& poolId, const std::string& targetId,
                                                 const std::string& url) {
  const std::lock_guard lock(m_mutex);
  auto& cell = m_targets[{poolId, targetId, url}];
  if (!cell) cell = std::make_shared<TargetCell>();
  return cell;
}

}  // namespace headgate::upstream
