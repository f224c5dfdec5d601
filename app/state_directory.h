// The directory of --state, held by one process at a time for as long as this object lives.
#pragma once

#include <memory>
#include <string>

#include <QLockFile>

#include "core/base/result.h"

namespace headgate::app {

// The user's own: headgate in XDG_STATE_HOME, which is ~/.local/state if it is not set.
std::string defaultStateDirectory();
// The folder of the local CA in a state directory.
std::string caFolder(const std::string& stateDirectory);
// Makes it, for its owner only (0700), if it is not there.
Result<void, std::string> makeStateDirectory(const std::string& path);

class StateDirectory {
 public:
  // Makes the directory (0700) if need be. The error says why it cannot be had, and who has it.
  static Result<std::unique_ptr<StateDirectory>, std::string> open(const std::string& path);

 private:
  explicit StateDirectory(const QString& lockPath);
  QLockFile m_lock;
};

}  // namespace headgate::app
