// The window's part in the desktop around it: the icon in the tray, notifications about upstreams, and
// whether closing the window leaves the gateway running.
//
// Thread: main. Ownership: borrows the window and what it is about.
#pragma once

#include <QObject>

#include "ui/desktop/desktop_notifications.h"
#include "ui/desktop/tray_icon.h"
#include "ui/desktop/upstream_lookout.h"
#include "ui/frame/gateway_actions.h"
#include "ui/frame/notices.h"

class QWidget;

namespace headgate::ui {

class DesktopPresence final : public QObject {
  Q_OBJECT

 public:
  DesktopPresence(LiveGateway& live, GatewayActions& actions, Notices& notices, SettingsStore& settings,
                  const Theme& theme, QWidget& window, QObject* parent = nullptr);

  const UpstreamLookout& upstreams() const { return m_upstreams; }

  // Somebody closes the window. True: it is hidden, or somebody is asked whether it is to be, and closing
  // goes no further.
  bool takesClose();
  // The next close is meant to end the program.
  void setQuitting() { m_isQuitting = true; }
  // To the front, wherever it is.
  void showWindow();

 Q_SIGNALS:
  void upstreamsWanted();

 private:
  bool canStay() const;
  void ask();
  void decide(OnClose choice);
  void tell(const UpstreamNews::Item& item);

  LiveGateway& m_live;
  Notices& m_notices;
  SettingsStore& m_settings;
  QWidget& m_window;
  UpstreamLookout m_upstreams;
  TrayIcon m_tray;
  DesktopNotifications m_notifications;
  bool m_isQuitting = false;
};

}  // namespace headgate::ui
