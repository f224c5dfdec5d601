// One rate limit's arithmetic, GCRA, and what a reply says about it.
//
// A bucket holds `capacity` tokens; one comes back every `interval`, and a request takes one. GCRA (ITU-T
// I.371) needs one number a bucket for this, its TAT, the theoretical arrival time: when it will be full
// again. Full means TAT <= now. A request is allowed if after it the bucket would be full again within
// `capacity` intervals; then TAT = max(TAT, now) + interval.
//
// Values and pure functions; the numbers live in a RateTable. Thread: any. Times are those of the caller.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/address_range.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"

namespace headgate::policy {

// What is left of a bucket after it was asked.
struct RateDecision {
  bool allowed = false;
  bool shared = false;        // decided by the bucket of the keys that the table had no room for
  uint64_t remaining = 0;     // requests that would be allowed now
  Nanoseconds resetAfter{0};  // until the bucket is full
  Nanoseconds retryAfter{0};  // until a request would be allowed; zero if one would be now

  bool operator==(const RateDecision&) const = default;
};

class RateRule {
 public:
  // A bucket takes at most so long to fill. A rule that asks for more keeps its rate and gets a smaller
  // bucket; a single token comes back after this at the latest.
  static constexpr Nanoseconds kLongestFill = std::chrono::hours(50 * 365 * 24);
  // Times before and after these are taken for them, so that no sum overflows.
  static constexpr SteadyTime kEarliest{Nanoseconds(1)};
  static constexpr SteadyTime kLatest{Nanoseconds(int64_t{1} << 62)};

  // `limit` requests in `window`, `burst` of them at once; burst 0 is as many as the limit. The interval is
  // whole nanoseconds, rounded up: never more than was promised.
  RateRule(uint64_t limit, Milliseconds window, uint64_t burst = 0);

  uint64_t limit() const { return m_limit; }
  Milliseconds window() const { return m_window; }
  uint64_t capacity() const { return m_capacity; }
  Nanoseconds interval() const { return m_interval; }
  Nanoseconds fillTime() const { return m_interval * static_cast<int64_t>(m_capacity); }

  struct Step {
    SteadyTime tat;  // as it was, if the request is refused
    RateDecision decision;
  };
  // Requires: times between kEarliest and kLatest, or a TAT that came from here.
  Step step(SteadyTime tat, SteadyTime now) const;
  // The TAT of a bucket that gets a token back.
  SteadyTime givenBack(SteadyTime tat, SteadyTime now) const;

  bool operator==(const RateRule&) const = default;

 private:
  uint64_t m_limit;
  Milliseconds m_window;
  Nanoseconds m_interval;
  uint64_t m_capacity;
};

// By what an address is counted: IPv4 whole; of IPv6 the /64, because a customer has at least that many.
// Borrows the address.
ByteView addressKey(const AddressBytes& address);

// Whole seconds for Retry-After, at least 1: a client that comes at that time is allowed.
uint64_t retryAfterSeconds(const RateDecision& decision);

// RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers): appends one policy's part, such as
// `"per-address";q=100;w=60` and `"per-address";r=0;t=42`, after ", " if there is one already. `t` is when
// the next request is allowed if none is now, the same as Retry-After, else when the bucket is full. The id
// is one of the profile's, of characters that need no escape.
void appendRateLimitPolicy(std::string& out, std::string_view id, const RateRule& rule);
void appendRateLimit(std::string& out, std::string_view id, const RateDecision& decision);

}  // namespace headgate::policy
