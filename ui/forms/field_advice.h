// Fields that are set and do nothing, as far as the profile alone can tell: a tunnel's timer on a route that
// takes no upgrades. Never a false alarm: where it cannot be told, nothing is said. Pure functions.
#pragma once

#include <string>

#include <QString>

#include "core/config/document.h"

namespace headgate::ui {

// "No effect: this route takes no upgrades." Empty: it may have an effect.
QString noEffect(const config::Json& root, const std::string& pointer);

}  // namespace headgate::ui
