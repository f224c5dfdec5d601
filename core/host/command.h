// A program with its arguments, and how a person would type it. Never with a secret: arguments can be seen by
// others.
#pragma once

#include <string>
#include <vector>

namespace headgate::host {

struct Command {
  std::string program;
  std::vector<std::string> arguments;

  bool operator==(const Command&) const = default;
};

// For a POSIX shell.
std::string shellText(const Command& command);

}  // namespace headgate::host
