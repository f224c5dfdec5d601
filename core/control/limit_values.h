// What the window and the gateway tell each other about limits while they hold: how much is used, by whom,
// and who was refused. Plain values that own all they hold; each has a JSON form (control/json_values.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

// One who is counted apart.
struct LimitUse {
  std::string who;       // "127.0.0.1", "claude-code"; the parts of a joined key with " + " between
  uint64_t used = 0;     // of the capacity, now
  int64_t fullIn = 0;    // nanoseconds until nothing is used any more
  uint64_t refused = 0;  // as far as it was seen

  bool operator==(const LimitUse&) const = default;
};

struct LimitState {
  std::string id;
  std::string key;  // the selector, as in the profile
  uint64_t limit = 0;
  int64_t window = 0;     // nanoseconds
  uint64_t capacity = 0;  // that may come at once
  bool isDryRun = false;
  uint64_t allowed = 0;             // since the gateway began to count
  uint64_t refused = 0;             // or would have been, if it is a dry run
  std::vector<LimitUse> nearest;    // to being refused, the nearest first; of those that came lately
  std::vector<std::string> routes;  // ids of those that name it
  std::vector<std::string> clients;

  bool operator==(const LimitState&) const = default;
};

// How many exchanges of a route run at once.
struct ConcurrencyState {
  std::string route;
  uint64_t limit = 0;
  uint64_t running = 0;
  uint64_t queue = 0;  // that may wait
  uint64_t waiting = 0;
  uint64_t refused = 0;

  bool operator==(const ConcurrencyState&) const = default;
};

// In the profile's order; none while no gateway runs.
struct LimitStates {
  std::vector<LimitState> limits;
  std::vector<ConcurrencyState> concurrency;

  bool operator==(const LimitStates&) const = default;
};

}  // namespace headgate::control
