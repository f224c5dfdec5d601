#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QTimer>

namespace headgate::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

}  // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {
  QTimer::singleShot(0, this, &SystemScheme::ask);
}

void SystemScheme::ask() {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
              SLOT(settingChanged(QDBusMessage)));
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
  call << kGroup << kKey;
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusMessage reply = watcher->reply();
    if (reply.type() == QDBusMessage::ReplyMessage) take(reply.arguments().value(0));
    watcher->deleteLater();
  });
}

void SystemScheme::settingChanged(const QDBusMessage& message) {
  const QVariantList values = message.arguments();
  if (values.size() == 3 && values[0] == kGroup && values[1] == kKey) take(values[2]);
}

// 1: dark, 2: light, 0: no preference, which every desktop shows as light. `Read` wraps the value twice.
void SystemScheme::take(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  Q_EMIT found(value.toUInt() == 1 ? Scheme::Dark : Scheme::Light);
}

}  // namespace headgate::ui
