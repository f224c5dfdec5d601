// The window: mode bar, toolbar, one bar for what needs an answer, a page, the status bar. It puts the parts
// together and hands on what the user asks for; what a page is about is the page's business, what the gateway
// does is the gateway's.
//
// Thread: main. Ownership: borrows the live gateway, the draft, the settings and the theme, which outlive it;
// owns the pages. It closes only when nothing is lost by it; then it is closed as any window, and whoever
// made it stops the gateway.
#pragma once

#include <vector>

#include <QMainWindow>

#include "ui/frame/closing.h"
#include "ui/frame/desktop_presence.h"
#include "ui/frame/gateway_actions.h"
#include "ui/frame/gateway_notices.h"
#include "ui/frame/notices.h"
#include "ui/frame/page.h"
#include "ui/frame/pane_cycle.h"
#include "ui/frame/window_actions.h"
#include "ui/profile/profile_dialogs.h"
#include "ui/profile/profile_session.h"
#include "ui/profile/recent_profiles.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/action_registry.h"
#include "ui/settings/files_section.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class CommandPalette;
class DraftDesk;
class FirstRunPage;
class KeysPage;
class ListenersPanel;
class MissingSecretsDesk;
class ModeBar;
class NoticeBar;
class PageArea;
class ProblemList;
class SettingsPage;
class StatusBar;
class WindowToolbar;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(LiveGateway& live, ProfileDraft& draft, SettingsStore& settings, Theme& theme,
             const std::vector<FilePlace>& places = {});
  ~MainWindow() override;

  // Before the window is shown, in the order of the mode bar. Returns the page's number, from 0.
  int addPage(const Page& page);
  // What in the page needs a look, and what that is ("2 problems"); 0: nothing.
  void setBadge(int page, int count, const QString& meaning);

  ProfileSession& profile() { return m_profile; }
  // One is about to be opened: who has none is not welcomed before it was looked for.
  void awaitProfile() { ++m_looks; }  // whoever was asked before does not know yet
  void lookForProfile();
  // For what pages want to be found in it.
  CommandPalette& commandPalette() { return *m_palette; }
  const UpstreamLookout& upstreams() const { return m_desktop.upstreams(); }
  // To the front, also from the tray.
  void bringToFront() { m_desktop.showWindow(); }
  // With the focus in it.
  void showPage(int page);
  // Looks for what serves on this machine.
  void showServices() { m_actions.findServices->trigger(); }
  DraftDesk& drafts() { return *m_drafts; }

 Q_SIGNALS:
  // Somebody clicked what told of an upstream.
  void upstreamsWanted();
  // Somebody wants to see where that is edited: a JSON Pointer of the profile.
  void placeWanted(const std::string& pointer);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void build(ProfileDraft& draft, const std::vector<FilePlace>& places);
  void connectActions();
  void toggleKeys();
  void showSettings();
  void showSecretHelp();
  void toggleListeners();
  void update();
  void updateVisibility();
  void startIfWanted();
  void focusContent();
  PaneCycle::Panes panes() const;

  LiveGateway& m_live;
  SettingsStore& m_settings;
  Theme& m_theme;
  RecentProfiles m_recent;
  ProfileSession m_profile;
  GatewayActions m_gateway;
  Notices m_notices;
  GatewayNotices m_gatewayNotices;
  Closing m_closing;
  PaneCycle m_paneCycle;
  ProfileDialogs m_dialogs;
  WindowActions m_actions;
  ActionRegistry m_registry;
  DesktopPresence m_desktop;

  bool m_profileKnown = false;  // whether there is one
  int m_looks = 0;              // for it
  bool m_startWanted = false;

  ModeBar* m_modeBar = nullptr;
  WindowToolbar* m_toolbar = nullptr;
  NoticeBar* m_noticeBar = nullptr;
  ProblemList* m_problemList = nullptr;
  MissingSecretsDesk* m_secrets = nullptr;
  PageArea* m_pages = nullptr;
  FirstRunPage* m_welcome = nullptr;
  SettingsPage* m_settingsPage = nullptr;
  KeysPage* m_keysPage = nullptr;
  DraftDesk* m_drafts = nullptr;
  StatusBar* m_statusBar = nullptr;
  ListenersPanel* m_listenersPanel = nullptr;
  CommandPalette* m_palette = nullptr;
};

}  // namespace headgate::ui
