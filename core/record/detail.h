// What an exchange said, as raw bytes with times. Lossy under pressure, and every loss marked.
//
// On the way from a worker to the recorder each event is a DetailHeader followed by `stored` bytes in the
// channel's ring. An exchange's first event is always its Open. Its end is no event but its Summary, which
// never overtakes its events.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace headgate::record {

struct RedactionRules;

enum class DetailKind : uint8_t {
  Open,               // payload: in the channel OpenDetail, in a store the route's name
  RequestHead,        // as received, wire text up to and including the empty line
  RequestBody,        // payload, framing removed
  RequestTrailers,    // field lines
  AttemptHead,        // the request as sent to a target, wire text
  InformationalHead,  // 1xx as received from the target
  ResponseHead,       // as received from the target, or ours if the gateway answered itself
  ResponseBody,
  ResponseTrailers,
  TunnelUp,    // after a 101: bytes from the client
  TunnelDown,  // after a 101: bytes from the target
  Gap,         // payload: none; `events` events with `size` bytes of this exchange are missing here
  Attempt,     // a target was chosen; payload: record/attempt_detail.h, and no bytes of the wire
};

// Why an event has fewer bytes than it stands for.
enum class LeftOut : uint8_t {
  Nothing,
  ByLimit,      // the record's own limit, as the profile wishes
  ByPressure,   // the channel was nearly full: a loss, shown to the user
  ByRedaction,  // the route's rules could not be applied to these bytes, so that they were not stored
  ByEviction,   // the store's budget was used up: the oldest bytes went
};

struct OpenDetail {
  const RedactionRules* rules = nullptr;  // lives as long as Names
  std::string_view route;                 // interned
};
static_assert(std::is_trivially_copyable_v<OpenDetail>);

struct DetailHeader {
  ExchangeId exchange;
  SteadyTime at;
  uint64_t size = 0;    // bytes on the wire that this event stands for
  uint32_t stored = 0;  // bytes that follow
  uint32_t events =
      1;  // pieces that this event stands for: a Gap's missing ones; of a very long stream, many small ones
  DetailKind kind = DetailKind::Open;
  LeftOut leftOut = LeftOut::Nothing;
  bool redacted = false;  // bytes were replaced, so that `stored` says nothing about `size`
};
static_assert(std::is_trivially_copyable_v<DetailHeader>);

}  // namespace headgate::record
