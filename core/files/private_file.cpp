#include "core/files/private_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace headgate::files {
namespace {

constexpr mode_t kOthers = 0077;

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : m_fd(descriptor) {}
  OpenFile(const std::string& path, int flags) : OpenFile(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
  ~OpenFile() {
    if (m_fd >= 0) ::close(m_fd);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  explicit operator bool() const { return m_fd >= 0; }
  int fd() const { return m_fd; }

 private:
  const int m_fd;
};

std::string failure(const std::string& path, const char* what, int error = errno) {
  return path + " cannot be " + what + ": " + std::generic_category().message(error);
}

bool writeAll(int fd, ByteView content) {
  while (!content.empty()) {
    const ssize_t count = ::write(fd, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    content.remove_prefix(static_cast<size_t>(count));
  }
  return true;
}

// To the disk, or no draft is left.
Result<void, std::string> fillDraft(const OpenFile& file, const std::string& draft, ByteView content) {
  if (writeAll(file.fd(), content) && ::fsync(file.fd()) == 0) return {};
  std::string sentence = failure(draft, "written");
  ::unlink(draft.c_str());
  return sentence;
}

// A name is on the disk when its folder is.
bool syncFolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  const OpenFile folder(slash == std::string::npos ? "." : path.substr(0, slash + 1), O_RDONLY | O_DIRECTORY);
  return folder && ::fsync(folder.fd()) == 0;
}

}  // namespace

Result<void, std::string> usePrivateFolder(const std::string& path) {
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return failure(path, "made");
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return failure(path, "used");
  if (!S_ISDIR(status.st_mode)) return path + " is not a folder: move it out of the way";
  if (status.st_uid != ::geteuid())
    return path + " belongs to another user, who may have put anything there: choose another folder";
  if ((status.st_mode & kOthers) != 0) return path + " is open to other users: chmod 700 " + path;
  return {};
}

FolderLock::FolderLock(const std::string& folder)
    : m_fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  while (m_fd >= 0 && ::flock(m_fd, LOCK_EX) != 0 && errno == EINTR) {
  }
}

FolderLock::~FolderLock() {
  if (m_fd >= 0) ::close(m_fd);
}

Result<void, std::string> writePrivateFile(const std::string& path, ByteView content) {
  const std::string draft = path + ".new";
  ::unlink(draft.c_str());  // of a process that was killed while it wrote
  {
    const OpenFile file(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file) return failure(draft, "made");
    if (auto filled = fillDraft(file, draft, content); !filled) return filled;
  }
  if (::rename(draft.c_str(), path.c_str()) != 0 || !syncFolderOf(path)) return failure(path, "written");
  return {};
}

Result<Created, std::string> createPrivateFile(const std::string& path, ByteView content) {
  std::string draft = path + ".XXXXXX";
  {
    const OpenFile file(::mkostemp(draft.data(), O_CLOEXEC));
    if (!file) return failure(draft, "made");
    if (auto filled = fillDraft(file, draft, content); !filled) return std::move(filled).error();
  }
  // Unlike rename(), link() never replaces.
  const int error = ::link(draft.c_str(), path.c_str()) == 0 ? 0 : errno;
  ::unlink(draft.c_str());
  if (error == EEXIST) return Created::WasThere;
  if (error != 0) return failure(path, "made", error);
  if (!syncFolderOf(path)) return failure(path, "written");
  return Created::Yes;
}

Result<std::optional<Bytes>, std::string> readWholeFile(const std::string& path, Privacy privacy,
                                                        size_t maxBytes) {
  const OpenFile file(path, O_RDONLY);
  if (!file) {
    if (errno == ENOENT) return std::optional<Bytes>();
    return failure(path, "opened");
  }
  struct stat status {};
  if (::fstat(file.fd(), &status) != 0) return failure(path, "read");
  if (!S_ISREG(status.st_mode)) return path + " is not a file: move it out of the way";
  if (privacy == Privacy::Required && status.st_uid != ::geteuid())
    return path + " belongs to another user, who may have put anything there: move it out of the way";
  if (privacy == Privacy::Required && (status.st_mode & kOthers) != 0) {
    return path + " can be read by other users: chmod 600 " + path +
           ", or delete it if somebody may have copied it";
  }
  Bytes content;
  std::array<char, 4096> piece;
  for (;;) {
    const ssize_t count = ::read(file.fd(), piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(path, "read");
    if (count == 0) return std::optional<Bytes>(std::move(content));
    content.append(piece.data(), static_cast<size_t>(count));
    if (content.size() > maxBytes)
      return path + " is larger than " + std::to_string(maxBytes) + " bytes: move it out of the way";
  }
}

}  // namespace headgate::files
