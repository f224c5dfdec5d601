#include "core/files/whole_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace headgate::files {
namespace {

constexpr int kAttempts = 100;

std::string notWritten(const std::string& path, int error) {
  return path + " cannot be written: " + std::generic_category().message(error);
}

std::string folderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

Result<std::unique_ptr<WholeFile>, std::string> WholeFile::create(const std::string& path) {
  struct stat there {};
  if (::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode))
    return path + " cannot be written: it is not a file";
  std::string draft;
#ifdef O_TMPFILE
  int descriptor = ::open(folderOf(path).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
#else
  int descriptor = -1;
#endif
  if (descriptor < 0) {
    draft = path + ".XXXXXX";
    descriptor = ::mkostemp(draft.data(), O_CLOEXEC);
  }
  if (descriptor < 0) return notWritten(path, errno);
  return std::unique_ptr<WholeFile>(new WholeFile(path, descriptor, std::move(draft)));
}

WholeFile::~WholeFile() {
  if (!m_draft.empty()) ::unlink(m_draft.c_str());
  ::close(m_fd);
}

void WholeFile::fail(int error) {
  if (m_problem.empty()) m_problem = notWritten(m_path, error);
}

bool WholeFile::write(ByteView bytes) {
  while (m_problem.empty() && !bytes.empty()) {
    const ssize_t count = ::write(m_fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      fail(count < 0 ? errno : ENOSPC);
      break;
    }
    m_size += static_cast<uint64_t>(count);
    bytes.remove_prefix(static_cast<size_t>(count));
  }
  return m_problem.empty();
}

// Of a file without one; link() would not replace what is there, rename() does.
bool WholeFile::giveName() {
  const std::string unnamed = "/proc/self/fd/" + std::to_string(m_fd);
  for (int i = 0; i < kAttempts; ++i) {
    const std::string draft = m_path + "." + std::to_string(::getpid()) + "-" + std::to_string(i);
    if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, draft.c_str(), AT_SYMLINK_FOLLOW) == 0) {
      m_draft = draft;
      return true;
    }
    if (errno != EEXIST) return false;
  }
  return false;
}

Result<void, std::string> WholeFile::commit() {
  if (!m_problem.empty()) return m_problem;
  const bool isThere = ::fsync(m_fd) == 0 && (!m_draft.empty() || giveName()) &&
                       ::rename(m_draft.c_str(), m_path.c_str()) == 0;
  if (!isThere) {
    fail(errno);
    return m_problem;
  }
  m_draft.clear();
  return {};
}

}  // namespace headgate::files
