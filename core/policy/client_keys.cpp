#include "core/policy/client_keys.h"

#include "core/crypto/constant_time.h"

namespace headgate::policy {

std::optional<size_t> ClientKeys::find(ByteView key) const {
  if (key.empty()) return std::nullopt;
  return find(crypto::sha256(key));
}

std::optional<size_t> ClientKeys::find(const crypto::Sha256Digest& presented) const {
  std::optional<size_t> found;
  for (const ClientKey& known : m_keys) {  // all of them, whatever was found
    const bool equal = crypto::equalsConstantTime(known.digest, presented);
    if (equal && !found) found = known.client;
  }
  return found;
}

}  // namespace headgate::policy
