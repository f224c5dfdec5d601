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

enum class Readers : uint8_t { AsBefore, OwnerOnly };

Readers readersOf(const Document& document) {
  return validate(document).plainSecrets.empty() ? Readers::AsBefore : Readers::OwnerOnly;
}

Error failure(const char* what, const std::string& reason, const char* advice) {
  return {ErrorType::Internal, std::string("the profile cannot be ") + what + ": " + reason + "; " + advice};
}

const char* adviceToRead(const QString& path, const QString& reason) {
  const QFileInfo info(path);
  if (reason == qt_error_string(ENOENT))
    return "it may have been moved, renamed or deleted: choose where it is now";
  if (info.exists() && !info.isFile()) return "choose a file";
  return "make it readable for you, or choose another one";
}

const char* adviceToSave(const QString& path) {
  const QFileInfo info(path);
  const QFileInfo folder(info.absolutePath());
  if (!folder.isDir()) return "there is no such folder: choose another one";
  if (info.exists() && !info.isFile()) return "choose another name";
  if (!folder.isWritable() || (info.exists() && !info.isWritable()))
    return "you may not write there: save it under another name or in another folder";
  return "make room on the disk, or save it in another place";
}

Result<void> save(const std::string& path, std::string_view text, Readers readers) {
  const QString name = QString::fromStdString(path);
  QSaveFile file(name);
  const auto failed = [&](const std::string& reason) { return failure("saved", reason, adviceToSave(name)); };
  const auto failedInQt = [&] { return failed(file.errorString().toStdString()); };
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return failedInQt();
  // Before the first byte, so that nobody else can ever read one.
  if (readers == Readers::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
    return failedInQt();
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

}  // namespace

Result<std::string> readProfileText(const std::string& path) {
  const QString name = QString::fromStdString(path);
  QFile file(name);
  if (!file.open(QIODevice::ReadOnly))
    return failure("read", file.errorString().toStdString(), adviceToRead(name, file.errorString()));
  // One byte more than is allowed, so that parse() sees that it is too large; a pipe or device could be
  // endless.
  return file.read(static_cast<qint64>(kMaxProfileBytes) + 1).toStdString();
}

Result<Document, std::vector<Problem>> loadProfile(const std::string& path) {
  const auto text = readProfileText(path);
  if (!text) return std::vector<Problem>{{Severity::Error, {}, {}, text.error().detail}};
  return Document::parse(*text);
}

Result<void> saveProfile(const std::string& path, const Document& document) {
  return save(path, toText(document), readersOf(document));
}

Result<void> saveProfileText(const std::string& path, std::string_view text) {
  const auto document = Document::parse(text);
  return save(path, text, document ? readersOf(*document) : Readers::OwnerOnly);
}

}  // namespace headgate::config
