#include "core/config/problem.h"

#include <algorithm>

namespace headgate::config {

std::string format(const Problem& problem, std::string_view fileName) {
  std::string out(fileName);
  if (problem.place.line > 0)
    out += ":" + std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column);
  out += ": ";
  if (problem.severity == Severity::Warning) out += "warning: ";
  if (!problem.pointer.empty()) out += problem.pointer + ": ";
  return out + problem.sentence;
}

bool hasError(const std::vector<Problem>& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& problem) { return problem.severity == Severity::Error; });
}

std::string pointerTo(std::string_view parent, std::string_view key) {
  std::string out(parent);
  out += '/';
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

std::string pointerTo(std::string_view parent, size_t index) {
  return std::string(parent) + "/" + std::to_string(index);
}

}  // namespace headgate::config
