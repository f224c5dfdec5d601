#include "ui/models/seen_values.h"

#include <algorithm>
#include <map>

#include "ui/models/packed_facts.h"

namespace headgate::ui {
namespace {

constexpr uint64_t kLookedAt = 4096;
constexpr size_t kMost = 50;

}  // namespace

std::vector<std::string> seenValues(const ExchangeRows& rows, filter::TextKey key) {
  std::map<std::string, int, std::less<>> counts;
  for (auto at = rows.end() - std::min<uint64_t>(rows.size(), kLookedAt); at != rows.end(); ++at) {
    const std::string_view value = rows.factsOf(at).text(key);
    if (value.empty()) continue;
    const auto known = counts.find(value);
    if (known == counts.end())
      counts.emplace(value, 1);
    else
      ++known->second;
  }
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, int>::second);
  std::vector<std::string> values;
  for (const auto& each : sorted)
    if (values.size() < kMost) values.push_back(each.first);
  return values;
}

}  // namespace headgate::ui
