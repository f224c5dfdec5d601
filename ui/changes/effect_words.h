// What a draft would have done to the last exchanges, in sentences. Pure.
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "core/control/trial_values.h"

namespace headgate::ui {

// Empty: nothing is known, for nothing was recorded.
// `changedPools`: ids of those that the draft has other words for than what is served.
QString effectWords(const control::DraftEffect& effect, const std::vector<std::string>& changedPools = {});

}  // namespace headgate::ui
