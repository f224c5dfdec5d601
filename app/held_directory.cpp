#include "app/held_directory.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>

#include <QFileInfo>

namespace headgate::app {

namespace {

std::string ownerOf(const QLockFile& lock) {
  qint64 process = 0;
  QString host;
  QString program;
  if (!lock.getLockInfo(&process, &host, &program)) return "another process";
  return program.toStdString() + " with process id " + std::to_string(process);
}

}  // namespace

Result<void, std::string> makeDirectory(const std::string& path, const std::string& name) {
  std::error_code ignored;  // the next call would tell
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    return name + " " + path + " cannot be made: " + std::strerror(errno);
  if (!QFileInfo(QString::fromStdString(path)).isDir()) return name + " " + path + " is not a directory";
  return {};
}

HeldDirectory::HeldDirectory(const QString& lockPath) : m_lock(lockPath) {
  // However old: it is free when its process is gone, and not before.
  m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<HeldDirectory>, std::string> HeldDirectory::open(const std::string& path,
                                                                        const std::string& name) {
  if (auto made = makeDirectory(path, name); !made) return std::move(made).error();
  std::unique_ptr<HeldDirectory> held(
      new HeldDirectory(QString::fromStdString(path) + QStringLiteral("/lock")));
  if (held->m_lock.tryLock(0)) return held;
  if (held->m_lock.error() == QLockFile::LockFailedError)
    return name + " " + path + " is in use by " + ownerOf(held->m_lock);
  return name + " " + path + " cannot be written to";
}

}  // namespace headgate::app
