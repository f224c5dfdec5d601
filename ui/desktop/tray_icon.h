// The gateway in the tray: whether it runs and whether something is wrong, and the few commands that are
// worth having there. Everything in it is in the window, too. There only while the setting asks for it and
// the desktop has a tray.
//
// Thread: main. Ownership: borrows; owns its menu.
#pragma once

#include <memory>

#include <QIcon>
#include <QObject>

#include "ui/desktop/upstream_lookout.h"
#include "ui/session/live_gateway.h"
#include "ui/settings/settings_store.h"
#include "ui/theme/theme.h"

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace headgate::ui {

class TrayIcon final : public QObject {
  Q_OBJECT

 public:
  TrayIcon(LiveGateway& live, const UpstreamLookout& upstreams, SettingsStore& settings, const Theme& theme,
           QObject* parent = nullptr);
  ~TrayIcon() override;

  bool isShown() const { return m_icon != nullptr; }
  // What the icon says, also as its tool tip: "Running, 1 upstream down".
  QString sentence() const;
  QMenu& menu() { return *m_menu; }

  enum class Trouble : uint8_t { None, Some };
  static QIcon picture(const Theme& theme, Trouble trouble, bool runs);

 Q_SIGNALS:
  void showWanted();
  void runWanted();  // or stop
  void quitWanted();

 private:
  void follow();
  void update();
  Trouble trouble() const;

  LiveGateway& m_live;
  const UpstreamLookout& m_upstreams;
  SettingsStore& m_settings;
  const Theme& m_theme;
  std::unique_ptr<QMenu> m_menu;
  QAction* m_run;
  std::unique_ptr<QSystemTrayIcon> m_icon;
};

}  // namespace headgate::ui
