// The command line of headgate, the window, as values. Knows the grammar of the options and nothing of what
// they do.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace headgate::app {

enum class WindowErrand : uint8_t { Open, ShowVersion, ShowHelp };

struct WindowOptions {
  WindowErrand errand = WindowErrand::Open;
  std::string profilePath;  // empty: the last one, or the demo
  bool demo = false;
  std::string stateDir;     // empty: the user's own
  std::string secretsFile;  // empty: the desktop's keychain
};

// `arguments` without the program's name. The error is a sentence for the one who typed it.
Result<WindowOptions, std::string> parseWindowCommandLine(std::span<const std::string> arguments);

// What --help prints.
std::string_view windowHelpText();

}  // namespace headgate::app
