// A part of a profile as it may be shown: what is a secret stands there as •••, what refers to one as it is.
// Pure.
#pragma once

#include <string>

#include "core/config/document.h"

namespace headgate::ui {

// `value` is what stands at that place.
config::Json withoutPlainSecrets(const std::string& pointer, config::Json value);

}  // namespace headgate::ui
