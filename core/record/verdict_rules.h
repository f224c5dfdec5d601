// From when on something is worth a verdict. A value.
#pragma once

#include <cstdint>

#include "core/base/clock.h"

namespace headgate::record {

struct VerdictRules {
  // A model that thinks is silent for a second or two; what is silent longer makes people look.
  Nanoseconds stall = Milliseconds(3000);
  // Buffering: so many events in one read, after such a silence.
  uint64_t burstEvents = 8;
  Nanoseconds burstSilence = Milliseconds(500);
  // How long bytes wait for a client until it is called slow.
  Nanoseconds clientWait = Milliseconds(250);
  // How late the gateway may hand on a piece.
  Nanoseconds ownDelay = Milliseconds(50);
};

}  // namespace headgate::record
