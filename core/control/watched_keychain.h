// A keychain that tells how it is: what kept it from answering the last time it was asked, or that nothing
// did.
//
// It asks nothing by itself, because an unlocked keychain is the user's to give: until a profile needs a
// secret, nothing is known. Thread: the keychain's. Owns the one beneath.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/secrets/keychain.h"

namespace headgate::control {

class WatchedKeychain final : public secrets::Keychain {
 public:
  // `report` takes what it failed with; nullptr: it answers.
  using Report = std::function<void(const secrets::KeychainError*)>;

  WatchedKeychain(std::unique_ptr<secrets::Keychain> beneath, Report report);

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  // `done`, after what the answer says of the keychain was reported.
  template <typename Answer>
  std::function<void(Answer)> reporting(std::function<void(Answer)> done);

  const Report m_report;
  std::unique_ptr<secrets::Keychain> m_beneath;
};

}  // namespace headgate::control
