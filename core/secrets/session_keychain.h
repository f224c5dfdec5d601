// A keychain that can keep a secret for this run as well: for a machine that has no other place for it, after
// the user was told.
//
// It does so only when it is asked to; what it keeps so is meant before what the one beneath has, until that
// one takes a newer secret of the name. Owns the one beneath. Thread: main, or that of the one beneath.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include <QObject>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

class SessionKeychain final : public Keychain {
 public:
  explicit SessionKeychain(std::unique_ptr<Keychain> beneath) : m_beneath(std::move(beneath)) {}

  void keepForThisRun(const std::string& name, const std::string& secret) { m_kept[name] = secret; }
  std::set<std::string> namesOfThisRun() const;
  // Whether there was one. The one beneath is not asked.
  bool forget(const std::string& name) { return m_kept.erase(name) > 0; }

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  std::map<std::string, std::string> m_kept;
  QObject m_answers;  // what is queued for it ends with it
  std::unique_ptr<Keychain> m_beneath;
};

}  // namespace headgate::secrets
