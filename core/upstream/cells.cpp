#include "core/upstream/cells.h"

namespace headgate::upstream {

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
