// The rows of a trial's parts: one route, one policy, one header field, one target. See trial_rows.h; pure
// functions.
#pragma once

#include "ui/testbox/field_changes.h"
#include "ui/testbox/trial_rows.h"

namespace headgate::ui {

TrialRow routeRow(const control::TrialRoute& route, const config::Json& profile);
TrialRow policyRow(const control::TrialPolicy& policy, const control::TrialRoute& route,
                   const config::Json& profile);
TrialRow fieldRow(const FieldChange& change);
TrialRow targetRow(const control::TrialTarget& target, const config::Json& profile);

// What it is called: its name, or else its id.
QString trialRouteName(const control::TrialRoute& route, const config::Json& profile);

}  // namespace headgate::ui
