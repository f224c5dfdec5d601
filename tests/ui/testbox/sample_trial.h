// A profile and what would become of a request on it, for tests and pictures.
#pragma once

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

// The gateway serves it; GatewayState says nothing of targets.
void fillWithTrialProfile(ScriptedGateway& gateway);

// "POST /api/code/v1/messages": the first of six routes wins, and code-1 gets it.
control::Trial passingTrial();
// The same, limited; the key is not known before.
control::Trial limitedTrial();
// None of the routes takes it.
control::Trial unroutedTrial();

}  // namespace headgate::test
