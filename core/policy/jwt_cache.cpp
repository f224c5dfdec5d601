#include "core/policy/jwt_cache.h"

namespace headgate::policy {

// A digest is as good as random.
size_t JwtCache::slotOf(const crypto::Sha256Digest& token) {
  return (token[0] | size_t{token[1]} << 8) % kTokens;
}

bool JwtCache::knows(const crypto::Sha256Digest& token, const std::shared_ptr<const KeySet>& keys) const {
  if (m_entries.empty()) return false;
  const Entry& entry = m_entries[slotOf(token)];
  return entry.token == token && entry.keys.lock() == keys;
}

void JwtCache::add(const crypto::Sha256Digest& token, const std::shared_ptr<const KeySet>& keys) {
  if (m_entries.empty()) m_entries.resize(kTokens);
  m_entries[slotOf(token)] = {token, keys};
}

}  // namespace headgate::policy
