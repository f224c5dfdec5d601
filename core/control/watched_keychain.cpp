#include "core/control/watched_keychain.h"

#include <utility>

namespace headgate::control {

namespace {

using secrets::KeychainFailure;

// Whether it is the keychain that has failed, and not what it was asked for that is missing or unfit.
bool isItsOwn(KeychainFailure failure) {
  return failure == KeychainFailure::NoService || failure == KeychainFailure::Denied ||
         failure == KeychainFailure::TimedOut || failure == KeychainFailure::Failed;
}

}  // namespace

WatchedKeychain::WatchedKeychain(std::unique_ptr<secrets::Keychain> beneath, Report report)
    : m_report(std::move(report)), m_beneath(std::move(beneath)) {}

template <typename Answer>
std::function<void(Answer)> WatchedKeychain::reporting(const std::string& name,
                                                       std::function<void(Answer)> done) {
  return [this, name, done = std::move(done)](Answer answer) {
    const bool failed = !answer && isItsOwn(answer.error().failure);
    m_report(failed ? secrets::sentenceOf(answer.error(), name) : std::string());
    done(std::move(answer));
  };
}

void WatchedKeychain::read(const std::string& name, ReadDone done) {
  m_beneath->read(name, reporting(name, std::move(done)));
}

void WatchedKeychain::write(const std::string& name, const std::string& secret, Done done) {
  m_beneath->write(name, secret, reporting(name, std::move(done)));
}

void WatchedKeychain::remove(const std::string& name, Done done) {
  m_beneath->remove(name, reporting(name, std::move(done)));
}

}  // namespace headgate::control
