// Breakpoints and fault rules: what somebody at the window wants done to some of the exchanges, for now.
//
// It lies over the snapshot and is no part of it: never saved, gone with the program. Immutable as a snapshot
// is; an exchange keeps the one that it began with. Rules are asked once an exchange, when it has been
// admitted and has its place at the route's gate, in their order; of each kind of action the first that
// matches counts. Only how often a rule has been used is counted, in a cell that its next edition shares.
// Thread: any; constant, and the cells are atomics.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/http/headers.h"
#include "core/record/intervention.h"
#include "core/route/pattern.h"

namespace headgate::flow {

// Where an answer is cut that has so many bytes: there, or at the next place that is the worst.
enum class CutPlace : uint8_t {
  Bytes,
  Character,  // inside a UTF-8 sequence
  Event,      // inside an event of a stream, after its "data:"
};

// Which exchanges: all that it names must hold, and what is empty holds always.
struct OverlayMatch {
  std::string route;                         // its id
  std::string method;                        // as it came
  std::optional<route::PathPattern> path;    // of the normalised path
  std::string header;                        // a field of the request…
  std::optional<route::ValuePattern> value;  // …and its value; without one the field is there

  bool holds(std::string_view itsRoute, std::string_view itsMethod, std::string_view itsPath,
             const http::HeaderMap& fields) const;
};

// What a rule has done so far.
struct OverlayCell {
  std::atomic<uint64_t> used{0};
};

struct OverlayRule {
  uint64_t id = 0;
  OverlayMatch match;
  record::Intervention action = record::Intervention::HoldRequest;
  Milliseconds delay{0};        // Delay
  uint64_t bytesPerSecond = 0;  // Throttle, at least 1
  uint16_t status = 503;        // Status
  uint64_t cutAfter = 0;        // Cut: bytes of the answer's body
  CutPlace cutPlace = CutPlace::Bytes;
  uint64_t times = 0;  // the next so many only; 0: all
  std::shared_ptr<OverlayCell> cell = std::make_shared<OverlayCell>();

  // One of its times, if there is one left.
  bool take() const;
};

struct Overlay {
  std::vector<OverlayRule> rules;  // those that are on
  // How long an exchange is held before it goes on by itself, so that no client waits for nobody.
  Milliseconds autoRelease{30'000};

  bool hasRule(uint64_t id) const;
};

}  // namespace headgate::flow
