#include "core/record/names.h"

#include <utility>

namespace headgate::record {

std::string_view Names::intern(std::string_view name) {
  const std::lock_guard lock(m_mutex);
  auto found = m_names.find(name);
  if (found == m_names.end()) found = m_names.emplace(name).first;
  return *found;
}

const RedactionRules* Names::intern(RedactionRules rules) {
  const std::lock_guard lock(m_mutex);
  return &*m_rules.insert(std::move(rules)).first;
}

}  // namespace headgate::record
