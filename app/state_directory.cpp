#include "app/state_directory.h"

#include <QDir>

namespace headgate::app {

namespace {

constexpr const char* kName = "the state directory";

}  // namespace

std::string defaultStateDirectory() {
  const std::string base = qEnvironmentVariable("XDG_STATE_HOME").toStdString();
  const bool isSet = base.starts_with('/');  // the specification has others ignored
  return (isSet ? base : QDir::homePath().toStdString() + "/.local/state") + "/headgate";
}

std::string caFolder(const std::string& stateDirectory) {
  return stateDirectory + "/ca";
}

Result<void, std::string> makeStateDirectory(const std::string& path) {
  return makeDirectory(path, kName);
}

Result<std::unique_ptr<HeldDirectory>, std::string> holdStateDirectory(const std::string& path) {
  return HeldDirectory::open(path, kName);
}

}  // namespace headgate::app
