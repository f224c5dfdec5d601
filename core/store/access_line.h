// One line of the access log: a JSON object for one exchange. The names are a contract with users; fields are
// added, never renamed. A field without a value is left out, a flag only stands there if it is true.
//
//   time            when the request's first byte came: RFC 3339 in UTC with microseconds
//   request_id      as in X-Request-ID
//   client          address of the client
//   agent           who it has shown to be: a named client, or the name in its token
//   listener route pool target   ids in the profile, as far as the exchange came
//   method host path             path: normalised, without query
//   status          as sent; left out if nothing was
//   bytes_in bytes_out           on the wire, heads and framing too
//   total_us        from the first byte to the end
//   connect_us      of the last attempt; 0 for a kept connection
//   first_byte_us   from the first byte to the target's final response head
//   largest_gap_us  the target's longest silence within the response
//   attempts        how often a target was tried
//   timeout_stage   the timer that fired: head, request_body, write, connect, first_byte, idle, total, tunnel
//   error error_detail           type as in error replies; what was seen
//   ended_by        complete, client, upstream, gateway, drain
//   waited_us       for its turn, or until a target could be used
//   rehomed         it went to another target than the one that its session belongs to
//   reused upgraded              the target's connection had been used before; the exchange became a tunnel
//   lost_events lost_bytes       what the record of this exchange is missing
#pragma once

#include <string>
#include <vector>

#include "core/record/summary.h"

namespace headgate::store {

// Keeps the last second's text. Thread: one at a time.
class AccessLine {
 public:
  // Appends the line with its end. Whatever bytes the peers sent, it is one line of valid JSON.
  void append(std::string& out, const record::Summary& summary);

 private:
  std::string_view time(WallTime at);

  int64_t m_second = -1;
  std::vector<char> m_buffer;  // of the line being written
  char m_text[32] = {};        // "2026-11-22T06:26:11.000000Z"
};

}  // namespace headgate::store
