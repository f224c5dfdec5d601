// What the window and the gateway tell each other about acts on recorded exchanges: a request as a text to
// paste, one that is sent again, a response that is played again. Plain values that own all they hold; each
// has a JSON form (control/json_values.h).
//
// Durations are nanoseconds; sizes are bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class TextForm : uint8_t {
  Url,
  Curl,        // for a POSIX shell
  Python,      // for httpx
  TypeScript,  // for fetch
  Transcript,  // of an event stream: itself, with the time of each event in a comment
};

struct ExchangeText {
  std::string text;
  uint64_t written = 0;  // exchanges in it
  uint64_t gone = 0;     // that the record does not hold any more, or never did
  bool lacks = false;    // something in it is not as it was sent, and a comment in the text says what

  bool operator==(const ExchangeText&) const = default;
};

// A recorded request, made ready to be sent again. What the record hid stands there as the reference to a
// secret ("{secret:claude-code}") if it is known whose it was, else as the mark of the record.
struct ResendPlan {
  std::string problem;             // not empty: why it cannot be sent again, without a full stop
  std::string listener;            // id, through which it came
  uint64_t number = 0;             // of the exchange
  std::string head;                // lines with "\n" at their ends, without what speaks of the body's length
  std::string body;                // without framing
  std::string bodyProblem;         // not empty: why the body is not the one that was sent
  std::vector<std::string> lacks;  // fields and parameters whose values were not recorded: "Authorization"

  bool operator==(const ResendPlan&) const = default;
};

// What is done to a stream that is played again, at one place.
enum class ReplayFault : uint8_t {
  None,
  Stall,           // silence before that piece
  Cut,             // the connection ends before that piece
  Duplicate,       // that piece comes twice
  SplitCharacter,  // that piece comes in two, parted within a character of UTF-8
  SplitEvent,      // that piece comes in two, parted within an event
};

struct ReplayState {
  bool isServing = false;
  std::string url;  // of the mock upstream: "http://127.0.0.1:40123"
  uint64_t exchange = 0;
  uint64_t number = 0;   // of the exchange
  std::string request;   // "POST /v1/messages"
  uint64_t pieces = 0;   // of the recorded body
  int64_t length = 0;    // from the request to the last piece, as recorded
  bool isWhole = false;  // the record holds all of the body, as it was sent
  uint32_t speed = 100;  // percent of the recorded one
  bool isPaused = false;
  ReplayFault fault = ReplayFault::None;
  uint64_t faultPiece = 1;  // from 1
  uint32_t stallMilliseconds = 5'000;
  bool faultHasPlace = true;  // false: that piece has no place to be parted at
  uint64_t answered = 0;      // requests whose response has been played to its end
  uint64_t playing = 0;       // requests that are being answered now
  uint64_t piece = 0;         // how many pieces the newest of them has got
  int64_t position = 0;       // of the newest one, on the recorded clock

  bool operator==(const ReplayState&) const = default;
};

}  // namespace headgate::control
