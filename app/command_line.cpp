#include "app/command_line.h"

#include <array>
#include <charconv>
#include <set>
#include <vector>

#include "core/config/suggest.h"
#include "core/config/units.h"

namespace headgate::app {

namespace {

constexpr std::array<std::string_view, 7> kWithValue{"--profile",    "--workers", "--state", "--record",
                                                     "--access-log", "--secrets", "--drain"};
constexpr std::array<std::string_view, 4> kAlone{"--demo", "--check", "--version", "--help"};

template <typename List>
bool contains(const List& list, std::string_view name) {
  for (std::string_view entry : list)
    if (entry == name) return true;
  return false;
}

std::string quoted(std::string_view text) {
  return "'" + std::string(text) + "'";
}

std::vector<std::string_view> allOptions() {
  std::vector<std::string_view> all(kWithValue.begin(), kWithValue.end());
  all.insert(all.end(), kAlone.begin(), kAlone.end());
  return all;
}

template <typename Number>
bool parseWhole(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// Puts one option with its value into `options`; returns what is wrong with the value, or nothing.
std::string assign(Options& options, std::string_view name, std::string_view value) {
  if (value.empty()) return std::string(name) + " needs a value";
  if (name == "--profile") {
    options.profilePath = value;
  } else if (name == "--state") {
    options.stateDir = value;
  } else if (name == "--access-log") {
    options.accessLog = value;
  } else if (name == "--secrets") {
    options.secretsFile = value;
  } else if (name == "--record") {
    options.record = value == "memory" ? RecordTo::Memory
                     : value == "off"  ? RecordTo::Off
                                       : RecordTo::Directory;
    if (options.record == RecordTo::Directory) options.recordDir = value;
  } else if (name == "--workers") {
    uint32_t count = 0;
    if (!parseWhole(value, count) || count < 1 || count > kMaxWorkers)
      return "--workers takes a number from 1 to " + std::to_string(kMaxWorkers) + ", not " + quoted(value);
    options.workers = count;
  } else {
    const std::optional<Milliseconds> duration = config::parseDuration(value);
    if (!duration || value == "off")
      return "--drain takes a duration such as 250ms, 30s or 5m, not " + quoted(value);
    options.drain = *duration;
  }
  return {};
}

void raise(Options& options, std::string_view flag) {
  if (flag == "--demo") options.demo = true;
  if (flag == "--check" && options.errand == Errand::Serve) options.errand = Errand::Check;
  if (flag == "--version" && options.errand != Errand::ShowHelp) options.errand = Errand::ShowVersion;
  if (flag == "--help") options.errand = Errand::ShowHelp;
}

}  // namespace

Result<Options, std::string> parseCommandLine(std::span<const std::string> arguments) {
  Options options;
  std::set<std::string_view> seen;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i] == "-h" ? std::string_view("--help") : arguments[i];
    const size_t equals = argument.find('=');
    const std::string_view name = argument.substr(0, equals);
    const bool takesValue = contains(kWithValue, name);
    if (!takesValue && !contains(kAlone, name)) {
      if (argument.starts_with('-'))
        return "there is no option " + quoted(name) + config::suggestion(name, allOptions());
      return "what is " + quoted(argument) + "? A profile is named with --profile";
    }
    if (!seen.insert(name).second) return std::string(name) + " is given twice";
    if (!takesValue) {
      if (equals != std::string_view::npos) return std::string(name) + " takes no value";
      raise(options, name);
      continue;
    }
    std::string_view value;
    if (equals != std::string_view::npos) {
      value = argument.substr(equals + 1);
    } else if (i + 1 < arguments.size() && !arguments[i + 1].starts_with("--")) {
      value = arguments[++i];
    }
    if (std::string problem = assign(options, name, value); !problem.empty()) return problem;
  }
  if (options.errand == Errand::ShowHelp || options.errand == Errand::ShowVersion) return options;
  if (options.demo && !options.profilePath.empty())
    return std::string("--demo brings its own profile: give --profile or --demo, not both");
  if (options.errand == Errand::Check && options.demo)
    return std::string("--check needs a profile: --check --profile FILE");
  if (!options.demo && options.profilePath.empty())
    return std::string("say what to serve: --profile FILE, or --demo to look around");
  return options;
}

std::string_view helpText() {
  return R"(headgated: one port in front of your agents, LLM servers and MCP servers.

Usage: headgated (--profile FILE | --demo) [OPTION…]
       headgated secret (set NAME | list | remove NAME) [--secrets FILE]
       headgated trust [install | remove | status | print] [--state DIR]

  --profile FILE       Serve what this profile (JSON) says. It is read again when it changes, and on SIGHUP.
  --demo               Serve four small agents that live inside the program, and print commands to try.
  --check              Only read the profile: print every problem, open nothing.

  --workers N          Threads that carry traffic. Default: one a core, at most 4.
  --state DIR          Keep what should outlive a restart in DIR: limits, sessions, the key of cookies, the local CA.
                       One process at a time. Default: ~/.local/state/headgate, if the profile wants one of them.
  --record WHERE       memory (the default: the last 64 MiB), off, or a directory to record into.
  --access-log FILE    One JSON line for each exchange; - is standard error. Default: none.
  --secrets FILE       Take "secret:" references from this file, under the passphrase in HEADGATE_PASSPHRASE or asked
                       for on the terminal. Default: the system's keychain.
  --drain DURATION     How long running exchanges may go on after SIGTERM. Default: 30s.

  --version            Print the version.
  --help               Print this text.

Examples
  headgated --demo
  headgated --profile agents.json --access-log /var/log/headgate/access.log
  headgated --profile agents.json --check

Signals
  SIGHUP   read the profile again               SIGTERM, SIGINT   finish what runs, then exit; twice: exit now
  SIGUSR1  open the access log file anew        SIGUSR2           write a "recorded" event: what the recorder holds

Standard output carries JSON events, one a line: ready, reloaded, reload_failed, recorded, draining, stopped.
Standard error carries text for people.

Exit status: 0 after a drain; 1 if it could not start, if --check found errors, or after a second signal; 2 for wrong usage.
)";
}

}  // namespace headgate::app
