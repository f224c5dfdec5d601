// "secret set NAME | list | remove NAME": the keychain from the command line, for both programs.
//
// A secret comes from standard input, never from an argument, which others could see and the shell remembers;
// it is never printed.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace headgate::app {

enum class SecretVerb : uint8_t { Set, List, Remove, ShowHelp };

struct SecretCommand {
  SecretVerb verb = SecretVerb::List;
  std::string name;  // of Set and Remove
  std::string file;  // empty: the system's keychain
};

// `arguments` without the program's name and the word "secret". The error is a sentence for who typed it.
Result<SecretCommand, std::string> parseSecretCommand(std::span<const std::string> arguments);

// Under a QCoreApplication; returns the exit status. Names go to standard output, words to standard error.
int runSecretCommand(const SecretCommand& command);

}  // namespace headgate::app
