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
enum class Tray : uint8_t { Absent, Shown };
// What closing the window does while the gateway runs and the tray has its icon.
enum class OnClose : uint8_t { Ask, KeepRunning, Quit };
// When an upstream goes down, and when it is back.
enum class Notifications : uint8_t { Silent, Sent };
// Keys of one letter, digit or sign without Ctrl or Alt.
enum class SingleKeys : uint8_t { Off, On };

inline constexpr std::chrono::seconds kLongestDrain = std::chrono::hours(1);
inline constexpr qsizetype kMostRecentProfiles = 10;

struct Settings {
  Theme::Choice theme = Theme::Choice::System;
  OnOpen onOpen = OnOpen::StartGateway;
  std::chrono::seconds drain{5};  // what runs may take this long when the gateway stops
  QString language;               // "de"; empty: the system's
  Tray tray = Tray::Absent;
  OnClose onClose = OnClose::Ask;
  Notifications notifications = Notifications::Sent;
  SingleKeys singleKeys = SingleKeys::On;
  std::map<QString, QStringList> keys;   // of actions that do not have their default ones; portable text
  QStringList recentProfiles;            // newest first
  std::map<QString, QByteArray> layout;  // by part: "window", "traffic/columns"

  bool operator==(const Settings&) const = default;
};

}  // namespace headgate::ui
