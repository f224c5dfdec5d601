// A keychain that knows its names. Keychains give what they are asked for by name and list nothing, so the
// names of what was set through here lie in an entry of their own, one a line.
//
// What other programs put into the keychain is read and removed all the same, and not listed. Two programs
// that set at the same moment may lose a name from the list, never a secret. The keychain is the caller's,
// and ends every call when it goes. Thread: main.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

class KeychainIndex {
 public:
  // The entry's name, which no secret can have.
  static constexpr const char* kEntry = ":names";

  using Names = std::set<std::string>;
  using NamesDone = std::function<void(Result<Names, KeychainError>)>;

  explicit KeychainIndex(Keychain& keychain) : m_keychain(keychain) {}

  // Requires: isSecretName(name), and no problemOfSecret(secret).
  void set(const std::string& name, const std::string& secret, Keychain::Done done);
  // NotFound if there is none, listed or not.
  void remove(const std::string& name, Keychain::Done done);
  void list(NamesDone done);

 private:
  Keychain& m_keychain;
};

}  // namespace headgate::secrets
