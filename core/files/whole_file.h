// A file that is written piece by piece and appears under its name only when it is whole: an export, a saved
// session.
//
// What was there before stays until then. Where writing fails, is given up or the process is killed, no half
// of it is left (a file system that has no unnamed files keeps a draft beside it if the process is killed).
// Readable by its owner only. Thread: one at a time, which may wait for the disk; never a worker.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace headgate::files {

class WholeFile {
 public:
  // The error is a sentence: what could not be done, where, and why.
  static Result<std::unique_ptr<WholeFile>, std::string> create(const std::string& path);
  // Without commit() nothing is left of it.
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  // False: it could not be written, and nothing more is from then on; problem() says why.
  bool write(ByteView bytes);
  uint64_t size() const { return m_size; }
  const std::string& problem() const { return m_problem; }
  // To the disk, then to its name. Last call.
  Result<void, std::string> commit();

 private:
  WholeFile(std::string path, int descriptor, std::string draft)
      : m_path(std::move(path)), m_fd(descriptor), m_draft(std::move(draft)) {}
  void fail(int error);
  bool giveName();

  const std::string m_path;
  const int m_fd;
  std::string m_draft;  // its name until then; empty: it has none
  uint64_t m_size = 0;
  std::string m_problem;
};

}  // namespace headgate::files
