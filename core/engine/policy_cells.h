// The runtime state of policies that a reload finds again: gates by the id of their route, key sets by their
// URL. Thread: any that may wait; workers have theirs from the snapshot. Cells live as long as their
// registry.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/policy/concurrency_gate.h"
#include "core/policy/key_set_cell.h"

namespace headgate::engine {

class PolicyCells {
 public:
  std::shared_ptr<policy::ConcurrencyGate> gate(const std::string& routeId) { return cell(m_gates, routeId); }
  std::shared_ptr<policy::KeySetCell> keys(const std::string& url) { return cell(m_keys, url); }

 private:
  template <typename Cell>
  std::shared_ptr<Cell> cell(std::map<std::string, std::shared_ptr<Cell>>& cells, const std::string& name) {
    const std::lock_guard lock(m_mutex);
    auto& found = cells[name];
    if (!found) found = std::make_shared<Cell>();
    return found;
  }

  std::mutex m_mutex;
  std::map<std::string, std::shared_ptr<policy::ConcurrencyGate>> m_gates;
  std::map<std::string, std::shared_ptr<policy::KeySetCell>> m_keys;
};

}  // namespace headgate::engine
