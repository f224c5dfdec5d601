// The directory of --state.
#pragma once

#include <memory>
#include <string>

#include "app/held_directory.h"
#include "core/base/result.h"

namespace headgate::app {

// The user's own: headgate in XDG_STATE_HOME, which is ~/.local/state if it is not set.
std::string defaultStateDirectory();
// The folder of the local CA in a state directory.
std::string caFolder(const std::string& stateDirectory);
// Makes it, for its owner only (0700), if it is not there.
Result<void, std::string> makeStateDirectory(const std::string& path);
Result<std::unique_ptr<HeldDirectory>, std::string> holdStateDirectory(const std::string& path);

}  // namespace headgate::app
