// What a call of the gateway answers that was to change something. A value.
#pragma once

#include <string>
#include <vector>

#include "core/control/gateway_values.h"

namespace headgate::control {

// What became of a call that was to change something. A profile that was opened or applied with errors, or
// that asks for a port which cannot be had, is the open one all the same; what was served goes on being
// served.
struct Outcome {
  bool done = false;
  std::string problem;                   // a sentence, without a full stop
  std::vector<ProfileProblem> problems;  // of the profile, if it is the reason
  std::string detail = {};  // what a program or service beneath said, in its own words; mostly nothing
  // The state and the profile say by themselves why it was not done, until it is mended. What was to be
  // opened is open.
  bool isInState = false;

  bool operator==(const Outcome&) const = default;
};

}  // namespace headgate::control
