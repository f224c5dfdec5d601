#include "app/state_directory.h"

#include <cerrno>
#include <cstring>
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

StateDirectory::StateDirectory(const QString& lockPath) : m_lock(lockPath) {
  // However old: it is free when its process is gone, and not before.
  m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<StateDirectory>, std::string> StateDirectory::open(const std::string& path) {
  const QString directory = QString::fromStdString(path);
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    return "the state directory " + path + " cannot be made: " + std::strerror(errno);
  if (!QFileInfo(directory).isDir()) return "the state directory " + path + " is not a directory";

  std::unique_ptr<StateDirectory> state(new StateDirectory(directory + QStringLiteral("/lock")));
  if (state->m_lock.tryLock(0)) return state;
  if (state->m_lock.error() == QLockFile::LockFailedError)
    return "the state directory " + path + " is in use by " + ownerOf(state->m_lock);
  return "the state directory " + path + " cannot be written to";
}

}  // namespace headgate::app
