// One thing that is wrong, or at least worth knowing, about a profile: where, what, and what to do. A value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::config {

// Of errors, and of warnings; what is found beyond is not reported: the reader has long begun to mend.
inline constexpr size_t kMaxProblems = 1000;

enum class Severity : uint8_t { Error, Warning };

// A place in the profile's text, counted from 1; 0 where there is no text (a document that was built or
// edited in memory).
struct Place {
  size_t line = 0;
  size_t column = 0;  // in characters, not bytes

  auto operator<=>(const Place&) const = default;
};

struct Problem {
  Severity severity = Severity::Error;
  Place place;
  std::string pointer;   // JSON Pointer (RFC 6901): "/routes/0/pool"; empty for the whole document
  std::string sentence;  // without a full stop at the end
  // Of the object at `pointer`: the member that it needs and does not have. Empty: it is another problem.
  std::string missing = {};

  bool operator==(const Problem&) const = default;
};

// profile.json:12:7: /routes/0/pool: there is no pool named "cod"; did you mean "code"?
std::string format(const Problem& problem, std::string_view fileName);

bool hasError(const std::vector<Problem>& problems);

// pointer + "/" + key, escaped as RFC 6901 wants it.
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, size_t index);

}  // namespace headgate::config
