// The window's command palette with what the frame puts into it, and the button that opens it. Thread: main.
// Ownership: the window owns both.
#pragma once

#include "ui/frame/page_area.h"
#include "ui/frame/window_actions.h"
#include "ui/palette/command_palette.h"
#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/action_registry.h"
#include "ui/settings/settings_page.h"

class QMainWindow;

namespace headgate::ui {

// What is told of; all outlive the palette.
struct PaletteParts {
  LiveGateway& live;
  ProfileSession& profile;
  RecentProfiles& recent;
  ActionRegistry& registry;
  SettingsPage& settings;
  PageArea& pages;
  WindowActions& actions;
  const Theme& theme;
};

CommandPalette* makeWindowPalette(const PaletteParts& parts, QMainWindow& window);

// Shows the key that the action has now.
QWidget* makePaletteButton(const Theme& theme, QAction& action, QWidget* parent);

}  // namespace headgate::ui
