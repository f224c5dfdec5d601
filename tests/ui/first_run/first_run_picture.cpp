// first_run_picture --out DIR: the first run in both themes and narrow, as pictures. For eyes; its own test
// is that it runs.
#include <chrono>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include "tests/ui/first_run/first_run_fixture.h"

using namespace headgate;

namespace {

class Scene : public ui::FirstRunTest {
 public:
  Scene(ui::Theme::Choice choice, QDir out, QString suffix, QSize size)
      : m_out(std::move(out)), m_suffix(std::move(suffix)), m_size(size) {
    m_theme.setChoice(choice);
  }
  void TestBody() override {}

  void draw() {
    m_gateway.services.services.push_back(ui::silent(5432));
    m_gateway.services.services.push_back(ui::webPage());
    show();
    m_page->resize(m_size);
    save("begin");
    m_gateway.port = {.isFree = false,
                      .problem = "port 8080 is in use",
                      .owner = "python3, process 4711",
                      .freePort = 8082};
    QLineEdit* port = find<QLineEdit>("listenPort");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("8080"));
    QTest::qWait(400);
    click("addAddress");
    QTest::keyClicks(find<QLineEdit>("address"), QStringLiteral("elsewhere:9"));
    QTest::keyClick(find<QLineEdit>("address"), Qt::Key_Return);
    save("busy");
    m_gateway.port = {.isFree = true};
    click("cancelAddress");
    click("pickPort");
    make();
    save("made");
    m_gateway.takeover = {
        .file = "~/.claude/settings.json",
        .before = "{\n  \"model\": \"opus\",\n  \"env\": {\n    \"EDITOR\": \"vi\"\n  }\n}\n",
        .after =
            "{\n  \"model\": \"opus\",\n  \"env\": {\n    \"EDITOR\": \"vi\",\n    "
            "\"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:8080\"\n  }\n}\n",
        .backup = "~/.local/state/headgate/clients/claude-code"};
    click("copyLine", find("clientStep")->findChildren<QWidget*>(QStringLiteral("clientRow"))[1]);
    click("useForMe");
    using namespace std::chrono;
    control::ExchangeRow row{
        .id = 7,
        .number = 7,
        .phase = control::ExchangePhase::Ended,
        .startedWall = duration_cast<nanoseconds>((system_clock::now() + 1s).time_since_epoch()).count(),
        .total = 3'000'000'000,
        .firstByte = 840'000'000,
        .status = 200,
        .method = "POST",
        .path = "/v1/messages",
        .route = "ollama",
        .pool = "ollama",
        .target = "ollama-1"};
    control::ExchangeDetail detail;
    detail.row = row;
    detail.requestHead.bytes =
        "POST /v1/messages HTTP/1.1\r\nUser-Agent: claude-cli/2.0.14 (external)\r\n\r\n";
    m_gateway.keep(detail);
    m_gateway.feed(row);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find("firstRequest") != nullptr; }));
    save("takeover");
    click("closeTakeover");
    save("passed");
  }

 private:
  void save(const char* name) {
    QTest::qWait(50);
    EXPECT_TRUE(m_page->grab().save(m_out.filePath(QLatin1String(name) + m_suffix)));
  }

  const QDir m_out;
  const QString m_suffix;
  const QSize m_size;
};

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
                    QStringLiteral(".")});
  parser.process(application);
  const QDir out(parser.value(QStringLiteral("out")));
  Scene(ui::Theme::Choice::Light, out, QStringLiteral("-light.png"), {1376, 840}).draw();
  Scene(ui::Theme::Choice::Dark, out, QStringLiteral("-dark.png"), {1376, 840}).draw();
  Scene(ui::Theme::Choice::Light, out, QStringLiteral("-narrow.png"), {720, 900}).draw();
  return testing::UnitTest::GetInstance()->Passed() ? 0 : 1;
}
