#include "app/human_log.h"

#include <cerrno>  // program_invocation_short_name, of GNU and musl
#include <string>
#include <unistd.h>

namespace headgate::app {

void logText(std::string_view text) {
  // Where nobody listens there is nobody to tell.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

std::string_view programName() {
  return program_invocation_short_name;
}

void logLine(std::string_view sentence) {
  std::string line(programName());
  line += ": ";
  line += sentence;
  line += '\n';
  logText(line);
}

}  // namespace headgate::app
