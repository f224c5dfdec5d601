// What a draft would have done to the last exchanges, in sentences. Pure.
#pragma once

#include <QString>

#include "core/control/trial_values.h"

namespace headgate::ui {

// Empty: nothing is known, for nothing was recorded.
QString effectWords(const control::DraftEffect& effect);

}  // namespace headgate::ui
