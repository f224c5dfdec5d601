#include "core/host/user_service.h"

#include <filesystem>
#include <map>
#include <utility>

#include "core/host/user_file.h"

namespace headgate::host {
namespace {

constexpr const char* kUnit = "headgated.service";
constexpr std::string_view kOurs = "# Made by Headgate.";
constexpr const char* kProfile = "X-HeadgateProfile=";  // what begins with X- systemd passes over

// systemd.service(5), "Command lines": in quotes; % and $ are its own.
std::string unitWord(const std::string& word) {
  std::string text = "\"";
  for (const char c : word) {
    if (c == '"' || c == '\\') text += '\\';
    if (c == '%' || c == '$') text += c;
    text += c;
  }
  return text + '"';
}

std::map<std::string, std::string> properties(const std::string& output) {
  std::map<std::string, std::string> found;
  size_t begin = 0;
  while (begin < output.size()) {
    const size_t end = std::min(output.find('\n', begin), output.size());
    const std::string line = output.substr(begin, end - begin);
    if (const size_t equals = line.find('='); equals != std::string::npos)
      found[line.substr(0, equals)] = line.substr(equals + 1);
    begin = end + 1;
  }
  return found;
}

// What systemd calls it, in words.
std::string lastEnd(const std::map<std::string, std::string>& unit) {
  const auto of = [&](const char* name) {
    const auto found = unit.find(name);
    return found == unit.end() ? std::string() : found->second;
  };
  const std::string result = of("Result");
  if (result.empty() || result == "success") return {};
  if (result == "exit-code")
    return "headgated ended with status " + of("ExecMainStatus") +
           ": journalctl --user -u headgated tells why";
  if (result == "start-limit-hit")
    return "headgated ended too often in a short time: journalctl --user -u headgated tells why";
  return "headgated ended: " + result;
}

constexpr const char* kNoSystemd = "this machine has no systemd, whose services of users this needs";

ServiceChange changeOf(const CommandRun::Outcome& outcome, const char* problem) {
  if (outcome.problem.empty()) return {};
  return {problem, outcome.problem};
}

// One that somebody has written by hand is neither replaced nor removed; empty if it is ours, or not there.
std::string whyNotOurs(const std::string& unitFile) {
  const auto unit = readUserFile(unitFile);
  if (!unit) return unit.error();
  if (!unit.value() || unit.value()->starts_with(kOurs)) return {};
  return unitFile + " was not made by Headgate: move it out of the way";
}

bool isAbsolute(const std::string& path) {
  return path.starts_with('/') && path.find('\n') == std::string::npos;
}

}  // namespace

// What a user's manager can do without a namespace of its own. No limits on memory pages: regular expressions
// may be compiled.
std::string serviceUnit(const std::string& program, const std::string& profile) {
  return std::string(kOurs) +
         std::string(
             " What is changed here is lost with the next change in its settings.\n"
             "[Unit]\n"
             "Description=Headgate, a gateway for local agents\n"
             "StartLimitIntervalSec=60\n"
             "StartLimitBurst=5\n") +
         kProfile + profile +
         "\n\n[Service]\n"
         "Type=exec\n"
         "ExecStart=" +
         unitWord(program) + " --profile " + unitWord(profile) +
         "\n"
         "ExecReload=/bin/kill -HUP $MAINPID\n"
         "Restart=on-failure\n"
         "RestartSec=2\n"
         "TimeoutStopSec=45\n"
         "UMask=0077\n"
         "NoNewPrivileges=yes\n"
         "LockPersonality=yes\n"
         "RestrictRealtime=yes\n"
         "RestrictSUIDSGID=yes\n"
         "RestrictNamespaces=yes\n"
         "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"
         "SystemCallArchitectures=native\n"
         "\n[Install]\n"
         "WantedBy=default.target\n";
}

std::string profileOfUnit(const std::string& unit) {
  const size_t begin = unit.find(std::string("\n") + kProfile);
  if (begin == std::string::npos) return {};
  const size_t value = begin + 1 + std::string_view(kProfile).size();
  return unit.substr(value, unit.find('\n', value) - value);
}

void UserServiceControl::run(const std::vector<std::vector<std::string>>& commands, Done done) {
  std::vector<Command> runs;
  for (const std::vector<std::string>& arguments : commands) {
    Command command{.program = "systemctl", .arguments = {"--user", "--no-pager"}};
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    runs.push_back(std::move(command));
  }
  m_run = std::make_unique<CommandRun>(std::move(runs), m_places.folders, std::move(done));
}

void UserServiceControl::look(std::function<void(ServiceState)> done) {
  const std::vector<std::string> show{"show", kUnit,
                                      "--property=UnitFileState,ActiveState,Result,ExecMainStatus"};
  run({show}, [this, done = std::move(done)](const CommandRun::Outcome& outcome) {
    ServiceState state{.profile = {}, .unitFile = unitFile(), .problem = {}};
    const auto unit = readUserFile(unitFile());
    state.isInstalled = unit && unit.value();
    if (state.isInstalled) state.profile = profileOfUnit(*unit.value());
    state.isSupported = outcome.problem.empty();
    if (!state.isSupported) {
      const bool isThere = !findProgram("systemctl", m_places.folders).empty();
      state.problem = isThere
                          ? "no systemd of this user's answers: log in at the desktop, or type \"loginctl "
                            "enable-linger\", then look again"
                          : kNoSystemd;
      state.detail = outcome.problem;
    }
    if (state.isSupported) {
      auto found = properties(outcome.output);
      state.isEnabled = found["UnitFileState"].starts_with("enabled");
      state.isRunning = found["ActiveState"] == "active" || found["ActiveState"] == "reloading";
      if (!state.isRunning) state.problem = lastEnd(found);
    }
    done(std::move(state));
  });
}

void UserServiceControl::install(const std::string& profile, std::function<void(ServiceChange)> done) {
  std::string problem;
  std::error_code error;
  if (!isAbsolute(profile) || !std::filesystem::is_regular_file(profile, error))
    problem = "\"" + profile + "\" is not a profile's file: save the profile first";
  else if (!isAbsolute(m_places.program) || !std::filesystem::is_regular_file(m_places.program, error))
    problem = "headgated is not installed beside this program: " + m_places.program;
  else if (findProgram("systemctl", m_places.folders).empty())
    problem = kNoSystemd;
  else if (std::string foreign = whyNotOurs(unitFile()); !foreign.empty())
    problem = foreign;
  else if (auto written = writeUserFile(unitFile(), serviceUnit(m_places.program, profile)); !written)
    problem = written.error();
  if (!problem.empty())
    return run({}, [problem, done = std::move(done)](const CommandRun::Outcome&) { done({problem}); });
  // Started with the next session: now, whoever asks has the gateway's state and perhaps its ports. One that
  // runs already takes up the new profile.
  run({{"daemon-reload"}, {"enable", kUnit}, {"try-restart", kUnit}},
      [done = std::move(done)](const CommandRun::Outcome& outcome) {
        done(changeOf(outcome,
                      "systemd did not take the service up: \"systemctl --user status headgated\" "
                      "tells why"));
      });
}

// The file goes last, so that what could not be stopped is still known.
void UserServiceControl::remove(std::function<void(ServiceChange)> done) {
  std::error_code error;
  if (!std::filesystem::exists(unitFile(), error))
    return run({}, [done = std::move(done)](const CommandRun::Outcome&) { done({}); });
  if (const std::string foreign = whyNotOurs(unitFile()); !foreign.empty())
    return run({}, [foreign, done = std::move(done)](const CommandRun::Outcome&) { done({foreign}); });
  run({{"disable", "--now", kUnit}}, [this, done = std::move(done)](const CommandRun::Outcome& outcome) {
    if (!outcome.problem.empty())
      return done(changeOf(outcome,
                           "systemd did not stop the service, which stays: \"systemctl --user status "
                           "headgated\" tells why"));
    if (auto removed = removeUserFile(unitFile(), {}); !removed) return done({removed.error()});
    run({{"daemon-reload"}}, [done](const CommandRun::Outcome& reloaded) {
      done(changeOf(reloaded,
                    "the service is gone, and systemd has not seen it: type \"systemctl --user "
                    "daemon-reload\""));
    });
  });
}

}  // namespace headgate::host
