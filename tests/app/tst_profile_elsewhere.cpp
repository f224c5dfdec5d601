// A profile goes from one machine to another, on the real gateway: its secret stays behind, is asked for
// there, and the route answers as soon as it was typed.
#include <gtest/gtest.h>
#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/gateway_runtime.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "ui/frame/main_window.h"
#include "ui/frame/missing_secret_row.h"
#include "ui/frame/notice_bar.h"

namespace headgate::app {
namespace {

constexpr const char* kSecret = "hush-7f";

// A machine: its keychain, its gateway and its window.
class Machine {
 public:
  explicit Machine(const QString& folder)
      : m_settings(folder + QStringLiteral("/settings.ini")),
        m_window(std::make_unique<ui::MainWindow>(m_live, m_draft, m_settings, m_theme)) {
    m_theme.applyTo(*qApp);
    m_window->resize(1200, 700);
    m_window->awaitProfile();  // or it asks what else listens on this machine
    m_window->show();
  }

  ui::ProfileSession& profile() { return m_window->profile(); }
  void open(const QString& path) {
    profile().open(path);
    m_window->lookForProfile();
  }
  uint16_t port() const {
    const auto& listeners = m_live.state().listeners;
    return listeners.empty() ? 0 : listeners.front().boundPort;
  }
  QString notice() const {
    const auto* bar = m_window->findChild<ui::NoticeBar*>();
    return bar->isVisible() ? bar->accessibleName() : QString();
  }
  bool click(const QString& word) {
    for (auto* button : m_window->findChildren<QAbstractButton*>())
      if (button->text() == word && button->isVisible()) {
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
      }
    return false;
  }
  template <typename Widget>
  Widget* find(const QString& name) {
    return m_window->findChild<Widget*>(name);
  }
  // What the gateway answers.
  QByteArray answer() const {
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), port());
    if (!client.waitForConnected()) return "not connected";
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; })) return "late";
    return client.readAll();
  }

 private:
  static control::LocalGateway::Parts parts() {
    return {.makeRuntime =
                [lasting = std::make_shared<engine::LastingState>()](record::Names& names,
                                                                     std::vector<record::RecordSink*> sinks) {
                  return std::make_unique<GatewayRuntime>(Composition::Parts{.sinks = std::move(sinks)},
                                                          names, *lasting, [](std::string_view) {});
                },
            .startDemo = []() -> Result<control::RunningDemo, std::string> { return std::string("none"); },
            .makeSecretStore =
                [] {
                  return control::SecretStore{.keychain = std::make_unique<secrets::MemoryKeychain>(),
                                              .name = "memory",
                                              .problem = {}};
                }};
  }

  control::LocalGateway m_gateway{parts()};
  ui::LiveGateway m_live{m_gateway};
  ui::ProfileDraft m_draft{m_live};
  ui::SettingsStore m_settings;
  ui::Theme m_theme{ui::Theme::Choice::Light};
  std::unique_ptr<ui::MainWindow> m_window;
};

TEST(ProfileElsewhere, AsksForItsSecretAndThenServes) {
  const QTemporaryDir mine;
  const QTemporaryDir theirs;
  const QString original = mine.filePath(QStringLiteral("profile.json"));
  const QString copy = theirs.filePath(QStringLiteral("profile.json"));
  QFile file(original);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(R"({"headgate": 1, "name": "Mine",
 "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
 "routes": [{"id": "back", "respond": {"body": "served", "headers": {"X-Api-Key": ")") +
             kSecret + R"("}}}]})");
  file.close();
  {
    Machine machine(mine.path());
    machine.open(original);
    ASSERT_TRUE(QTest::qWaitFor([&] { return machine.port() != 0; }));
    EXPECT_TRUE(machine.answer().contains(kSecret));
    machine.profile().shareAs(copy);
    ASSERT_TRUE(QTest::qWaitFor([&] {
      return machine.notice().startsWith(QStringLiteral("Shared without a secret"));
    })) << machine.notice().toStdString();
  }
  QFile shared(copy);
  ASSERT_TRUE(shared.open(QIODevice::ReadOnly));
  EXPECT_FALSE(shared.readAll().contains(kSecret));

  Machine machine(theirs.path());
  machine.open(copy);
  ASSERT_TRUE(QTest::qWaitFor([&] { return machine.port() != 0; }));
  ASSERT_TRUE(QTest::qWaitFor([&] { return machine.click(QStringLiteral("Type it…")); }))
      << machine.notice().toStdString();
  EXPECT_TRUE(machine.answer().startsWith("HTTP/1.1 503"));
  auto* input = machine.find<QLineEdit>(QStringLiteral("missingSecretInput"));
  ASSERT_TRUE(QTest::qWaitFor([&] {
    input = machine.find<QLineEdit>(QStringLiteral("missingSecretInput"));
    return input && input->isVisible();
  }));
  QTest::keyClicks(input, QLatin1String(kSecret));
  QTest::keyClick(input, Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([&] { return machine.answer().contains(kSecret); }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return machine.notice().isEmpty(); })) << machine.notice().toStdString();
  EXPECT_TRUE(
      machine.find<ui::MissingSecretRow>(QStringLiteral("missingSecret.secret:back-x-api-key"))->isKept());
}

}  // namespace
}  // namespace headgate::app
