#include "core/policy/rate_limits.h"

#include <algorithm>

#include "core/crypto/random.h"

namespace headgate::policy {

RateLimits::RateLimits(RateTable::Size size) : m_size(size) {
  crypto::fillRandom(m_hashKey);
}

std::shared_ptr<RateTable> RateLimits::table(std::string_view id, const RateRule& rule) {
  const std::lock_guard lock(m_mutex);
  for (const Named& known : m_tables)
    if (known.id == id && known.table->rule() == rule) return known.table;
  m_tables.push_back({std::string(id), std::make_shared<RateTable>(rule, m_hashKey, m_size)});
  std::shared_ptr<RateTable> made = m_tables.back().table;
  dropSpare();
  return made;
}

std::vector<RateLimits::Named> RateLimits::tables() const {
  const std::lock_guard lock(m_mutex);
  return m_tables;
}

crypto::SipKey RateLimits::hashKey() const {
  const std::lock_guard lock(m_mutex);
  return m_hashKey;
}

bool RateLimits::useHashKey(const crypto::SipKey& key) {
  const std::lock_guard lock(m_mutex);
  if (!m_tables.empty()) return false;
  m_hashKey = key;
  return true;
}

// A table that only this list holds can get no other holder but through this list, so it stays alone while
// the lock is held.
void RateLimits::dropSpare() {
  const auto isSpare = [](const Named& named) { return named.table.use_count() == 1; };
  auto spare = static_cast<size_t>(std::count_if(m_tables.begin(), m_tables.end(), isSpare));
  std::erase_if(m_tables, [&](const Named& named) { return isSpare(named) && spare-- > kSpare; });
}

}  // namespace headgate::policy
