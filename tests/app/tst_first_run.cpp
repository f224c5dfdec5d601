// The first run on the real gateway: it finds a model server of another process, makes a profile of it, and
// sees the first request pass.
#include <gtest/gtest.h>
#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/gateway_runtime.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "ui/first_run/client_row.h"
#include "ui/first_run/first_run_page.h"
#include "ui/settings/clients_section.h"

namespace headgate::app {
namespace {

// In a process of its own, because the gateway does not look at its own ports.
constexpr const char* kModelServer = R"(
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        good = self.path == "/v1/models"
        body = b'{"object": "list", "data": [{"id": "tiny", "owned_by": "llamacpp"}]}' if good else b'{}'
        self.send_response(200 if good else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    do_GET = do_POST = answer
    def log_message(self, *words):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
)";

class FirstRun : public testing::Test {
 protected:
  ~FirstRun() override {
    m_server.kill();
    m_server.waitForFinished();
  }

  void SetUp() override {
    m_server.start(qEnvironmentVariable("PYTHON"), {QStringLiteral("-c"), QString::fromLatin1(kModelServer)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_server.canReadLine(); }, 20'000));
    m_serverPort = m_server.readLine().trimmed().toUShort();
    m_theme.applyTo(*qApp);
    m_page.resize(1000, 860);
    m_page.show();
  }

  control::LocalGateway::Parts parts() const {
    const QString state = m_folder.filePath(QStringLiteral("state"));
    QDir().mkpath(state);
    QFile::setPermissions(state, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
                },
            .stateDir = state.toStdString(),
            .machine = {.folders = host::UserFolders::below(m_folder.path().toStdString()), .headgated = {}}};
  }

  // Makes a profile of that server alone, and starts it.
  void make() {
    const QString number = QString::number(m_serverPort);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return find<QCheckBox>(QStringLiteral("use") + number) != nullptr; }, 10'000));
    auto* box = find<QCheckBox>(QStringLiteral("use") + number);
    EXPECT_TRUE(box->isChecked()) << "a model server is meant for clients";
    EXPECT_TRUE(box->accessibleName().startsWith(QStringLiteral("Use llama.cpp")))
        << box->accessibleName().toStdString();
    for (auto* other : m_page.findChildren<QCheckBox*>())  // of this machine
      if (other != box && other->objectName().startsWith(QStringLiteral("use")) && other->isChecked())
        other->click();

    auto* edit = find<QLineEdit>(QStringLiteral("listenPort"));
    auto* next = find<QAbstractButton>(QStringLiteral("firstRunNext"));
    if (!QTest::qWaitFor([&] { return next->isEnabled(); }, 2'000))  // somebody has 8080
      QTest::mouseClick(find<QAbstractButton>(QStringLiteral("pickPort")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return next->isEnabled(); })) << edit->text().toStdString();
    QTest::mouseClick(next, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return port() != 0; }, 10'000));
    EXPECT_EQ(port(), edit->text().toUShort());
    EXPECT_TRUE(m_live.profile().problems.empty());
  }

  ui::ClientRow* claude() {
    for (auto* row : m_page.findChildren<ui::ClientRow*>())
      if (row->line().client == ui::KnownClient::ClaudeCode) return row;
    return nullptr;
  }
  QString claudeState() {
    return claude() ? claude()->findChild<QWidget*>(QStringLiteral("clientState"))->accessibleName()
                    : QString();
  }
  void click(const QString& name) {
    ASSERT_TRUE(QTest::qWaitFor([&] {
      return find<QAbstractButton>(name) && find<QAbstractButton>(name)->isVisible();
    })) << name.toStdString();
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
  }

  template <typename Widget>
  Widget* find(const QString& name) {
    return m_page.findChild<Widget*>(name);
  }
  uint16_t port() const {
    const auto& listeners = m_live.state().listeners;
    return listeners.empty() ? 0 : listeners.front().boundPort;
  }

  QTemporaryDir m_folder;
  QProcess m_server;
  uint16_t m_serverPort = 0;
  control::LocalGateway m_gateway{parts()};
  ui::LiveGateway m_live{m_gateway};
  ui::ProfileDraft m_draft{m_live};
  ui::SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  ui::RecentProfiles m_recent{m_settings};
  ui::ProfileSession m_profile{m_live, m_recent, m_draft};
  ui::Theme m_theme{ui::Theme::Choice::Light};
  ui::FirstRunPage m_page{{.live = m_live,
                           .draft = m_draft,
                           .profile = m_profile,
                           .recent = m_recent,
                           .start = [this] { m_live.ask(control::Start{}, [](const auto&) {}); },
                           .usePort = [](const std::string&, uint16_t) {}},
                          m_theme};
};

TEST_F(FirstRun, FromNothingToTheFirstRequest) {
  make();
  ASSERT_TRUE(QTest::qWaitFor([&] { return claudeState() == QStringLiteral("not seen yet"); }));
  QTcpSocket client;
  client.connectToHost(QStringLiteral("127.0.0.1"), port());
  ASSERT_TRUE(client.waitForConnected());
  client.write(
      "GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: claude-cli/2.0.14 (external, cli)\r\n"
      "Connection: close\r\n\r\n");
  ASSERT_TRUE(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 10'000));
  EXPECT_TRUE(client.readAll().contains("\"tiny\""));
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return claudeState() == QStringLiteral("connected claude-cli"); }, 10'000))
      << claudeState().toStdString();
  EXPECT_TRUE(find<QWidget>(QStringLiteral("firstRequest"))->isVisible());
}

TEST_F(FirstRun, AClientIsTakenOverAndGivenBackInTheSettings) {
  make();
  ASSERT_TRUE(QTest::qWaitFor([&] { return claude() != nullptr; }));
  const QString file = m_folder.filePath(QStringLiteral(".claude/settings.json"));
  QTest::mouseClick(claude()->findChild<QAbstractButton*>(QStringLiteral("useForMe")), Qt::LeftButton);
  click(QStringLiteral("writeTakeover"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); })) << file.toStdString();
  QFile written(file);
  ASSERT_TRUE(written.open(QIODevice::ReadOnly));
  EXPECT_TRUE(written.readAll().contains("http://127.0.0.1:" + QByteArray::number(port())));

  ui::ClientsSection section(m_live, m_theme);
  section.show();
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return section.findChild<QAbstractButton*>(QStringLiteral("giveBack")); }));
  QTest::mouseClick(section.findChild<QAbstractButton*>(QStringLiteral("giveBack")), Qt::LeftButton);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(file); }));
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return !section.findChild<QAbstractButton*>(QStringLiteral("giveBack")); }));
}

}  // namespace
}  // namespace headgate::app
