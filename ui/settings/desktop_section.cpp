#include "ui/settings/desktop_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSystemTrayIcon>

namespace headgate::ui {

DesktopSection::DesktopSection(SettingsStore& settings, const Theme& theme, QWidget* parent)
    : SettingsSection(theme, QStringLiteral("desktopSection"), tr("Desktop"), parent),
      m_settings(settings),
      m_tray(new QCheckBox(tr("Show an icon with the state of the gateway"))),
      m_onClose(new QComboBox),
      m_notifications(new QCheckBox(tr("Tell when an upstream goes down, and when it is back"))) {
  m_tray->setObjectName(QStringLiteral("tray"));
  m_tray->setMinimumHeight(theme.tokens().size.input);
  const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
  m_tray->setEnabled(hasTray);
  addRow(tr("Tray"), m_tray,
         hasTray ? tr("Its menu shows the window, runs and stops the gateway, and quits.")
                 : tr("This desktop shows no tray icons."),
         m_tray->text());
  connect(m_tray, &QCheckBox::clicked, this, [this](bool checked) {
    m_settings.change([checked](Settings& values) { values.tray = checked ? Tray::Shown : Tray::Absent; });
  });
  m_onClose->setObjectName(QStringLiteral("onClose"));
  m_onClose->setAccessibleName(tr("What closing the window does"));
  m_onClose->addItem(tr("Ask"), int(OnClose::Ask));
  m_onClose->addItem(tr("Keep the gateway running in the tray"), int(OnClose::KeepRunning));
  m_onClose->addItem(tr("Quit"), int(OnClose::Quit));
  addRow(tr("Closing the window"), m_onClose,
         tr("Counts while the gateway runs and its icon is in the tray."));
  connect(m_onClose, &QComboBox::activated, this, [this](int index) {
    const auto choice = OnClose(m_onClose->itemData(index).toInt());
    m_settings.change([choice](Settings& values) { values.onClose = choice; });
  });
  m_notifications->setObjectName(QStringLiteral("notifications"));
  m_notifications->setMinimumHeight(theme.tokens().size.input);
  addRow(tr("Notifications"), m_notifications,
         tr("At most one of each pool in 30 seconds. A click on it shows the upstreams."),
         m_notifications->text());
  connect(m_notifications, &QCheckBox::clicked, this, [this](bool checked) {
    m_settings.change([checked](Settings& values) {
      values.notifications = checked ? Notifications::Sent : Notifications::Silent;
    });
  });
  connect(&settings, &SettingsStore::changed, this, &DesktopSection::showSettings);
  showSettings();
}

void DesktopSection::showSettings() {
  m_tray->setChecked(m_settings.values().tray == Tray::Shown);
  m_onClose->setCurrentIndex(m_onClose->findData(int(m_settings.values().onClose)));
  m_onClose->setEnabled(m_tray->isEnabled() && m_tray->isChecked());
  m_notifications->setChecked(m_settings.values().notifications == Notifications::Sent);
}

}  // namespace headgate::ui
