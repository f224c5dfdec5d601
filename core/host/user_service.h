// headgated as a service of this user, which starts with the session: systemd's user units, by `systemctl
// --user`. Where there is no systemd, or no manager of this user's runs, it is not supported, and says why.
//
// Thread: one with Qt's event loop. Ownership: the caller's; destroying it ends the command that runs, and
// nothing is called any more. One call at a time: the next one takes the place of the last, which then is
// never answered.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/host/command_run.h"

namespace headgate::host {

struct ServiceState {
  bool isSupported = false;
  bool isInstalled = false;
  bool isEnabled = false;
  bool isRunning = false;
  std::string profile;
  std::string unitFile;
  std::string problem;      // why it is not supported, or what its last run ended with
  std::string detail = {};  // of that, systemd's own words
};

// What became of a change; without a problem, it was made.
struct ServiceChange {
  std::string problem;      // a sentence for people, without a full stop
  std::string detail = {};  // what systemd said, in its own words
};

// The unit, as a file. Pure. `program` and `profile` are absolute.
std::string serviceUnit(const std::string& program, const std::string& profile);
// Of a unit that serviceUnit() made; empty if it does not say.
std::string profileOfUnit(const std::string& unit);

class UserServiceControl {
 public:
  struct Places {
    std::string config;                // XDG_CONFIG_HOME, where systemd looks for units
    std::string program;               // headgated, absolute
    std::vector<std::string> folders;  // where systemctl is
  };

  explicit UserServiceControl(Places places) : m_places(std::move(places)) {}

  // Once each, from the event loop; may destroy this.
  void look(std::function<void(ServiceState)> done);
  void install(const std::string& profile, std::function<void(ServiceChange)> done);
  void remove(std::function<void(ServiceChange)> done);

 private:
  using Done = std::function<void(CommandRun::Outcome)>;

  std::string unitFile() const { return m_places.config + "/systemd/user/headgated.service"; }
  void run(const std::vector<std::vector<std::string>>& commands, Done done);

  const Places m_places;
  std::unique_ptr<CommandRun> m_run;
};

}  // namespace headgate::host
