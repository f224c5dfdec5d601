// A model's answer as it was recorded, for tests and pictures: thinking, text, a silence of 4.2 s in it, a
// tool call. Every piece left a tenth of a millisecond after it came.
#pragma once

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

// Of sampleRows()[12].
ScriptedStream sampleStream();
// Of sampleRows()[22], which is under way and silent since 8.8 s.
ScriptedStream sampleSilentStream();
// Two directions, by turns.
ScriptedStream sampleTunnel();

}  // namespace headgate::test
