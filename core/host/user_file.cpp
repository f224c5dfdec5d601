#include "core/host/user_file.h"

#include <filesystem>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/utf8.h"

namespace headgate::host {
namespace {

namespace fs = std::filesystem;

constexpr qint64 kLargest = 4 * 1024 * 1024;

QString nameOf(const std::string& path) {
  return QString::fromStdString(path);
}

std::string complaint(const std::string& path, const char* what, const QString& reason) {
  return path + " cannot be " + what + ": " + reason.toStdString();
}

void removeEmpty(const std::vector<std::string>& folders) {
  for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
    std::error_code notEmpty;
    fs::remove(*folder, notEmpty);
  }
}

Result<void, std::string> makeFolders(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    std::error_code error;
    fs::create_directory(folder, error);
    if (error) return folder + " cannot be made: " + error.message();
    // Configurations have keys in them.
    fs::permissions(folder, fs::perms::owner_all, error);
  }
  return {};
}

}  // namespace

Result<std::optional<std::string>, std::string> readUserFile(const std::string& path) {
  QFile file(nameOf(path));
  if (!file.exists()) return std::optional<std::string>();
  if (QFileInfo(file).isDir()) return path + " is a folder";
  // A pipe would be waited for until somebody writes to it.
  if (!QFileInfo(file).isFile()) return path + " is not an ordinary file";
  if (!file.open(QIODevice::ReadOnly)) return complaint(path, "read", file.errorString());
  std::string text = file.read(kLargest + 1).toStdString();
  if (text.size() > static_cast<size_t>(kLargest)) return path + " is too large for a configuration";
  if (!isUtf8(text)) return path + " is not text in UTF-8";
  return std::optional(std::move(text));
}

std::string whyNotWritable(const std::string& path) {
  const QFileInfo file(nameOf(path));
  if (file.exists() && !file.isWritable()) return path + " is read-only";
  // Where the new one is written before it takes the old one's place.
  QString place = file.exists() ? file.canonicalFilePath() : nameOf(path);
  QFileInfo folder;
  do {
    folder = QFileInfo(QFileInfo(place).path());
    place = folder.filePath();
  } while (!folder.exists() && !folder.isRoot());
  if (!folder.isDir()) return place.toStdString() + " is not a folder";
  return folder.isWritable() ? std::string() : "the folder " + place.toStdString() + " is read-only";
}

std::vector<std::string> missingFolders(const std::string& path) {
  std::vector<std::string> missing;
  std::error_code error;
  for (fs::path folder = fs::path(path).parent_path(); !folder.empty() && !fs::exists(folder, error);
       folder = folder.parent_path())
    missing.insert(missing.begin(), folder.string());
  return missing;
}

// QSaveFile writes beside the file that a link leads to, takes over its mode and puts it in its place.
Result<void, std::string> writeUserFile(const std::string& path, const std::string& text) {
  const std::vector<std::string> folders = missingFolders(path);
  auto made = makeFolders(folders);
  if (made) {
    QSaveFile file(nameOf(path));
    const QByteArray bytes = QByteArray::fromStdString(text);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    made = complaint(path, "written", file.errorString());
  }
  removeEmpty(folders);
  return made;
}

Result<void, std::string> removeUserFile(const std::string& path, const std::vector<std::string>& folders) {
  QFile file(nameOf(path));
  if (file.exists() && !file.remove()) return complaint(path, "removed", file.errorString());
  removeEmpty(folders);
  return {};
}

}  // namespace headgate::host
