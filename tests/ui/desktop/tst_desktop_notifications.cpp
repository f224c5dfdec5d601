#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "ui/desktop/desktop_notifications.h"

namespace headgate::ui {
namespace {

const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr uint kFirstNumber = 42;

}  // namespace

// The desktop's service, as far as we use it.
class NotificationServer final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Sent {
    uint replaces;
    QString title;
    QString detail;
  };
  std::vector<Sent> sent;

 public Q_SLOTS:
  uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& detail,
              const QStringList&, const QVariantMap&, int) {
    sent.push_back({replaces, title, detail});
    return replaces != 0 ? replaces : kFirstNumber + uint(sent.size()) - 1;
  }
};

namespace {

// A bus of our own, so that nobody's desktop shows anything.
class DesktopNotificationsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_daemon = std::make_unique<QProcess>();
    s_daemon->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
    if (!s_daemon->waitForStarted() || !s_daemon->waitForReadyRead()) return;
    const QByteArray address = s_daemon->readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus =
        QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop"));
    s_server = std::make_unique<NotificationServer>();
    s_ready = bus.registerObject(kPath, s_server.get(), QDBusConnection::ExportAllSlots);
  }
  static void TearDownTestSuite() {
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    s_server.reset();
    s_daemon->kill();
    s_daemon->waitForFinished();
    s_daemon.reset();
  }
  void SetUp() override {
    if (!s_ready) GTEST_SKIP() << "there is no dbus-daemon on this machine";
    bus().registerService(kNotifications);
    s_server->sent.clear();
  }
  static QDBusConnection bus() { return QDBusConnection(QStringLiteral("desktop")); }
  static void invoke(uint id) {
    QDBusMessage signal = QDBusMessage::createSignal(kPath, kNotifications, QStringLiteral("ActionInvoked"));
    signal << id << QStringLiteral("default");
    bus().send(signal);
  }

  static std::unique_ptr<QProcess> s_daemon;
  static std::unique_ptr<NotificationServer> s_server;
  static bool s_ready;
};

std::unique_ptr<QProcess> DesktopNotificationsTest::s_daemon;
std::unique_ptr<NotificationServer> DesktopNotificationsTest::s_server;
bool DesktopNotificationsTest::s_ready = false;

TEST_F(DesktopNotificationsTest, ALaterOneOfTheSameSubjectTakesThePlaceOfTheEarlier) {
  DesktopNotifications notifications;
  QSignalSpy shown(&notifications, &DesktopNotifications::shown);
  notifications.send(QStringLiteral("research"), QStringLiteral("research-2 is down"),
                     QStringLiteral("connection <refused>"));
  ASSERT_TRUE(shown.wait());
  EXPECT_EQ(s_server->sent[0].replaces, 0U);
  EXPECT_EQ(s_server->sent[0].title, QStringLiteral("research-2 is down"));
  EXPECT_EQ(s_server->sent[0].detail, QStringLiteral("connection &lt;refused&gt;"));
  notifications.send(QStringLiteral("code"), QStringLiteral("code-1 is down"), {});
  ASSERT_TRUE(shown.wait());
  EXPECT_EQ(s_server->sent[1].replaces, 0U);
  notifications.send(QStringLiteral("research"), QStringLiteral("research-2 is back"), {});
  ASSERT_TRUE(shown.wait());
  EXPECT_EQ(s_server->sent[2].replaces, kFirstNumber);
}

TEST_F(DesktopNotificationsTest, AClickIsToldWithItsSubject) {
  DesktopNotifications notifications;
  QSignalSpy shown(&notifications, &DesktopNotifications::shown);
  QSignalSpy clicked(&notifications, &DesktopNotifications::activated);
  notifications.send(QStringLiteral("code"), QStringLiteral("code-1 is down"), {});
  ASSERT_TRUE(shown.wait());
  invoke(7);  // another program's
  invoke(kFirstNumber);
  ASSERT_TRUE(clicked.wait());
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toString(), QStringLiteral("code"));
}

TEST_F(DesktopNotificationsTest, WithoutAServiceNothingHappens) {
  bus().unregisterService(kNotifications);
  DesktopNotifications notifications;
  QSignalSpy shown(&notifications, &DesktopNotifications::shown);
  notifications.send(QStringLiteral("code"), QStringLiteral("code-1 is down"), {});
  EXPECT_FALSE(shown.wait(50));
  EXPECT_TRUE(s_server->sent.empty());
}

}  // namespace
}  // namespace headgate::ui

#include "tst_desktop_notifications.moc"
