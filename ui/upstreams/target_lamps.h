// The four lamps of a target, in the order of TargetLamp, each with its fact and, where it is not green, with
// what to do about it.
#pragma once

#include <array>

#include "ui/upstreams/target_report.h"

namespace headgate::ui {

std::array<LampReport, 4> targetLamps(const TargetFacts& facts);

}  // namespace headgate::ui
