// Notifications on the desktop, by org.freedesktop.Notifications. Where nobody offers that, nothing happens
// and nobody waits. A later one of the same subject takes the place of the earlier one.
//
// Thread: main.
#pragma once

#include <map>

#include <QObject>
#include <QString>

namespace headgate::ui {

class DesktopNotifications final : public QObject {
  Q_OBJECT

 public:
  explicit DesktopNotifications(QObject* parent = nullptr);

  void send(const QString& subject, const QString& title, const QString& detail);

 Q_SIGNALS:
  // The desktop has taken it; never comes where nobody shows notifications.
  void shown(const QString& subject);
  // Somebody clicked one of ours.
  void activated(const QString& subject);

 private Q_SLOTS:
  void onActionInvoked(uint id, const QString& action);
  void onClosed(uint id, uint reason);

 private:
  std::map<QString, uint> m_shown;  // subject, the desktop's number
};

}  // namespace headgate::ui
