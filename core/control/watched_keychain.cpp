#include "core/control/watched_keychain.h"

#include <utility>

namespace headgate::control {

WatchedKeychain::WatchedKeychain(std::unique_ptr<secrets::Keychain> beneath, Report report)
    : m_report(std::move(report)), m_beneath(std::move(beneath)) {}

template <typename Answer>
std::function<void(Answer)> WatchedKeychain::reporting(std::function<void(Answer)> done) {
  return [this, done = std::move(done)](Answer answer) {
    // What was asked for may be missing or unfit, and the keychain well.
    const bool failed = !answer && !secrets::sentenceOfStore(answer.error()).empty();
    m_report(failed ? &answer.error() : nullptr);
    done(std::move(answer));
  };
}

void WatchedKeychain::read(const std::string& name, ReadDone done) {
  m_beneath->read(name, reporting(std::move(done)));
}

void WatchedKeychain::write(const std::string& name, const std::string& secret, Done done) {
  m_beneath->write(name, secret, reporting(std::move(done)));
}

void WatchedKeychain::remove(const std::string& name, Done done) {
  m_beneath->remove(name, reporting(std::move(done)));
}

}  // namespace headgate::control
