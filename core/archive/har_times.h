// What HAR says of time, from what the record knows. Pure.
#pragma once

#include <string>

#include "core/store/stored_exchange.h"

namespace headgate::archive {

// Without a summary: of the first event.
SteadyTime beginningOf(const store::StoredExchange& exchange);
WallTime wallBeginningOf(const store::StoredExchange& exchange, Nanoseconds wallOffset);

// Milliseconds, as HAR has them; -1: it does not apply, or nobody knows. What is not -1 sums up to `time`,
// but for `ssl`, which would be within `connect`.
struct HarTimes {
  double time = 0;
  double blocked = -1;  // for its turn, or for a target
  double dns = -1;      // within `connect`
  double connect = -1;  // of the last attempt; does not apply to a kept connection
  double send = 0;      // of the request's body, once a target had its head
  double wait = 0;      // for the head of the response; of the earlier attempts, too
  double receive = 0;
  double ssl = -1;
};
HarTimes harTimes(const store::StoredExchange& exchange);

// "2026-11-28T06:04:17.000123456Z": all that the record knows, so that it can be read back.
std::string timeText(WallTime time);

}  // namespace headgate::archive
