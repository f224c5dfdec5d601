#include "core/secrets/memory_keychain.h"

#include "core/secrets/answer_later.h"
#include "core/secrets/secret_value.h"

namespace headgate::secrets {

void MemoryKeychain::read(const std::string& name, ReadDone done) {
  const auto found = m_secrets.find(name);
  if (found == m_secrets.end())
    answerLater(m_answers, std::move(done), KeychainError{KeychainFailure::NotFound, {}});
  else
    answerLater(m_answers, std::move(done), found->second);
}

void MemoryKeychain::write(const std::string& name, const std::string& secret, Done done) {
  if (const auto problem = problemOfSecret(secret))
    return answerLater(m_answers, std::move(done), KeychainError{*problem, {}});
  m_secrets[name] = secret;
  answerLater(m_answers, std::move(done), {});
}

void MemoryKeychain::remove(const std::string& name, Done done) {
  m_secrets.erase(name);
  answerLater(m_answers, std::move(done), {});
}

}  // namespace headgate::secrets
