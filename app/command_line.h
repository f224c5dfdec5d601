// The command line of headgated, as values. Knows the grammar of the options and nothing of what they do.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace headgate::app {

enum class RecordTo : uint8_t { Memory, Off, Directory };

// What to do instead of serving.
enum class Errand : uint8_t { Serve, Check, ShowVersion, ShowHelp };

struct Options {
  Errand errand = Errand::Serve;
  std::string profilePath;  // empty with --demo
  bool demo = false;
  std::optional<uint32_t> workers;  // unset: as many as the machine deserves
  std::string stateDir;             // empty: nothing is written
  RecordTo record = RecordTo::Memory;
  std::string recordDir;    // with RecordTo::Directory
  std::string accessLog;    // empty: none; "-": standard error
  std::string secretsFile;  // empty: the system's keychain
  Milliseconds drain{30'000};
};

inline constexpr uint32_t kMaxWorkers = 256;

// `arguments` without the program's name. The error is a sentence for the one who typed it.
Result<Options, std::string> parseCommandLine(std::span<const std::string> arguments);

// What --help prints.
std::string_view helpText();

}  // namespace headgate::app
