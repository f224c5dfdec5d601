// Files that nobody but their owner may read, in a folder of the same kind: keys, and state that outlives the
// process.
//
// Whoever reads a path finds a whole file or none, whenever the writer is killed. Not for files that grow:
// they are written anew each time. Errors are whole sentences: what could not be done, where, why, and what
// helps. Thread: any that may wait for the disk; never a worker.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace headgate::files {

// Makes the folder (0700) if it is not there. Refuses one that others may look into.
Result<void, std::string> usePrivateFolder(const std::string& path);

// Held by one process at a time, for as long as this object lives; the others wait.
class FolderLock {
 public:
  explicit FolderLock(const std::string& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  const int m_fd;  // -1: this file system has no locks
};

// Whole or not at all, and on the disk when it returns (0600). Replaces what is there. One writer a path: the
// draft beside it has a fixed name.
Result<void, std::string> writePrivateFile(const std::string& path, ByteView content);

enum class Created { Yes, WasThere };
// The same, but what is there stays: of several processes that create a file at the same time one has its
// way.
Result<Created, std::string> createPrivateFile(const std::string& path, ByteView content);

enum class Privacy { Required, Indifferent };
inline constexpr size_t kKeyFileBytes = 64 * 1024;  // keys and certificates are a few hundred bytes each
// Nothing if there is no such file. Required: refuses a file that others may read.
Result<std::optional<Bytes>, std::string> readWholeFile(const std::string& path, Privacy privacy,
                                                        size_t maxBytes = kKeyFileBytes);

}  // namespace headgate::files
