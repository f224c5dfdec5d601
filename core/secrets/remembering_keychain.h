// A keychain that survives the loss of the one beneath: a secret that it has given before, it gives again
// while the one beneath cannot be asked, and reports that.
//
// For a gateway that reloads while the keychain is locked, hangs or is gone: what worked goes on working. A
// secret that was removed is forgotten. What it remembers ends with it. Owns the one beneath. Thread: main.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

class RememberingKeychain final : public Keychain {
 public:
  // `report` takes a sentence for each secret that is given from memory.
  RememberingKeychain(std::unique_ptr<Keychain> beneath, std::function<void(const std::string&)> report);

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  Result<std::string, KeychainError> recalled(const std::string& name,
                                              Result<std::string, KeychainError> answer);

  const std::function<void(const std::string&)> m_report;
  std::map<std::string, std::string> m_known;
  std::unique_ptr<Keychain> m_beneath;
};

}  // namespace headgate::secrets
