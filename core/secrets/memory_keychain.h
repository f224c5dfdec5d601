// A keychain that lasts as long as this object: for those who have no other and want no file. Thread: main.
#pragma once

#include <map>

#include <QObject>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

class MemoryKeychain final : public Keychain {
 public:
  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  std::map<std::string, std::string> m_secrets;
  QObject m_answers;  // what is queued for it ends with it
};

}  // namespace headgate::secrets
