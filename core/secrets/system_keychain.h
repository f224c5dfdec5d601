// The keychain of the system, by QtKeychain: Secret Service (gnome-keyring, KWallet, KeePassXC), macOS,
// Windows.
//
// Does not bound time: the service behind it may hang, or wait for a password; wrap it into a TimedKeychain.
// Never falls back to an unprotected file. Entries are text, under the service name dev.headgate.Headgate, so
// that the tools of the system show them and can make them.
// Thread: main, with Qt's default event dispatcher, because libsecret answers through GLib's main context.
#pragma once

#include <QObject>

#include "core/secrets/keychain.h"

namespace headgate::secrets {

class SystemKeychain final : public Keychain {
 public:
  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  // What is not given is Unclear, never NotFound.
  void readEntry(const std::string& name, ReadDone done);

  // Jobs are nobody's: libsecret holds a pointer to each until it answers, so that none may be deleted
  // before. Their answers end here, and are dropped once this is gone.
  QObject m_answers;
};

}  // namespace headgate::secrets
