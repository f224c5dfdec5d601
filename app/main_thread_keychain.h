// A keychain that lives on another thread: calls are carried there, answers come back.
//
// QtKeychain needs the main thread, whose event loop is GLib's; the gateway behind the window lives on its
// own. Thread: the one that made it. Ownership: borrows the keychain beneath and an object of its thread,
// both of which must outlive every event loop that still carries calls.
#pragma once

#include <memory>

#include <QObject>

#include "core/secrets/keychain.h"

namespace headgate::app {

class MainThreadKeychain final : public secrets::Keychain {
 public:
  MainThreadKeychain(QObject& home, secrets::Keychain& beneath);
  ~MainThreadKeychain() override;

  void read(const std::string& name, ReadDone done) override;
  void write(const std::string& name, const std::string& secret, Done done) override;
  void remove(const std::string& name, Done done) override;

 private:
  class WayBack;

  // The function to be called on the home thread: it carries what it is given to `done`, here.
  template <typename Answer>
  std::function<void(Answer)> back(std::function<void(Answer)> done);

  QObject& m_home;
  secrets::Keychain& m_beneath;
  std::shared_ptr<WayBack> m_wayBack;
};

}  // namespace headgate::app
