#include "core/files/draft_path.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace headgate::files {
namespace {

std::string draftNotWritten(const std::string& path, int error) {
  return path + " cannot be written: " + std::generic_category().message(error);
}

}  // namespace

Result<DraftPath, std::string> DraftPath::create(const std::string& path) {
  struct stat there {};
  if (::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode))
    return path + " cannot be written: it is not a file";
  std::string draft = path + ".XXXXXX";
  const int descriptor = ::mkostemp(draft.data(), O_CLOEXEC);
  if (descriptor < 0) return draftNotWritten(path, errno);
  ::close(descriptor);
  return DraftPath(path, std::move(draft));
}

DraftPath::DraftPath(DraftPath&& other) noexcept
    : m_path(std::move(other.m_path)), m_draft(std::exchange(other.m_draft, {})) {}

DraftPath::~DraftPath() {
  if (!m_draft.empty()) ::unlink(m_draft.c_str());
}

Result<uint64_t, std::string> DraftPath::commit() {
  struct stat status {};
  const int descriptor = ::open(m_draft.c_str(), O_RDONLY | O_CLOEXEC);
  const bool isThere = descriptor >= 0 && ::fsync(descriptor) == 0 && ::fstat(descriptor, &status) == 0 &&
                       ::rename(m_draft.c_str(), m_path.c_str()) == 0;
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (!isThere) return draftNotWritten(m_path, error);
  m_draft.clear();
  return static_cast<uint64_t>(status.st_size);
}

}  // namespace headgate::files
