#include "core/secrets/remembering_keychain.h"

namespace headgate::secrets {
namespace {

// Says nothing about the secret: it may be there as before.
bool isAboutTheKeychain(KeychainFailure failure) {
  switch (failure) {
    case KeychainFailure::NoService:
    case KeychainFailure::Denied:
    case KeychainFailure::Unclear:
    case KeychainFailure::TimedOut:
    case KeychainFailure::Failed:
    case KeychainFailure::Service:
      return true;
    default:
      return false;
  }
}

}  // namespace

RememberingKeychain::RememberingKeychain(std::unique_ptr<Keychain> beneath,
                                         std::function<void(const std::string&)> report)
    : m_report(std::move(report)), m_beneath(std::move(beneath)) {}

void RememberingKeychain::read(const std::string& name, ReadDone done) {
  m_beneath->read(name, [this, name, done = std::move(done)](Result<std::string, KeychainError> answer) {
    done(recalled(name, std::move(answer)));
  });
}

Result<std::string, KeychainError> RememberingKeychain::recalled(const std::string& name,
                                                                 Result<std::string, KeychainError> answer) {
  if (answer) {
    m_known[name] = *answer;
    return answer;
  }
  const auto known = m_known.find(name);
  if (known == m_known.end()) return answer;
  if (!isAboutTheKeychain(answer.error().failure)) {
    m_known.erase(known);
    return answer;
  }
  m_report(sentenceOf(answer.error(), name) + "; until then its value from before is used");
  return known->second;
}

void RememberingKeychain::write(const std::string& name, const std::string& secret, Done done) {
  m_known.erase(name);  // whether or not the new one arrives, the old one is no longer meant
  m_beneath->write(name, secret, std::move(done));
}

void RememberingKeychain::remove(const std::string& name, Done done) {
  m_known.erase(name);
  m_beneath->remove(name, std::move(done));
}

}  // namespace headgate::secrets
