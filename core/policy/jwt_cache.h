// Remembers whose signatures were found good, because to check one again costs a worker 65 to 104
// microseconds (ES256, EdDSA) each time that a client sends its token.
//
// What is remembered is that a key of this very set has made the signature of this very token, and nothing
// else: the header, the rules, and all claims with their dates are looked at for every request, so that a
// token ends when it ends, and other rules or another key set find nothing here. Only what was good is
// remembered: strangers cannot fill it. Bounded; a new token takes the place of one that falls into the same
// slot. Thread: one, its worker's.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/crypto/digest.h"
#include "core/policy/jwks.h"

namespace headgate::policy {

class JwtCache {
 public:
  static constexpr size_t kTokens = 1024;

  // `token` is the digest of all of it, signature included.
  bool knows(const crypto::Sha256Digest& token, const std::shared_ptr<const KeySet>& keys) const;
  void add(const crypto::Sha256Digest& token, const std::shared_ptr<const KeySet>& keys);

 private:
  struct Entry {
    crypto::Sha256Digest token{};
    std::weak_ptr<const KeySet> keys;  // keeps no old keys, and is never mistaken for a new set
  };

  static size_t slotOf(const crypto::Sha256Digest& token);

  std::vector<Entry> m_entries;  // empty until there is a token
};

}  // namespace headgate::policy
