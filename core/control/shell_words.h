// The words of a command line as sh takes it apart (POSIX.1-2017, Shell Command Language, section 2.2), so
// that a line copied from a terminal or from a browser's developer tools can be read.
//
// Quotes, backslashes, lines that are continued, and $'…' of bash, in which browsers write what is not plain
// text. Nothing is expanded: "$KEY" stays as it stands. Only the first command is read: what comes after an
// operator (| ; < > or a word &) is no part of it. Pure functions; thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace headgate::control {

// The error says what is wrong, without a full stop.
Result<std::vector<std::string>, std::string> shellWords(std::string_view line);

}  // namespace headgate::control
