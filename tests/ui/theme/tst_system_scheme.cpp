#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme/system_scheme.h"

using namespace headgate::ui;

namespace {

// The settings portal, as far as we ask it. It answers as the real one does: in a variant within a variant.
class Portal final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  uint preference = 0;

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    const bool known =
        group == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
    const QDBusVariant inner(known ? QVariant(preference) : QVariant(QString()));
    return QDBusVariant(QVariant::fromValue(inner));
  }
};

// A bus of our own, so that nobody's desktop is asked. One for the program: Qt keeps its connection to the
// session's bus.
class SystemSchemeTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_daemon = std::make_unique<QProcess>();
    s_daemon->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
    if (!s_daemon->waitForStarted() || !s_daemon->waitForReadyRead()) return;
    const QByteArray address = s_daemon->readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("portal"));
    s_portal = std::make_unique<Portal>();
    s_ready = bus.registerObject(kPath, s_portal.get(), QDBusConnection::ExportAllSlots) &&
              bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
  }
  static void TearDownTestSuite() {
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    s_portal.reset();
    s_daemon->kill();
    s_daemon->waitForFinished();
    s_daemon.reset();
  }
  void SetUp() override {
    if (!s_ready) GTEST_SKIP() << "there is no dbus-daemon on this machine";
  }

  static void prefer(uint preference) {
    QDBusMessage signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                                     QStringLiteral("SettingChanged"));
    signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
           << QVariant::fromValue(QDBusVariant(preference));
    QDBusConnection(QStringLiteral("portal")).send(signal);
  }

  static inline const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
  static inline std::unique_ptr<QProcess> s_daemon;
  static inline std::unique_ptr<Portal> s_portal;
  static inline bool s_ready = false;
};

}  // namespace

TEST_F(SystemSchemeTest, asksThePortalAndFollowsIt) {
  s_portal->preference = 1;
  SystemScheme system;
  QSignalSpy found(&system, &SystemScheme::found);
  EXPECT_EQ(found.count(), 0) << "nothing waits for the answer";
  ASSERT_TRUE(found.wait());
  EXPECT_EQ(found.takeFirst()[0].value<Scheme>(), Scheme::Dark);
  prefer(2);
  ASSERT_TRUE(found.wait());
  EXPECT_EQ(found.takeFirst()[0].value<Scheme>(), Scheme::Light);
  prefer(1);
  ASSERT_TRUE(found.wait());
  EXPECT_EQ(found.takeFirst()[0].value<Scheme>(), Scheme::Dark);
}

TEST_F(SystemSchemeTest, noPreferenceIsLight) {
  s_portal->preference = 0;
  SystemScheme system;
  QSignalSpy found(&system, &SystemScheme::found);
  ASSERT_TRUE(found.wait());
  EXPECT_EQ(found.takeFirst()[0].value<Scheme>(), Scheme::Light);
}

#include "tst_system_scheme.moc"
