// Takes a secret from whoever runs the program, without showing it. Thread: main; each call waits for its
// input.
#pragma once

#include <string>

#include "core/base/result.h"

namespace headgate::app {

struct InputError {
  std::string sentence;
};

// One line from the terminal of this process, whatever standard input is. Fails where there is
// no terminal, and when the user gives up with Ctrl-C.
Result<std::string, InputError> askOnTerminal(const std::string& prompt);

// From standard input: a line after the prompt if that is a terminal, else all of it, at most a byte more
// than `maxBytes`, without the line break at its end.
Result<std::string, InputError> readSecret(const std::string& prompt, size_t maxBytes);

}  // namespace headgate::app
