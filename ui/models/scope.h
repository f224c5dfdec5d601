// Which exchanges somebody wants to see: one line of the tree beside the table. A value.
#pragma once

#include <cstdint>
#include <string>

namespace headgate::ui {

struct Scope {
  enum class Kind : uint8_t {
    All,
    InFlight,
    Pinned,
    Problems,
    Errors,
    Stalled,
    Buffered,
    Refused,
    Route,
    NoRoute,
    Process,
    Pool,
    Target,
    Session,
    Imported
  };

  Kind kind = Kind::All;
  std::string route;   // its id, of Kind::Route
  std::string pool;    // ids, of Kind::Pool and Kind::Target
  std::string target;  // of Kind::Target
  std::string name;    // of Kind::Process and Kind::Session

  bool operator==(const Scope&) const = default;
};

}  // namespace headgate::ui
