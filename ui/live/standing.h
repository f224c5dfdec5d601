// How a target stands, all that is known of it together, and what that is called: the same word on every
// page, HAProxy's. Pure.
#pragma once

#include <cstddef>
#include <cstdint>

#include <QString>

#include "core/control/target_values.h"
#include "ui/paint/lamps.h"

namespace headgate::ui {

// In the order in which they are counted over the table of targets.
enum class Standing : uint8_t { Up, GoingDown, Down, LeftOut, Draining, Maintenance, NoCheck, Idle };
constexpr size_t kStandings = 8;

// What the operator said comes before what probes found, and that before what traffic met.
Standing standingOf(const control::TargetStatus& status);

Lamp standingLamp(Standing standing);
// "UP", "NOLB"; what goes down is up still. Of what is not served there is nothing to say.
QString standingWord(Standing standing);
// For whoever does not know the word: "takes its share", "left out for now".
QString standingMeaning(Standing standing);

// Whether something listens at its address, as far as a probe tells: who answers does, and where a connection
// was refused nobody does.
enum class Listening : uint8_t { Unknown, Yes, No };
Listening listeningOf(const control::TargetProbe& probe);

}  // namespace headgate::ui
