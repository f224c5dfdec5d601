// Which sections the window's settings have, in their order. Thread: main. Ownership: the page's parent.
#pragma once

#include <vector>

#include "ui/session/live_gateway.h"
#include "ui/settings/action_registry.h"
#include "ui/settings/files_section.h"
#include "ui/settings/settings_page.h"

namespace headgate::ui {

// Borrows all of them.
SettingsPage* makeSettingsPage(LiveGateway& live, SettingsStore& settings, ActionRegistry& actions,
                               const Theme& theme, const std::vector<FilePlace>& places);

// Brings what has to be mended about secrets into view.
void showSecretsToMend(SettingsPage& page);

}  // namespace headgate::ui
