// A directory that is held by one process at a time, for as long as this object lives.
#pragma once

#include <memory>
#include <string>

#include <QLockFile>

#include "core/base/result.h"

namespace headgate::app {

// Makes it, for its owner only (0700), if it is not there, and what is above it. `name` begins the error:
// "the state directory".
Result<void, std::string> makeDirectory(const std::string& path, const std::string& name);

class HeldDirectory {
 public:
  // Makes the directory if need be. The error says why it cannot be had, and who has it.
  static Result<std::unique_ptr<HeldDirectory>, std::string> open(const std::string& path,
                                                                  const std::string& name);

 private:
  explicit HeldDirectory(const QString& lockPath);
  QLockFile m_lock;
};

}  // namespace headgate::app
