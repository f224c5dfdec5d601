#include "ui/desktop/desktop_notifications.h"

#include <algorithm>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace headgate::ui {

namespace {

const QString kNotificationService = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");
const QString kApplicationId = QStringLiteral("dev.headgate.Headgate");
constexpr int kDesktopDecides = -1;

// The detail may be read as markup.
QString plain(const QString& text) {
  return text.toHtmlEscaped();
}

}  // namespace

DesktopNotifications::DesktopNotifications(QObject* parent) : QObject(parent) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(kNotificationService, kNotificationPath, kNotificationService, QStringLiteral("ActionInvoked"),
              this, SLOT(onActionInvoked(uint, QString)));
  bus.connect(kNotificationService, kNotificationPath, kNotificationService,
              QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifications::send(const QString& subject, const QString& title, const QString& detail) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  QDBusMessage call = QDBusMessage::createMethodCall(kNotificationService, kNotificationPath,
                                                     kNotificationService, QStringLiteral("Notify"));
  const auto earlier = m_shown.find(subject);
  call << QStringLiteral("Headgate") << (earlier == m_shown.end() ? 0U : earlier->second) << kApplicationId
       << title << plain(detail) << QStringList{kDefaultAction, tr("Show")}
       << QVariantMap{{QStringLiteral("desktop-entry"), kApplicationId}} << kDesktopDecides;
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, subject] {
    const QDBusPendingReply<uint> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) return;
    m_shown[subject] = reply.value();
    Q_EMIT shown(subject);
  });
}

void DesktopNotifications::onActionInvoked(uint id, const QString&) {
  const auto found = std::ranges::find(m_shown, id, &std::pair<const QString, uint>::second);
  if (found != m_shown.end()) Q_EMIT activated(found->first);
}

void DesktopNotifications::onClosed(uint id, uint) {
  std::erase_if(m_shown, [id](const auto& entry) { return entry.second == id; });
}

}  // namespace headgate::ui
