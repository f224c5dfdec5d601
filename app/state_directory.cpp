#include "app/state_directory.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>

#include <QDir>
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

std::string defaultStateDirectory() {
  const std::string base = qEnvironmentVariable("XDG_STATE_HOME").toStdString();
  const bool isSet = base.starts_with('/');  // the specification has others ignored
  return (isSet ? base : QDir::homePath().toStdString() + "/.local/state") + "/headgate";
}

std::string caFolder(const std::string& stateDirectory) {
  return stateDirectory + "/ca";
}

Result<void, std::string> makeStateDirectory(const std::string& path) {
  std::error_code ignored;  // the next call would tell
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    return "the state directory " + path + " cannot be made: " + std::strerror(errno);
  if (!QFileInfo(QString::fromStdString(path)).isDir())
    return "the state directory " + path + " is not a directory";
  return {};
}

StateDirectory::StateDirectory(const QString& lockPath) : m_lock(lockPath) {
  // However old: it is free when its process is gone, and not before.
  m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<StateDirectory>, std::string> StateDirectory::open(const std::string& path) {
  if (auto made = makeStateDirectory(path); !made) return std::move(made).error();
  std::unique_ptr<StateDirectory> state(
      new StateDirectory(QString::fromStdString(path) + QStringLiteral("/lock")));
  if (state->m_lock.tryLock(0)) return state;
  if (state->m_lock.error() == QLockFile::LockFailedError)
    return "the state directory " + path + " is in use by " + ownerOf(state->m_lock);
  return "the state directory " + path + " cannot be written to";
}

}  // namespace headgate::app
