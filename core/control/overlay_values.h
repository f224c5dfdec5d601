// Breakpoints and fault rules, and what is held by them, as the window sees them. Plain values; each has a
// JSON form (control/json_values.h).
//
// They are never saved: they go with the program, and with the profile that they were made for. Durations are
// nanoseconds where no unit is said; sizes are bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

enum class OverlayAction : uint8_t { HoldRequest, HoldResponse, Delay, Throttle, Drop, Status, Cut };

// Where an answer is cut that has so many bytes.
enum class CutPoint : uint8_t {
  Bytes,
  Character,  // at the next place inside a UTF-8 sequence
  Event,      // at the next place inside an event of a stream
};

struct OverlayRule {
  uint64_t id = 0;  // 0: a new one, which gets one
  bool isOn = true;
  // Which exchanges: all that is said must hold; empty: any.
  std::string route;   // id
  std::string method;  // "POST"
  std::string path;    // a pattern as a route's: "/v1/*"
  std::string header;  // a request's field that must be there…
  std::string value;   // …with such a value, a pattern as a route's
  OverlayAction action = OverlayAction::HoldRequest;
  uint64_t delayMilliseconds = 1'000;
  uint64_t bytesPerSecond = 1'000;
  uint16_t status = 503;
  uint64_t cutAfter = 1'000;
  CutPoint cutAt = CutPoint::Bytes;
  uint64_t times = 0;  // the next so many exchanges only; 0: all
  uint64_t used = 0;   // told: how many there were

  bool operator==(const OverlayRule&) const = default;
};

struct OverlayState {
  std::vector<OverlayRule> rules;             // in the order in which they are asked
  uint64_t autoReleaseMilliseconds = 30'000;  // after which a held exchange goes on by itself

  bool operator==(const OverlayState&) const = default;
};

// An exchange that waits for a decision. What the record would hide is hidden here, too.
struct HeldMessage {
  uint64_t exchange = 0;
  uint64_t number = 0;  // of its row; 0: there is none yet
  uint64_t rule = 0;
  bool isResponse = false;  // what is held is the answer; else the request
  int64_t heldFor = 0;
  int64_t left = 0;  // until it goes on by itself
  std::string route;
  std::string method;
  std::string host;
  std::string path;  // without query
  std::string client;
  // Its head as text, a line a field, without framing; "[redacted]" stands for what is hidden, and lines with
  // it that are left alone are sent as they were.
  std::string head;
  std::string body;           // of a request, as far as it is here
  bool bodyIsWhole = false;   // and so can be replaced
  bool bodyIsHidden = false;  // by the route's rules: it can be neither seen nor replaced

  bool operator==(const HeldMessage&) const = default;
};

struct HeldMessages {
  std::vector<HeldMessage> messages;  // the oldest exchange first

  bool operator==(const HeldMessages&) const = default;
};

// Wait: it is held as long again as from the beginning, because somebody is at it.
enum class HeldVerdict : uint8_t { Continue, Drop, Answer, Wait };

}  // namespace headgate::control
