#include "core/secrets/resolution.h"

#include <cstdlib>
#include <set>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

Error unavailable(std::string detail) {
  return {ErrorType::SecretUnavailable, std::move(detail)};
}

Result<std::string> fromEnvironment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (value == nullptr) return unavailable("the environment has no variable " + name);
  if (*value == '\0') return unavailable("the variable " + name + " is empty");
  return std::string(value);
}

Result<std::string> fromFile(const std::string& path, const std::string& folder) {
  const QString absolute =
      QDir(QString::fromStdString(folder)).absoluteFilePath(QString::fromStdString(path));
  const std::string theFile = "the file " + absolute.toStdString();
  // A pipe would be waited for until somebody writes to it.
  if (const QFileInfo info(absolute); info.exists() && !info.isFile())
    return unavailable(theFile + " is not an ordinary file");
  QFile file(absolute);
  if (!file.open(QIODevice::ReadOnly))
    return unavailable(theFile + " cannot be read: " + file.errorString().toStdString());
  std::string secret = file.read(kMaxReferredBytes + 1).toStdString();
  if (secret.size() > kMaxReferredBytes)
    return unavailable(theFile + " is too large: at most 1 MiB is possible");
  if (secret.ends_with('\n')) secret.pop_back();
  if (secret.ends_with('\r')) secret.pop_back();
  if (secret.empty()) return unavailable(theFile + " is empty");
  return secret;
}

}  // namespace

Result<std::string> lookUpHere(const Reference& reference, const std::string& folder) {
  return reference.source == Source::Environment ? fromEnvironment(reference.name)
                                                 : fromFile(reference.name, folder);
}

Resolution::Resolution(const std::vector<Reference>& references, const std::string& folder,
                       Keychain& keychain, Done done)
    : m_done(std::move(done)) {
  for (const Reference& reference : std::set(references.begin(), references.end())) {
    if (reference.source != Source::Keychain) {
      m_resolved.emplace(reference, lookUpHere(reference, folder));
    } else {
      ++m_unanswered;
      keychain.read(reference.name, [this, reference, alive = QPointer<QObject>(&m_context)](auto answer) {
        if (alive) take(reference, std::move(answer));
      });
    }
  }
  if (m_unanswered == 0)
    QMetaObject::invokeMethod(
        &m_context, [this] { finish(); }, Qt::QueuedConnection);
}

void Resolution::take(const Reference& reference, Result<std::string, KeychainError> answer) {
  if (answer && answer->empty())
    m_resolved.emplace(reference, unavailable("the secret \"" + reference.name + "\" is empty"));
  else if (answer)
    m_resolved.emplace(reference, std::move(*answer));
  else
    m_resolved.emplace(reference, unavailable(sentenceOf(answer.error(), reference.name)));
  if (--m_unanswered == 0) finish();
}

void Resolution::finish() {
  // From here on this may be gone.
  const Done done = std::move(m_done);
  done(std::move(m_resolved));
}

}  // namespace headgate::secrets
