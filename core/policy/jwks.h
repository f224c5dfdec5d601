// A JSON Web Key Set (RFC 7517): the keys that tokens of an issuer are checked with.
//
// It neither fetches nor refreshes anything; whoever does makes a new one. A key that cannot check a
// signature here (of another kind, for encryption, too weak) is passed over with the reason, as section 5
// asks: an issuer may publish more than everybody understands. Immutable; thread: any, several at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/crypto/signature.h"

namespace headgate::policy {

class KeySet {
 public:
  static constexpr size_t kMaxBytes = 64 * 1024;
  static constexpr size_t kMaxKeys = 100;

  struct Key {
    std::optional<std::string> id;  // "kid"
    crypto::VerifyKey key;
  };
  struct PassedOver {
    size_t index = 0;  // in "keys"
    std::string id;    // "kid", or empty
    std::string reason;
  };

  // The error says in words why the text is no key set. One without a usable key is a key set, and checks no
  // token.
  static Result<KeySet, std::string> parse(std::string_view text);

  explicit KeySet(std::vector<Key> keys) : m_keys(std::move(keys)) {}

  const std::vector<Key>& keys() const { return m_keys; }
  const std::vector<PassedOver>& passedOver() const { return m_passedOver; }

 private:
  std::vector<Key> m_keys;
  std::vector<PassedOver> m_passedOver;
};

}  // namespace headgate::policy
