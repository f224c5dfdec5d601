#include "core/secrets/passphrase_file.h"

#include <optional>

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include "core/crypto/base64.h"
#include "core/secrets/answer_later.h"
#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

constexpr qint64 kMaxFileBytes = 16 * 1024 * 1024;
constexpr int kLockMilliseconds = 1'000;

std::string_view wordsFor(crypto::BoxFailure failure) {
  switch (failure) {
    case crypto::BoxFailure::NotABox:
      return "is no file of secrets, or is cut off";
    case crypto::BoxFailure::NewerVersion:
      return "was made by a newer Headgate; update Headgate to open it";
    case crypto::BoxFailure::OtherBox:
      return "was made anew under another key; start Headgate again to open it";
    case crypto::BoxFailure::WrongKey:
      return "does not open: the passphrase is wrong, or the file was changed";
    case crypto::BoxFailure::NoMemory:
      break;
  }
  return "does not open: its key needs 128 MiB of memory, which are not there";
}

std::string named(const QString& path) {
  return "the file " + path.toStdString() + " ";
}

// Nothing if there is no file.
Result<std::optional<std::string>, std::string> contentOf(const QString& path) {
  if (!QFileInfo::exists(path)) return std::optional<std::string>();
  if (!QFileInfo(path).isFile()) return named(path) + "is not an ordinary file";
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return named(path) + "cannot be read: " + file.errorString().toStdString();
  const QByteArray content = file.read(kMaxFileBytes + 1);
  if (content.size() > kMaxFileBytes) return named(path) + "is too large";
  return std::optional(content.toStdString());
}

std::string textOf(const std::map<std::string, std::string>& secrets) {
  std::string text;
  for (const auto& [name, secret] : secrets)
    text += name + ' ' +
            crypto::base64Encode({reinterpret_cast<const uint8_t*>(secret.data()), secret.size()}) + '\n';
  return text;
}

// What only Headgate with the passphrase can have written; what it would not have written is passed over.
std::map<std::string, std::string> secretsIn(std::string_view text) {
  std::map<std::string, std::string> secrets;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const size_t space = line.find(' ');
    if (space == std::string_view::npos) continue;
    if (auto secret = crypto::base64Decode(line.substr(space + 1)))
      secrets.emplace(line.substr(0, space), std::move(*secret));
  }
  return secrets;
}

KeychainError failed(std::string detail) {
  return {KeychainFailure::Failed, std::move(detail)};
}

}  // namespace

Result<std::unique_ptr<PassphraseFile>, std::string> PassphraseFile::open(const std::string& path,
                                                                          std::string_view passphrase,
                                                                          IfMissing ifMissing) {
  const QString file = QString::fromStdString(path);
  HG_TRY(content, contentOf(file));
  if (!content && ifMissing == IfMissing::Refuse)
    return named(file) + "does not exist; \"headgated secret set NAME --secrets " + path + "\" makes it";
  auto box = content ? crypto::PassphraseBox::forSealed(passphrase, *content)
                     : crypto::PassphraseBox::create(passphrase);
  if (!box) return named(file) + std::string(wordsFor(box.error()));
  std::unique_ptr<PassphraseFile> opened(new PassphraseFile(file, std::move(*box)));
  if (auto secrets = opened->load(); !secrets) return secrets.error().detail;
  return opened;
}

Result<PassphraseFile::Secrets, KeychainError> PassphraseFile::load() {
  auto content = contentOf(m_path);
  if (!content) return failed(std::move(content.error()));
  if (!*content) {
    if (m_wasThere) return failed(named(m_path) + "is gone");
    return Secrets();
  }
  m_wasThere = true;
  const auto text = m_box.open(**content);
  if (!text) return failed(named(m_path) + std::string(wordsFor(text.error())));
  return secretsIn(*text);
}

Result<void, KeychainError> PassphraseFile::save(const Secrets& secrets) const {
  const std::string sealed = m_box.seal(textOf(secrets));
  const auto size = static_cast<qint64>(sealed.size());
  if (size > kMaxFileBytes) return failed(named(m_path) + "would become larger than 16 MiB");
  QSaveFile file(m_path);
  // The mode before the first byte.
  if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
      file.write(sealed.data(), size) != size || !file.commit())
    return failed(named(m_path) + "cannot be saved: " + file.errorString().toStdString());
  return {};
}

template <typename Change>
Result<void, KeychainError> PassphraseFile::change(Change change) {
  QLockFile lock(m_path + QStringLiteral(".lock"));
  if (!lock.tryLock(kLockMilliseconds))
    return failed(lock.error() == QLockFile::LockFailedError
                      ? named(m_path) + "is being changed by another program; try again"
                      : named(m_path) + "cannot be locked: its folder is missing or not writable");
  HG_TRY(secrets, load());
  change(secrets);
  auto saved = save(secrets);
  m_wasThere |= saved.ok();
  return saved;
}

void PassphraseFile::read(const std::string& name, ReadDone done) {
  auto secrets = load();
  if (!secrets) return answerLater(m_answers, std::move(done), secrets.error());
  const auto found = secrets->find(name);
  if (found == secrets->end())
    return answerLater(m_answers, std::move(done),
                       KeychainError{KeychainFailure::NotFound, " --secrets " + m_path.toStdString()});
  answerLater(m_answers, std::move(done), std::move(found->second));
}

void PassphraseFile::write(const std::string& name, const std::string& secret, Done done) {
  if (const auto problem = problemOfSecret(secret))
    return answerLater(m_answers, std::move(done), KeychainError{*problem, {}});
  answerLater(m_answers, std::move(done), change([&](Secrets& secrets) { secrets[name] = secret; }));
}

void PassphraseFile::remove(const std::string& name, Done done) {
  answerLater(m_answers, std::move(done), change([&](Secrets& secrets) { secrets.erase(name); }));
}

}  // namespace headgate::secrets
