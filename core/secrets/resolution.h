// One look-up of many references: the environment and files at once, the keychain for all its names side by
// side, each reference once.
//
// Whoever wants the answer owns it; destroying it drops the answer. Takes as long as the keychain, so that
// takes a TimedKeychain. Thread: main.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QObject>

#include "core/secrets/keychain.h"
#include "core/secrets/resolved.h"

namespace headgate::secrets {

class Resolution {
 public:
  // Comes once, later, when every reference has its answer. It may destroy the resolution.
  using Done = std::function<void(Resolved)>;

  // Relative paths start at `folder`, the profile's. The keychain must outlive this.
  Resolution(const std::vector<Reference>& references, const std::string& folder, Keychain& keychain,
             Done done);

 private:
  void take(const Reference& reference, Result<std::string, KeychainError> answer);
  void finish();

  Done m_done;
  Resolved m_resolved;
  size_t m_unanswered = 0;
  QObject m_context;  // what comes back looks here whether this still is
};

// Looks up what needs no keychain, at once: the environment and files. Relative paths start at `folder`; one
// line break at the end of a file is not part of the secret.
Result<std::string> lookUpHere(const Reference& reference, const std::string& folder);

}  // namespace headgate::secrets
