// A profile with a route of each sort and the traffic that it could have, for tests and pictures.
#pragma once

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

// Fills the gateway; the routes' rates show once a second time was asked for counters.
void fillWithRoutes(ScriptedGateway& gateway);
// What went on meanwhile: `seconds` later, the same pace.
void letTimePass(ScriptedGateway& gateway, int seconds);
// The gateway has these targets: probed and up, down, ejected, drained by the profile, and not probed.
void serveTargets(ScriptedGateway& gateway);
// Exchanges of the first route, in each minute of the hour before.
void rememberAnHour(ScriptedGateway& gateway);

}  // namespace headgate::test
