#include "core/store/append_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace headgate::store {

namespace {

constexpr int kFlags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

}  // namespace

int AppendFile::open(const std::string& path, Mode mode) {
  close();
  const int descriptor =
      ::open(path.c_str(), kFlags | O_CREAT | (mode == Mode::MustBeNew ? O_EXCL : 0), 0600);
  return descriptor < 0 ? errno : adopt(descriptor);
}

// Others share the standard error's open file, so that it must not be made non-blocking; a pipe or terminal
// can be opened a second time.
int AppendFile::openStandardError() {
  close();
  struct stat status {};
  if (::fstat(STDERR_FILENO, &status) != 0) return errno;
  int descriptor = -1;
  if (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode)) descriptor = ::open("/dev/stderr", kFlags);
  if (descriptor < 0) descriptor = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (descriptor < 0) return errno;
  const int error = adopt(descriptor);
  m_regular = false;  // not ours: others write to it too
  return error;
}

void AppendFile::close() {
  if (m_descriptor >= 0) ::close(m_descriptor);
  m_descriptor = -1;
  m_size = 0;
}

AppendFile::Written AppendFile::append(ByteView bytes) {
  Written written;
  while (written.bytes < bytes.size()) {
    const ssize_t count = ::write(m_descriptor, bytes.data() + written.bytes, bytes.size() - written.bytes);
    if (count > 0) {
      written.bytes += static_cast<size_t>(count);
    } else if (count == 0 || errno != EINTR) {
      written.error = count == 0 ? ENOSPC : errno;
      break;
    }
  }
  m_size += written.bytes;
  return written;
}

bool AppendFile::cut(size_t bytes) {
  if (bytes == 0) return true;
  if (!m_regular || ::ftruncate(m_descriptor, static_cast<off_t>(m_size - bytes)) != 0) return false;
  m_size -= bytes;
  return true;
}

int AppendFile::adopt(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) {
    const int error = errno;
    ::close(descriptor);
    return error;
  }
  m_descriptor = descriptor;
  m_regular = S_ISREG(status.st_mode);
  m_size = m_regular ? static_cast<uint64_t>(status.st_size) : 0;
  return 0;
}

std::string errorText(int error) {
  return std::generic_category().message(error);
}

}  // namespace headgate::store
