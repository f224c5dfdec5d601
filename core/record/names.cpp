#include "core/record/names.h"

#include <algorithm>
#include <utility>

namespace headgate::record {
namespace {

void addMissing(std::vector<std::string>& names, const std::vector<std::string>& others) {
  for (const std::string& other : others)
    if (std::find(names.begin(), names.end(), other) == names.end()) names.push_back(other);
}

}  // namespace

void RedactionRules::add(const RedactionRules& other) {
  addMissing(headers, other.headers);
  addMissing(query, other.query);
  addMissing(pointers, other.pointers);
}

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
