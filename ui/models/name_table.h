// Names that come again and again, each kept once and known by a small number. For names of the profile, of
// which there are few: what a client can choose freely does not belong in here. A value.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headgate::ui {

using NameId = uint16_t;
constexpr NameId kNoName = 0;

class NameTable {
 public:
  // kNoName for the empty name, and for any new one once the numbers are used up.
  NameId idOf(std::string_view name) {
    if (name.empty()) return kNoName;
    const auto found = m_ids.find(std::string(name));
    if (found != m_ids.end()) return found->second;
    if (m_names.size() > std::numeric_limits<NameId>::max()) return kNoName;
    const auto id = static_cast<NameId>(m_names.size());
    m_names.emplace_back(name);
    m_ids.emplace(m_names.back(), id);
    return id;
  }
  // kNoName for a name that was never given a number.
  NameId find(std::string_view name) const {
    const auto found = m_ids.find(std::string(name));
    return found == m_ids.end() ? kNoName : found->second;
  }
  const std::string& name(NameId id) const { return m_names[id]; }
  size_t size() const { return m_names.size(); }

 private:
  std::vector<std::string> m_names{std::string()};
  std::unordered_map<std::string, NameId> m_ids;
};

}  // namespace headgate::ui
