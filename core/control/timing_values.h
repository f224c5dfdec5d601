// When the parts of an exchange were, as far as the record knows. Plain values; each has a JSON form
// (control/json_values.h).
//
// Nanoseconds since the exchange began; -1: not reached, or not recorded.
#pragma once

#include <cstdint>

namespace headgate::control {

struct ExchangeTiming {
  bool found = false;
  bool ended = false;
  int64_t requestEnd = -1;  // the last piece of the request's body, or its head if it had none
  int64_t attempt = -1;     // a target was chosen, for the last attempt
  int64_t sent = -1;        // the head was sent to it
  int64_t responseHead = -1;
  int64_t firstPiece = -1;  // of the response's body, or of a tunnel
  int64_t lastPiece = -1;
  int64_t total = -1;
  // Lengths.
  int64_t waited = -1;    // for its turn, or for a target; told at the end
  int64_t connect = -1;   // of the last attempt, with TLS; 0: a kept connection
  int64_t overhead = -1;  // what Headgate itself added
  uint32_t attempts = 0;

  bool operator==(const ExchangeTiming&) const = default;
};

}  // namespace headgate::control
