// What an exchange said, as raw bytes with times. Lossy under pressure, and every loss marked.
//
// On the way from a worker to the recorder each event is a DetailHeader followed by `stored` bytes in the channel's ring.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace headgate::record {

struct RedactionRules;

enum class DetailKind : uint8_t {
  Open,                // payload: OpenDetail; the exchange begins
  RequestHead,         // as received, wire text up to and including the empty line
  RequestBody,         // payload, framing removed
  RequestTrailers,     // field lines
  AttemptHead,         // the request as sent to a target, wire text
  InformationalHead,   // 1xx as received from the target
  ResponseHead,        // as received from the target, or ours if the gateway answered itself
  ResponseBody,
  ResponseTrailers,
  TunnelUp,            // after a 101: bytes from the client
  TunnelDown,          // after a 101: bytes from the target
  Gap,                 // payload: none; `size` bytes and `events` events of this exchange are missing here
  Close,               // payload: the Summary; nothing follows
};

struct OpenDetail {
  const RedactionRules* rules = nullptr;  // lives as long as Names
  std::string_view route;                 // interned
};

struct DetailHeader {
  ExchangeId exchange;
  SteadyTime at;
  uint64_t size = 0;    // bytes on the wire that this event stands for
  uint32_t stored = 0;  // bytes that follow; fewer than `size` where a limit or pressure left bytes out
  uint32_t events = 1;  // Gap: how many events are missing
  DetailKind kind = DetailKind::Open;
  bool leftOutByLimit = false;     // the record's own limit, as the profile wishes
  bool leftOutByPressure = false;  // the channel was nearly full: a loss, shown to the user
};

}  // namespace headgate::record
