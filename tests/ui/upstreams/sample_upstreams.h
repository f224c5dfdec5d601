// The gateway of the look's picture of the Upstreams page: ten targets in six pools, each in a state of its
// own, with the traffic, the probes and the limits of half an hour.
#pragma once

#include <chrono>

#include "tests/ui/support/scripted_gateway.h"

namespace headgate::test {

// 2026-11-27 14:32:30, local time.
std::chrono::nanoseconds pictureTime();
void fillWithUpstreams(ScriptedGateway& gateway);
// What the limits say, and who was refused.
void fillWithLimits(ScriptedGateway& gateway);
// Pools and targets in number, all well.
void fillWithMany(ScriptedGateway& gateway, int pools, int targetsEach);

control::TargetStatus& targetOf(ScriptedGateway& gateway, const std::string& target);

}  // namespace headgate::test
