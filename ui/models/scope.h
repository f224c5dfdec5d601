// Which exchanges somebody wants to see: one line of the tree beside the table. A value.
#pragma once

#include <cstdint>
#include <string>

namespace headgate::ui {

struct Scope {
  enum class Kind : uint8_t { All, InFlight, Problems, Errors, Stalled, Refused, Route, NoRoute, Target };

  Kind kind = Kind::All;
  std::string route;  // its id, of Kind::Route
  std::string pool;   // ids, of Kind::Target
  std::string target;

  bool operator==(const Scope&) const = default;
};

}  // namespace headgate::ui
