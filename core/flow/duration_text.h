// A duration as the profile writes it: "250ms", "10s", "15m", "1h".
#pragma once

#include <string>

#include "core/base/clock.h"

namespace headgate::flow {

std::string durationText(Milliseconds duration);

}  // namespace headgate::flow
