// Files that nobody but their owner may read, in a folder of the same kind.
//
// Errors are whole sentences: what could not be done, where, why, and what helps.
#pragma once

#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace headgate::pki {

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

// Whole or not at all, and on the disk when it returns (0600).
Result<void, std::string> writePrivateFile(const std::string& path, ByteView content);

enum class Privacy { Required, Indifferent };
// Nothing if there is no such file. Required: refuses a file that others may read.
Result<std::optional<Bytes>, std::string> readSmallFile(const std::string& path, Privacy privacy);

}  // namespace headgate::pki
