#include "ui/frame/desktop_presence.h"

#include <utility>

#include <QWidget>

#include "ui/session/words.h"

namespace headgate::ui {

DesktopPresence::DesktopPresence(LiveGateway& live, GatewayActions& actions, Notices& notices,
                                 SettingsStore& settings, const Theme& theme, QWidget& window,
                                 QObject* parent)
    : QObject(parent),
      m_live(live),
      m_notices(notices),
      m_settings(settings),
      m_window(window),
      m_upstreams(live),
      m_tray(live, m_upstreams, settings, theme) {
  connect(&m_upstreams, &UpstreamLookout::happened, this, &DesktopPresence::tell);
  connect(&m_tray, &TrayIcon::showWanted, this, &DesktopPresence::showWindow);
  connect(&m_tray, &TrayIcon::runWanted, &actions, &GatewayActions::toggle);
  connect(&m_tray, &TrayIcon::quitWanted, this, [this] {
    showWindow();  // what would be lost is asked about in it
    setQuitting();
    m_window.close();
  });
  connect(&m_notifications, &DesktopNotifications::activated, this, [this] {
    showWindow();
    Q_EMIT upstreamsWanted();
  });
}

void DesktopPresence::showWindow() {
  m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
  m_window.show();
  m_window.raise();
  m_window.activateWindow();
}

bool DesktopPresence::canStay() const {
  return m_tray.isShown() && m_live.state().phase == control::GatewayPhase::Running;
}

bool DesktopPresence::takesClose() {
  if (std::exchange(m_isQuitting, false) || !canStay()) return false;
  switch (m_settings.values().onClose) {
    case OnClose::Quit:
      return false;
    case OnClose::KeepRunning:
      m_window.hide();
      return true;
    case OnClose::Ask:
      ask();
      return true;
  }
  return false;
}

void DesktopPresence::ask() {
  m_notices.show(NoticeKind::TrayClose,
                 {.lamp = Lamp::InFlight,
                  .cause = tr("The gateway is running."),
                  .detail = tr("It can go on without this window, with its icon in the tray. The settings "
                               "remember your answer."),
                  .actions = {{tr("Keep it running"), [this] { decide(OnClose::KeepRunning); }},
                              {tr("Quit"), [this] { decide(OnClose::Quit); }},
                              {tr("Stay"), [this] { m_notices.clear(NoticeKind::TrayClose); }}}});
}

void DesktopPresence::decide(OnClose choice) {
  m_notices.clear(NoticeKind::TrayClose);
  m_settings.change([choice](Settings& values) { values.onClose = choice; });
  if (choice == OnClose::KeepRunning)
    m_window.hide();
  else
    m_window.close();
}

void DesktopPresence::tell(const UpstreamNews::Item& item) {
  if (m_settings.values().notifications == Notifications::Silent) return;
  const QString target = asText(item.target);
  const QString pool = asText(item.pool);
  if (item.kind == UpstreamNews::Kind::Back)
    m_notifications.send(pool, tr("%1 is back").arg(target), tr("Pool %1 has it again.").arg(pool));
  else if (item.reason.empty())
    m_notifications.send(pool, tr("%1 is down").arg(target), tr("Pool %1 does without it.").arg(pool));
  else
    m_notifications.send(pool, tr("%1 is down: %2").arg(target, asText(item.reason)),
                         tr("Pool %1 does without it.").arg(pool));
}

}  // namespace headgate::ui
