// How an exchange ended, where it was silent, and who held its bytes up, with what was seen of it. Plain
// values.
//
// Durations are nanoseconds, times are since the exchange began. A verdict is what the record bears out: of
// what it does not hold, nothing is said, and `recordIsWhole` tells so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headgate::record {

// The timer that fired, or that will.
enum class TimeoutStage : uint8_t { None, Head, RequestBody, Write, Connect, FirstByte, Idle, Total, Tunnel };

enum class Ending : uint8_t {
  Running,
  Clean,          // it said that it was done, or was framed to its end and owed no such word
  Length,         // clean, but the model was made to stop: its limit of output was reached
  ClientLeft,     // before the end
  UpstreamReset,  // the target broke the connection off
  TimedOut,       // Verdict::timer
  Truncated,      // the target ended it, and something is missing: Verdict::missing
  ErrorInside,    // a status of success, and the failure in the stream or the body
  Drained,        // the gateway was stopped
  Gateway,        // the gateway answered itself, or gave up: Row::error says why
};

// As filters and logs write it.
constexpr std::string_view wordOf(Ending ending) {
  constexpr std::string_view kWords[] = {"running",        "clean",     "length",    "client_left",
                                         "upstream_reset", "timed_out", "truncated", "error_inside",
                                         "drained",        "gateway"};
  return kWords[size_t(ending)];
}

// What a truncated response lacks, or an end by others left unsaid.
enum class Missing : uint8_t {
  Nothing,
  Event,       // the last one has no end
  Json,        // the document, or the last line, breaks off
  Utf8,        // a character breaks off
  Length,      // fewer bytes than were announced, or no last chunk
  Terminator,  // the word by which the protocol ends: Verdict::sign names it
  CloseFrame,  // of a WebSocket
};

// Of a silence. In the order of how bad it is.
enum class Stall : uint8_t {
  None,
  Thinking,   // reasoning, or deltas without text, went on
  KeepAlive,  // nothing but comments and pings
  Silent,     // nothing, with the connection open
  Dead,       // nothing, and then the connection was gone
};

enum class Buffering : uint8_t {
  None,
  UpstreamBursts,     // many events in one read after a long silence
  HeldHere,           // the gateway handed bytes on late
  ClientReadsSlowly,  // the client's socket took no more
};

// A time without anything that a reader waits for, longer than VerdictRules::stall.
struct QuietTime {
  Stall kind = Stall::None;
  int64_t at = 0;
  int64_t length = 0;       // so far, if it goes on
  uint64_t afterEvent = 0;  // how many events had come by then, pings and comments among them
  uint64_t afterText = 0;   // of these, how many had text
  uint32_t keepAlives = 0;  // within it
  uint32_t thinking = 0;    // within it
  bool goesOn = false;

  bool operator==(const QuietTime&) const = default;
};

struct Verdict {
  Ending ending = Ending::Running;
  Stall stall = Stall::None;  // now, while it runs; afterwards the worst there was
  Buffering buffering = Buffering::None;

  // --- The ending's evidence
  TimeoutStage timer = TimeoutStage::None;
  Missing missing = Missing::Nothing;
  // The word by which it ended, or that is missing, in the protocol's own letters: "[DONE]", "message_stop",
  // "finish_reason: length", "overloaded_error". Empty: there was none.
  std::string sign;
  uint16_t closeCode = 0;  // of a WebSocket's close frame; 0: none was seen, or it had none

  // --- The stall's
  std::vector<QuietTime> quiet;  // the longest ones, at most kMaxQuiet, in the order of time
  uint32_t quietTimes = 0;       // of all

  // --- The buffering's
  uint32_t bursts = 0;
  uint64_t largestBurst = 0;       // events in one read; 0: it could not be read
  int64_t silenceBeforeBurst = 0;  // the longest
  int64_t burstAt = -1;            // where the largest one was
  int64_t heldByClient = 0;        // how long bytes waited for the client, in all
  int64_t heldByClientAt = -1;     // the longest of these waits
  int64_t heldByClientLongest = 0;
  int64_t heldHere = 0;  // the longest that the gateway took to hand a piece on
  int64_t heldHereAt = -1;
  std::vector<std::string> hints;  // fields of the response that go with buffering: "Server: nginx"

  // --- What came, as the stream says it
  uint64_t events = 0;          // pings and comments too; an event is no token
  uint64_t textEvents = 0;      // with text that a reader sees
  uint64_t thinkingEvents = 0;  // with reasoning, or with a delta that brings nothing
  uint64_t keepAlives = 0;
  int64_t inputTokens = -1;  // as the stream reports its usage; -1: it does not
  int64_t outputTokens = -1;
  bool recordIsWhole = true;  // false: from some place on nothing could be read

  bool operator==(const Verdict&) const = default;
};

inline constexpr size_t kMaxQuiet = 16;

}  // namespace headgate::record
