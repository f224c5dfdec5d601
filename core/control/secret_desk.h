// The secrets of a profile, as a window sees and sets them: which are referred to, where, and whether each is
// there; never what they are.
//
// Where there is no keychain at all, what is set is kept for this run, and the answer says so. Changes are
// made one after the other, because the list of names is read and written for each. Thread: the keychain's.
// Ownership: borrows the keychain, which ends every call when it goes; it must answer each (TimedKeychain).
#pragma once

#include <deque>
#include <functional>
#include <string>

#include "core/control/gateway.h"
#include "core/secrets/keychain_index.h"
#include "core/secrets/session_keychain.h"

namespace headgate::control {

class SecretDesk {
 public:
  using Done = std::function<void(const Outcome&)>;

  // In place of the name of a store that there is not.
  static constexpr const char* kThisRun = "memory, for this run";

  explicit SecretDesk(secrets::SessionKeychain& keychain) : m_keychain(keychain), m_index(keychain) {}

  // What the profile's text refers to, in the order of the text, then what else was set. Relative paths start
  // at `folder`. `storeName`: the keychain's, for people. `done` comes later, once.
  void survey(const std::string& profile, const std::string& folder, const std::string& storeName,
              std::function<void(SecretStates)> done);

  // Done with a remark as `problem` if it is kept for this run only.
  void set(const std::string& name, const std::string& secret, Done done);
  void remove(const std::string& name, Done done);

 private:
  using Change = std::function<void(Done)>;

  void afterOthers(Change change, Done done);
  void next();

  secrets::SessionKeychain& m_keychain;
  secrets::KeychainIndex m_index;
  std::deque<std::function<void()>> m_changes;  // the first one is under way
};

// Whether a profile's text refers to the secret of that name in the keychain.
bool refersTo(const std::string& profile, const std::string& name);

}  // namespace headgate::control
