// What the window remembers from one run to the next. Plain values with their defaults; SettingsStore keeps
// them in a file. Nothing of the gateway is in here: that is the profile's.
#pragma once

#include <chrono>
#include <map>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "ui/theme/theme.h"

namespace headgate::ui {

enum class OnOpen : uint8_t { Wait, StartGateway };

inline constexpr std::chrono::seconds kLongestDrain = std::chrono::hours(1);
inline constexpr qsizetype kMostRecentProfiles = 10;

struct Settings {
  Theme::Choice theme = Theme::Choice::System;
  OnOpen onOpen = OnOpen::StartGateway;
  std::chrono::seconds drain{5};         // what runs may take this long when the gateway stops
  QStringList recentProfiles;            // newest first
  std::map<QString, QByteArray> layout;  // by part: "window", "traffic/columns"

  bool operator==(const Settings&) const = default;
};

}  // namespace headgate::ui
