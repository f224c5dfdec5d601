// What an overlay wants of one exchange, and how far that has got. Made for the few that a rule matches.
//
// Thread: the exchange's. Owned by its flow.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/flow/overlay.h"

namespace headgate::flow {

struct Touched {
  // Of the overlay that the exchange began with; nullptr: none.
  const OverlayRule* holdRequest = nullptr;
  const OverlayRule* holdResponse = nullptr;
  const OverlayRule* delay = nullptr;
  const OverlayRule* throttle = nullptr;
  const OverlayRule* ending = nullptr;  // Drop or Status
  const OverlayRule* cut = nullptr;

  // While it is held.
  SteadyTime heldSince;
  SteadyTime totalDue = kNever;  // of the total timer, which does not run meanwhile

  // Of the response, come and not passed on: at most what one read brings, since no more is read meanwhile.
  std::string pending;
  size_t passed = 0;  // of it
  bool ended = false;
  std::optional<Error> lost;  // the target, behind those bytes
  // What a throttled exchange may pass on counts from here.
  SteadyTime throttledSince;
  uint64_t throttledBytes = 0;

  uint64_t bodyBytes = 0;  // passed on, for the cut
  uint64_t lastBytes = 0;  // the last eight of them, the newest lowest

  size_t waiting() const { return pending.size() - passed; }
  // How many of these bytes are passed on before the cut, if it is in them.
  std::optional<size_t> placeOfCut(std::string_view bytes);
};

}  // namespace headgate::flow
