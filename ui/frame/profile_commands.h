// The window's commands about profiles, put to work. Thread: main. The actions are the window's; everything
// that is named here outlives them.
#pragma once

#include "ui/frame/window_actions.h"
#include "ui/profile/profile_dialogs.h"
#include "ui/profile/profile_session.h"

namespace headgate::ui {

void connectProfileCommands(const WindowActions& actions, ProfileSession& profile, ProfileDialogs& dialogs);

// Of these, what needs an open profile.
void enableProfileCommands(const WindowActions& actions, const ProfileSession& profile);

// For the profile menu, in its order.
std::vector<QAction*> profileMenuCommands(const WindowActions& actions);

}  // namespace headgate::ui
