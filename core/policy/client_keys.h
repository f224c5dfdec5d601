// Which client a key belongs to: the keys of the profile's named clients, as digests.
//
// A presented key is hashed and compared with every digest in constant time, so that the time taken says
// neither whether a key is nearly right nor whose it is. Digests are SHA-256 without salt: good for keys that
// are long and random, as keys of an API are, and no shelter for short ones. Where the key stands in a
// request is the business of policy/credential.h. Immutable; thread: any, several at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/crypto/digest.h"

namespace headgate::policy {

struct ClientKey {
  crypto::Sha256Digest digest{};
  size_t client = 0;  // the caller's number of the client; several keys may have one
};

class ClientKeys {
 public:
  ClientKeys() = default;
  // Of two equal digests the first counts.
  explicit ClientKeys(std::vector<ClientKey> keys) : m_keys(std::move(keys)) {}

  bool empty() const { return m_keys.empty(); }

  // Nothing if nobody has that key. Nobody has the empty one.
  std::optional<size_t> find(ByteView key) const;
  // Of a key whose digest is at hand; requires: it is not the empty key's.
  std::optional<size_t> find(const crypto::Sha256Digest& presented) const;

 private:
  std::vector<ClientKey> m_keys;
};

}  // namespace headgate::policy
