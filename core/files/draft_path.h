// A file that somebody else writes by its name, a library say, and that gets the name it is meant for when it
// is whole. Where the writer is this program itself, there is files/whole_file.h.
//
// The draft stands beside it, readable by its owner only, and goes if it is given up; if the process is
// killed it stays. Thread: one at a time, which may wait for the disk.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/result.h"

namespace headgate::files {

class DraftPath {
 public:
  // Makes an empty file. The error is a sentence: what could not be done, where, and why.
  static Result<DraftPath, std::string> create(const std::string& path);
  DraftPath(DraftPath&& other) noexcept;
  DraftPath& operator=(DraftPath&&) = delete;
  ~DraftPath();

  const std::string& name() const { return m_draft; }
  // To the disk, then to its name; how large it is. Requires: nobody has it open to write.
  Result<uint64_t, std::string> commit();

 private:
  DraftPath(std::string path, std::string draft) : m_path(std::move(path)), m_draft(std::move(draft)) {}

  std::string m_path;
  std::string m_draft;  // empty: it has its name
};

}  // namespace headgate::files
