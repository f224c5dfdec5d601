// What the frame itself gives the command palette: commands, listeners, recent profiles, settings. Thread:
// main. Ownership: all borrow what they tell of.
#pragma once

#include <functional>

#include "ui/palette/palette_source.h"
#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/action_registry.h"
#include "ui/settings/settings_page.h"

namespace headgate::ui {

// Those that can be used now: enabled, and the page's that is shown or everywhere's.
class ActionEntries final : public PaletteSource {
 public:
  // `isHere` tells whether that scope's commands mean what is on the screen. The palette's own action is left
  // out.
  ActionEntries(const ActionRegistry& registry, std::function<bool(const QString& scope)> isHere,
                QString paletteAction)
      : m_registry(registry), m_isHere(std::move(isHere)), m_paletteAction(std::move(paletteAction)) {}
  std::vector<PaletteEntry> entries() const override;

 private:
  const ActionRegistry& m_registry;
  const std::function<bool(const QString& scope)> m_isHere;
  const QString m_paletteAction;
};

class ListenerEntries final : public PaletteSource {
 public:
  ListenerEntries(const LiveGateway& live, std::function<void()> showListeners)
      : m_live(live), m_showListeners(std::move(showListeners)) {}
  std::vector<PaletteEntry> entries() const override;

 private:
  const LiveGateway& m_live;
  const std::function<void()> m_showListeners;
};

class RecentEntries final : public PaletteSource {
 public:
  RecentEntries(const RecentProfiles& recent, ProfileSession& session)
      : m_recent(recent), m_session(session) {}
  std::vector<PaletteEntry> entries() const override;

 private:
  const RecentProfiles& m_recent;
  ProfileSession& m_session;
};

class SettingEntries final : public PaletteSource {
 public:
  SettingEntries(SettingsPage& page, std::function<void()> showSettings)
      : m_page(page), m_showSettings(std::move(showSettings)) {}
  std::vector<PaletteEntry> entries() const override;

 private:
  SettingsPage& m_page;
  const std::function<void()> m_showSettings;
};

}  // namespace headgate::ui
