#include "core/secrets/resolve.h"

#include <cstdlib>

#include <QDir>
#include <QFile>

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
  QFile file(absolute);
  if (!file.open(QIODevice::ReadOnly))
    return unavailable("the file " + absolute.toStdString() +
                       " cannot be read: " + file.errorString().toStdString());
  std::string secret = file.read(kMaxSecretBytes + 1).toStdString();
  if (secret.size() > kMaxSecretBytes)
    return unavailable("the file " + absolute.toStdString() + " is too large for a secret");
  if (secret.ends_with('\n')) secret.pop_back();
  if (secret.ends_with('\r')) secret.pop_back();
  if (secret.empty()) return unavailable("the file " + absolute.toStdString() + " is empty");
  return secret;
}

Result<std::string> resolveOne(const Reference& reference, const std::string& folder) {
  switch (reference.source) {
    case Source::Environment:
      return fromEnvironment(reference.name);
    case Source::File:
      return fromFile(reference.name, folder);
    case Source::Keychain:
      break;
  }
  return unavailable(
      "the keychain is not available in this version; use \"env:\" or \"file:\" instead of \"" +
      reference.text() + "\"");
}

}  // namespace

Resolved resolve(const std::vector<Reference>& references, const std::string& folder) {
  Resolved resolved;
  for (const Reference& reference : references) resolved.emplace(reference, resolveOne(reference, folder));
  return resolved;
}

}  // namespace headgate::secrets
