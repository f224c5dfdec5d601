#include "core/config/profile_file.h"

#include <QFile>
#include <QSaveFile>

#include "core/config/document_writer.h"
#include "core/config/validate.h"

namespace headgate::config {

Result<Document, std::vector<Problem>> loadProfile(const std::string& path) {
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::ReadOnly))
    return std::vector<Problem>{
        {Severity::Error, {}, {}, "the profile cannot be read: " + file.errorString().toStdString()}};
  // One byte more than is allowed, so that parse() sees that it is too large; a pipe or device could be
  // endless.
  const QByteArray text = file.read(static_cast<qint64>(kMaxProfileBytes) + 1);
  return Document::parse({text.constData(), static_cast<size_t>(text.size())});
}

Result<void> saveProfile(const std::string& path, const Document& document) {
  QSaveFile file(QString::fromStdString(path));
  const auto failed = [&] {
    return Error{ErrorType::Internal, "the profile cannot be saved: " + file.errorString().toStdString()};
  };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  // Before the first byte, so that nobody else can ever read one.
  if (validate(document).holdsPlainSecrets && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    return failed();
  const std::string text = toText(document);
  if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
    return failed();
  if (!file.commit()) return failed();
  return {};
}

}  // namespace headgate::config
