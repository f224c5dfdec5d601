#include "core/secrets/session_keychain.h"

#include "core/secrets/answer_later.h"

namespace headgate::secrets {

std::set<std::string> SessionKeychain::namesOfThisRun() const {
  std::set<std::string> names;
  for (const auto& [name, secret] : m_kept) names.insert(name);
  return names;
}

void SessionKeychain::read(const std::string& name, ReadDone done) {
  const auto kept = m_kept.find(name);
  if (kept == m_kept.end()) return m_beneath->read(name, std::move(done));
  answerLater<Result<std::string, KeychainError>>(m_answers, std::move(done), kept->second);
}

void SessionKeychain::write(const std::string& name, const std::string& secret, Done done) {
  m_beneath->write(name, secret, [this, name, done = std::move(done)](const auto& result) {
    if (result) m_kept.erase(name);
    done(result);
  });
}

void SessionKeychain::remove(const std::string& name, Done done) {
  m_kept.erase(name);
  m_beneath->remove(name, std::move(done));
}

}  // namespace headgate::secrets
