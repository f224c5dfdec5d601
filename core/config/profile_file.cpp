#include "core/config/profile_file.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/config/document_writer.h"
#include "core/config/validate.h"

namespace headgate::config {
namespace {

// The new file has the name only when the folder, too, is on the disk. Until then the old one may come back
// after a power cut, as a whole, and some file systems know no more than that: not a failure.
void syncFolderOf(const std::string& path) {
  const QByteArray folder = QFile::encodeName(QFileInfo(QString::fromStdString(path)).canonicalPath());
  const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

}  // namespace

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
  const auto failed = [](const std::string& reason) {
    return Error{ErrorType::Internal, "the profile cannot be saved: " + reason};
  };
  const auto failedInQt = [&] { return failed(file.errorString().toStdString()); };
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return failedInQt();
  // Before the first byte, so that nobody else can ever read one.
  if (validate(document).holdsPlainSecrets && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    return failedInQt();
  const std::string text = toText(document);
  for (std::string_view rest = text; !rest.empty();) {  // a full disk takes a part; the next call says why
    const qint64 written = file.write(rest.data(), static_cast<qint64>(rest.size()));
    if (written <= 0) return failedInQt();
    rest.remove_prefix(static_cast<size_t>(written));
  }
  // commit() would replace the file even if the disk would not take the new one.
  if (::fsync(file.handle()) != 0) return failed(std::generic_category().message(errno));
  if (!file.commit()) return failedInQt();
  syncFolderOf(path);
  return {};
}

}  // namespace headgate::config
