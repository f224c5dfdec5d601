// What a rule of the overlay does, and to which exchanges, in words. Pure functions.
#pragma once

#include <QString>

#include "core/control/overlay_values.h"
#include "ui/session/profile_names.h"

namespace headgate::ui {

// "Hold the request"; the entries of the menu and of the form.
QString actionName(control::OverlayAction action);
// "Delay by 1 s", "Cut inside an event, after 1 KB".
QString ruleDeed(const control::OverlayRule& rule);
// "POST /v1/* on Code agent", "every request".
QString ruleScope(const control::OverlayRule& rule, const ProfileNames& names);

}  // namespace headgate::ui
