// The directory of --state, held by one process at a time for as long as this object lives.
#pragma once

#include <memory>
#include <string>

#include <QLockFile>

#include "core/base/result.h"

namespace headgate::app {

class StateDirectory {
 public:
  // Makes the directory (0700) if need be. The error says why it cannot be had, and who has it.
  static Result<std::unique_ptr<StateDirectory>, std::string> open(const std::string& path);

 private:
  explicit StateDirectory(const QString& lockPath);
  QLockFile m_lock;
};

}  // namespace headgate::app
