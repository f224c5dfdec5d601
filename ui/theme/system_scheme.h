// Asks the desktop whether it prefers dark or light, and listens for a change: the settings portal on D-Bus
// (org.freedesktop.appearance color-scheme), which GNOME, KDE and the rest answer. Where nobody answers,
// found() never comes, and the theme keeps to the palette that the application started with.
//
// Nothing waits for the answer: the call is asynchronous and made once the event loop runs. Thread: main.
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QString>

#include "ui/theme/tokens.h"

namespace headgate::ui {

class SystemScheme final : public QObject {
  Q_OBJECT

 public:
  explicit SystemScheme(QObject* parent = nullptr);

 Q_SIGNALS:
  void found(headgate::ui::Scheme scheme);

 private Q_SLOTS:
  // The whole message: a slot with a QDBusVariant is not found before D-Bus has met that type.
  void settingChanged(const QDBusMessage& message);

 private:
  void ask();
  void take(QVariant value);
};

}  // namespace headgate::ui
