#include "app/human_log.h"

#include <string>
#include <unistd.h>

namespace headgate::app {

void logText(std::string_view text) {
  // Where nobody listens there is nobody to tell.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

void logLine(std::string_view sentence) {
  std::string line = "headgated: ";
  line += sentence;
  line += '\n';
  logText(line);
}

}  // namespace headgate::app
