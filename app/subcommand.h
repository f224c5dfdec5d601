// The words that both programs know before their options: "secret …" and "trust …".
#pragma once

#include <optional>
#include <span>
#include <string>

namespace headgate::app {

// Wrong usage: a sentence, and which help to ask for. Returns the exit status.
int complainOfUsage(const std::string& sentence, const std::string& help);

// Runs the subcommand that the arguments begin with and returns its exit status; nothing if they begin with
// none. Requires: there is no QCoreApplication yet.
std::optional<int> runSubcommand(std::span<const std::string> arguments, int& argc, char** argv);

}  // namespace headgate::app
