#include "app/window/window_options.h"

#include <array>
#include <set>
#include <vector>

#include "core/config/suggest.h"

namespace headgate::app {

namespace {

constexpr std::array<std::string_view, 6> kOptions{"--profile", "--state",   "--secrets",
                                                   "--demo",    "--version", "--help"};
constexpr size_t kWithValue = 3;  // the first ones

std::string quoted(std::string_view text) {
  return "'" + std::string(text) + "'";
}

std::string unknown(std::string_view name) {
  return "there is no option " + quoted(name) +
         config::suggestion(name, std::vector<std::string_view>(kOptions.begin(), kOptions.end()));
}

}  // namespace

Result<WindowOptions, std::string> parseWindowCommandLine(std::span<const std::string> arguments) {
  WindowOptions options;
  const std::array<std::string*, kWithValue> values{&options.profilePath, &options.stateDir,
                                                    &options.secretsFile};
  std::set<size_t> seen;
  for (size_t i = 0; i < arguments.size(); ++i) {
    std::string_view argument = arguments[i] == "-h" ? std::string_view("--help") : arguments[i];
    if (!argument.starts_with('-')) {
      if (!seen.insert(0).second) return std::string("one profile at a time, please");
      options.profilePath = argument;
      continue;
    }
    const size_t equals = argument.find('=');
    const std::string_view name = argument.substr(0, equals);
    size_t number = 0;
    while (number < kOptions.size() && kOptions[number] != name) ++number;
    if (number == kOptions.size()) return unknown(name);
    if (!seen.insert(number).second) return std::string(name) + " is given twice";
    if (number < kWithValue) {
      if (equals != std::string_view::npos)
        *values[number] = argument.substr(equals + 1);
      else if (i + 1 < arguments.size() && !arguments[i + 1].starts_with("--"))
        *values[number] = arguments[++i];
      if (values[number]->empty()) return std::string(name) + " needs a value";
      continue;
    }
    if (equals != std::string_view::npos) return std::string(name) + " takes no value";
    if (name == "--demo") options.demo = true;
    if (name == "--version" && options.errand == WindowErrand::Open)
      options.errand = WindowErrand::ShowVersion;
    if (name == "--help") options.errand = WindowErrand::ShowHelp;
  }
  if (options.errand == WindowErrand::Open && options.demo && !options.profilePath.empty())
    return std::string("--demo brings its own profile: give a profile or --demo, not both");
  return options;
}

std::string_view windowHelpText() {
  return R"(headgate: one port in front of your agents, LLM servers and MCP servers, and a window to watch it.

Usage: headgate [PROFILE | --demo] [OPTION…]
       headgate secret (set NAME | list | remove NAME) [--secrets FILE]
       headgate trust [install | remove | status | print] [--state DIR]

  PROFILE              Open this profile (JSON), as --profile PROFILE does. Default: the one that was open last.
                       Where a window is open already, it is opened there.
  --demo               Open the demo: small agents that live inside the program, and clients that talk to them.
  --state DIR          Keep the local CA and what else should outlive a restart in DIR, which one process has at a time.
                       Default: $XDG_STATE_HOME/headgate, or ~/.local/state/headgate.
  --secrets FILE       Take "secret:" references from this file, under the passphrase in HEADGATE_PASSPHRASE or asked
                       for on the terminal. Default: the desktop's keychain.

  --version            Print the version.
  --help               Print this text.

The same gateway without a window is headgated.
)";
}

}  // namespace headgate::app
