// What the flight recorder holds on to. Plain values with a JSON form.
#pragma once

#include <cstdint>
#include <string>

namespace headgate::control {

// What makes an exchange worth keeping; each can be off.
struct FlightTriggers {
  bool failures = true;                // a status of 5xx, or an error of the target's or of ours
  bool tooManyRequests = true;         // 429, whoever said so
  int64_t stall = 10'000'000'000;      // a silence of the target of this length, in nanoseconds; 0: off
  std::string filter;                  // a line of core/filter; empty: off
  int64_t neighbours = 5'000'000'000;  // of its session, those within so many nanoseconds; 0: none

  bool operator==(const FlightTriggers&) const = default;
};

// An exchange that the flight recorder keeps, and why.
struct KeptExchange {
  uint64_t id = 0;
  std::string why;  // "failure", "429", "stall", "filter", "neighbour"

  bool operator==(const KeptExchange&) const = default;
};

}  // namespace headgate::control
