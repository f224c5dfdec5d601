#include "core/host/command.h"

#include <string_view>

namespace headgate::host {
namespace {

// What no shell takes for anything else.
constexpr std::string_view kPlain =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,";

std::string quoted(const std::string& word) {
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
  std::string text = "'";
  for (const char c : word) {
    if (c == '\'')
      text += "'\\''";
    else
      text += c;
  }
  return text + "'";
}

}  // namespace

std::string shellText(const Command& command) {
  std::string text = quoted(command.program);
  for (const std::string& argument : command.arguments) text += " " + quoted(argument);
  return text;
}

}  // namespace headgate::host
