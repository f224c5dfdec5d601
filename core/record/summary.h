// One exchange in figures: fixed size, one per exchange, never dropped. The access log and the counters live
// on it.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

namespace headgate::record {

// Text of bounded size inside a fixed-size record. What does not fit is cut, and `cut` says so. Only the
// bytes that are used are ever written or copied: most texts are short, and each exchange has several.
template <size_t Capacity>
struct InlineText {
  uint16_t size = 0;
  bool cut = false;
  std::array<char, Capacity> bytes;

  InlineText() {}  // NOLINT(modernize-use-equals-default): the default one would clear `bytes`
  InlineText(const InlineText& other) { copy(other); }
  InlineText& operator=(const InlineText& other) {
    if (this != &other) copy(other);
    return *this;
  }

  void assign(std::string_view text) {
    cut = text.size() > Capacity;
    size = static_cast<uint16_t>(std::min(text.size(), Capacity));
    if (size != 0) std::memcpy(bytes.data(), text.data(), size);
  }
  std::string_view view() const { return {bytes.data(), size}; }

 private:
  void copy(const InlineText& other) {
    size = other.size;
    cut = other.cut;
    if (size != 0) std::memcpy(bytes.data(), other.bytes.data(), size);
  }
};

// Who brought the exchange to its end.
enum class EndedBy : uint8_t { Complete, Client, Upstream, Gateway, Drain };
std::string_view name(EndedBy endedBy);  // "complete", "client", "upstream", "gateway", "drain"

// The timer that fired, if one did.
enum class TimeoutStage : uint8_t { None, Head, RequestBody, Write, Connect, FirstByte, Idle, Total, Tunnel };
std::string_view name(
    TimeoutStage stage);  // "" for None, "head", "request_body", "write", "connect", "first_byte", …

inline constexpr Nanoseconds kNotReached{-1};

struct Summary {
  ExchangeId exchange;
  ConnectionId connection;
  WallTime startedWall;  // first byte of the head
  SteadyTime started;
  Nanoseconds total{0};
  Nanoseconds connect{kNotReached};     // of the last attempt; 0 for a kept connection
  Nanoseconds firstByte{kNotReached};   // from started to the first byte of the final response head
  Nanoseconds largestGap{kNotReached};  // longest silence of the upstream between two reads of the response
  uint64_t bytesIn = 0;                 // request as received: head, body, framing
  uint64_t bytesOut = 0;                // response as sent: head, body, framing
  uint64_t requestBodyBytes = 0;        // payload only
  uint64_t responseBodyBytes = 0;
  std::string_view listener;  // interned in Names, as the next three
  std::string_view route;
  std::string_view pool;
  std::string_view target;
  uint16_t status = 0;  // as sent; 0 if nothing was
  uint16_t attempts = 0;
  uint16_t clientPort = 0;
  ErrorType error = ErrorType::None;
  TimeoutStage timeoutStage = TimeoutStage::None;
  EndedBy endedBy = EndedBy::Complete;
  bool reusedConnection = false;  // of the last attempt
  bool upgraded = false;
  bool secure = false;
  bool rehomed = false;   // it went to another target than the one that its session or hash belongs to
  Nanoseconds waited{0};  // for its turn, or for a target
  Nanoseconds overhead{kNotReached};  // what Headgate itself added: flow/own_time.h. No target's answer: none
  // Filled in by ExchangeRecorder::close.
  uint64_t lostDetailBytes = 0;  // bytes that the channel had no room for (not what limits left out)
  uint32_t lostDetailEvents = 0;
  uint32_t endGapEvents = 0;  // of these the last ones, for which there was not even room for a Gap event
  uint64_t endGapBytes = 0;   // their size on the wire
  InlineText<128> requestId;
  InlineText<48> clientIp;
  InlineText<64> agent;  // who the client has shown to be; empty: nobody asked, or it has not
  InlineText<32> method;
  InlineText<128> host;
  InlineText<384> path;         // normalised, without query; of a refused request as far as it could be read
  InlineText<160> errorDetail;  // what was seen, in plain words
};
}  // namespace headgate::record
