#include <chrono>

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>

#include "core/config/validate.h"
#include "tests/ui/first_run/first_run_fixture.h"
#include "tests/ui/support/reading_window.h"
#include "ui/first_run/client_row.h"
#include "ui/first_run/service_step.h"

namespace headgate::ui {
namespace {

using namespace control;

// --- Step 1

TEST_F(FirstRunTest, LooksAtOnceAndReadsNoClientsSettings) {
  show();
  const auto searches = m_gateway.calls<FindServices>();
  ASSERT_EQ(searches.size(), 1U);
  EXPECT_FALSE(searches[0].readClients);
  EXPECT_TRUE(m_gateway.calls<GetClients>().empty());
  EXPECT_TRUE(m_gateway.calls<PlanTakeover>().empty());
}

TEST_F(FirstRunTest, ShowsWhatWasFoundAndHowItIs) {
  show();
  EXPECT_EQ(heard("state11434"), QStringLiteral("answers"));
  EXPECT_EQ(heard("state1234"), QStringLiteral("not running"));
  EXPECT_TRUE(find<QCheckBox>("use11434")->isChecked());
  EXPECT_TRUE(find<QCheckBox>("use7800")->isChecked());
  EXPECT_EQ(find("use1234"), nullptr);
  EXPECT_EQ(find("service8001")->findChildren<QCheckBox*>().front()->accessibleName(),
            QStringLiteral("Use python3 at 127.0.0.1:8001"));
  EXPECT_EQ(find("nothingFound"), nullptr);
}

TEST_F(FirstRunTest, AWebPageIsNotMeantByItself) {
  m_gateway.services.services = {webPage()};
  show();
  EXPECT_FALSE(find<QCheckBox>("use5173")->isChecked());
  EXPECT_FALSE(next()->isEnabled());
  toggle("use5173");
  EXPECT_TRUE(next()->isEnabled());
}

TEST_F(FirstRunTest, NothingFoundSaysWhatToDo) {
  m_gateway.services.services = {absent(ServiceKind::Ollama, "Ollama", 11434)};
  show();
  EXPECT_TRUE(text("nothingFound").startsWith(QStringLiteral("Nothing answers on this machine.")));
  EXPECT_FALSE(next()->isEnabled());
  EXPECT_TRUE(text("firstRunSentence").startsWith(QStringLiteral("Choose at least one service")));
  m_gateway.services.services = {ollama()};
  click("scanAgain");
  EXPECT_EQ(find("nothingFound"), nullptr);
  EXPECT_TRUE(next()->isEnabled());
}

TEST_F(FirstRunTest, WhatWasChosenStaysWhenOneLooksAgain) {
  show();
  toggle("use11434");
  click("scanAgain");
  EXPECT_FALSE(find<QCheckBox>("use11434")->isChecked());
  EXPECT_TRUE(find<QCheckBox>("use8081")->isChecked());
}

TEST_F(FirstRunTest, WhatComesBackIsWantedAgain) {
  show();
  m_gateway.services.services = {absent(ServiceKind::Ollama, "Ollama", 11434)};
  click("scanAgain");
  EXPECT_FALSE(next()->isEnabled());
  m_gateway.services.services = {ollama()};
  click("scanAgain");
  EXPECT_TRUE(find<QCheckBox>("use11434")->isChecked());
}

TEST_F(FirstRunTest, ManyThatSayNothingWaitBehindALink) {
  for (uint16_t port = 6000; port < 6010; ++port) m_gateway.services.services.push_back(silent(port));
  show();
  EXPECT_EQ(find("service6000"), nullptr);
  click("showSilent");
  ASSERT_NE(find("service6000"), nullptr);
  EXPECT_EQ(heard("state6000"), QStringLiteral("says nothing"));
  EXPECT_FALSE(find<QCheckBox>("use6000")->isChecked());
}

TEST_F(FirstRunTest, AnAddressIsTypedInPlace) {
  show();
  click("addAddress");
  auto* edit = find<QLineEdit>("address");
  EXPECT_EQ(QApplication::focusWidget(), edit);
  QTest::keyClicks(edit, QStringLiteral("example.com:80"));
  QTest::keyClick(edit, Qt::Key_Return);
  EXPECT_EQ(text("addressProblem"),
            QStringLiteral("Write an address of this machine and a port: 127.0.0.1:9000."));
  EXPECT_EQ(m_gateway.calls<FindServices>().size(), 1U);
  QTest::keyClick(edit, Qt::Key_Escape);
  EXPECT_EQ(find("address"), nullptr);
  click("addAddress");
  m_gateway.services.services.push_back(webPage());
  edit->selectAll();
  QTest::keyClicks(edit, QStringLiteral("localhost:5173"));
  QTest::keyClick(edit, Qt::Key_Return);
  settle();
  ASSERT_EQ(m_gateway.calls<FindServices>().size(), 2U);
  EXPECT_EQ(m_gateway.calls<FindServices>()[1].addresses, std::vector<std::string>{"127.0.0.1:5173"});
  EXPECT_TRUE(find<QCheckBox>("use5173")->isChecked());
  EXPECT_EQ(find("addressProblem"), nullptr);
}

TEST(LoopbackAddress, IsOneOfThisMachine) {
  EXPECT_EQ(loopbackAddress(QStringLiteral(" 9000 ")), "127.0.0.1:9000");
  EXPECT_EQ(loopbackAddress(QStringLiteral("127.0.0.2:1")), "127.0.0.2:1");
  EXPECT_EQ(loopbackAddress(QStringLiteral("http://localhost:3000/mcp")), "127.0.0.1:3000");
  EXPECT_EQ(loopbackAddress(QStringLiteral("[::1]:65535")), "[::1]:65535");
  for (const char* other :
       {"", "localhost", "127.0.0.1:0", "127.0.0.1:70000", "10.0.0.1:80", "ftp://127.0.0.1:21", ":"})
    EXPECT_EQ(loopbackAddress(QString::fromLatin1(other)), "") << other;
}

TEST_F(FirstRunTest, ClientsSettingsAreReadOnlyAfterConsent) {
  show();
  toggle("readClients");
  ASSERT_EQ(m_gateway.calls<FindServices>().size(), 2U);
  EXPECT_TRUE(m_gateway.calls<FindServices>()[1].readClients);
}

TEST_F(FirstRunTest, TheTimeThatItTakesIsShown) {
  show();
  m_gateway.hold();
  QTest::mouseClick(find("scanAgain"), Qt::LeftButton);
  auto* step = m_page->findChild<ServiceStep*>();
  EXPECT_TRUE(step->remark().startsWith(QStringLiteral("looking for"))) << step->remark().toStdString();
  const QString before = step->remark();
  EXPECT_TRUE(QTest::qWaitFor([&] { return step->remark() != before; }));
  m_gateway.release();
  EXPECT_TRUE(QTest::qWaitFor([&] { return step->remark() == QStringLiteral("4 answer, 2 do not"); }));
}

// --- Step 2

TEST_F(FirstRunTest, ABusyPortIsToldWithItsOwnerAndAWayOut) {
  m_gateway.port = {.problem = "port 8080 is in use", .owner = "python3, process 4711", .freePort = 8082};
  show();
  EXPECT_EQ(heard("portState"), QStringLiteral("8080 is used by python3, process 4711"));
  EXPECT_FALSE(next()->isEnabled());
  EXPECT_EQ(text("firstRunSentence"), QStringLiteral("Choose a port that is free."));
  m_gateway.port = {.isFree = true};
  EXPECT_EQ(find<QAbstractButton>("pickPort")->text(), QStringLiteral("Use 8082"));
  click("pickPort");
  EXPECT_EQ(find<QLineEdit>("listenPort")->text(), QStringLiteral("8082"));
  EXPECT_EQ(heard("portState"), QStringLiteral("free"));
  EXPECT_TRUE(next()->isEnabled());
}

TEST_F(FirstRunTest, ThePortIsCheckedAsOneTypes) {
  show();
  auto* port = find<QLineEdit>("listenPort");
  port->setFocus();
  port->selectAll();
  QTest::keyClicks(port, QStringLiteral("90000"));
  EXPECT_FALSE(next()->isEnabled());
  EXPECT_TRUE(QTest::qWaitFor([&] { return heard("portState").startsWith(QStringLiteral("Write a port")); }));
  QTest::keyClick(port, Qt::Key_Backspace);
  EXPECT_TRUE(QTest::qWaitFor([&] { return heard("portState") == QStringLiteral("free"); }));
  EXPECT_EQ(m_gateway.calls<CheckPort>().back().port, 9000);
}

TEST_F(FirstRunTest, AnotherFreePortIsPicked) {
  show();
  click("pickPort");
  EXPECT_EQ(find<QLineEdit>("listenPort")->text(), QStringLiteral("8081"));
}

TEST_F(FirstRunTest, AnAddressForAllIsSaidToBeOne) {
  show();
  auto* address = find<QLineEdit>("listenAddress");
  address->setFocus();
  address->selectAll();
  QTest::keyClicks(address, QStringLiteral("0.0.0.0"));
  auto* step = m_page->findChild<StepFrame*>(QStringLiteral("listenStep"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return step->remark().startsWith(QStringLiteral("other machines")); }));
}

// --- The profile

TEST_F(FirstRunTest, MakesAProfileOfWhatWasChosenAndStarts) {
  show();
  toggle("use8001");
  toggle("alsoHttps");
  QSignalSpy stays(m_page.get(), &FirstRunPage::stayWanted);
  EXPECT_EQ(text("firstRunSentence"),
            QStringLiteral("Leads to 3 services. Nothing else on this machine is changed."));
  make();
  EXPECT_EQ(stays.count(), 1);
  const auto opened = m_gateway.calls<OpenProfile>();
  ASSERT_EQ(opened.size(), 1U);
  const auto document = config::Document::parse(opened[0].text);
  ASSERT_TRUE(document);
  EXPECT_TRUE(config::validate(document.value()).problems.empty());
  const Json& root = document.value().root();
  EXPECT_EQ(root["listeners"].size(), 2U);
  EXPECT_EQ(root["pools"].size(), 3U);
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  EXPECT_EQ(heard("state11434"), QStringLiteral("in the profile"));
  EXPECT_EQ(next(), nullptr);
  EXPECT_NE(find("closeFirstRun"), nullptr);
  EXPECT_EQ(find("skip"), nullptr);
}

TEST_F(FirstRunTest, AProfileThatIsRefusedIsNotStarted) {
  show();
  m_gateway.answerNext({.problem = "no"});
  QSignalSpy failures(&m_profile, &ProfileSession::failed);
  click("firstRunNext");
  EXPECT_EQ(failures.count(), 1);
  EXPECT_TRUE(m_gateway.calls<Start>().empty());
  EXPECT_TRUE(next()->isEnabled());
}

TEST_F(FirstRunTest, OverAnOpenProfileItAddsOneEditThatCanBeUndone) {
  m_gateway.profile = {
      .path = "/p/agents.json",
      .text = R"({"headgate": 1, "listeners": [{"id": "local", "port": 8080}], "routes": []})"};
  listen();
  show();
  EXPECT_EQ(find("listenPort"), nullptr);
  EXPECT_EQ(text("firstRunSentence"),
            QStringLiteral("4 services are not in the profile yet. Adding can be undone."));
  click("firstRunNext");
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().empty());
  EXPECT_TRUE(m_draft.isPending());
  EXPECT_EQ(m_draft.history().count(), 1);
  EXPECT_EQ(m_draft.history().undoText(), QStringLiteral("4 services added"));
  EXPECT_EQ(next()->text(), QStringLiteral("Apply"));
  m_draft.history().undo();
  EXPECT_EQ(next()->text(), QStringLiteral("Add to the profile"));
  m_draft.history().redo();
  click("firstRunNext");
  EXPECT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_EQ(next(), nullptr);
}

TEST_F(FirstRunTest, WhatChangedWhileItWasHiddenIsKnownWhenItIsShown) {
  show();
  ASSERT_NE(find("listenPort"), nullptr);
  m_page->hide();
  m_gateway.profile = {
      .path = "/p/agents.json",
      .text = R"({"headgate": 1, "listeners": [{"id": "local", "port": 8080}], "routes": []})"};
  listen();
  m_page->show();
  settle();
  EXPECT_EQ(find("listenPort"), nullptr);
  EXPECT_EQ(text("firstRunSentence"),
            QStringLiteral("4 services are not in the profile yet. Adding can be undone."));
}

TEST_F(FirstRunTest, TheOtherWaysToBegin) {
  show();
  QSignalSpy demo(m_page.get(), &FirstRunPage::demoWanted);
  QSignalSpy open(m_page.get(), &FirstRunPage::openWanted);
  QSignalSpy skip(m_page.get(), &FirstRunPage::newWanted);
  QSignalSpy recent(m_page.get(), &FirstRunPage::profileWanted);
  click("loadDemo");
  click("openProfile");
  click("skip");
  QFile file(m_folder.filePath(QStringLiteral("agents.json")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  m_recent.add(file.fileName());
  settle();
  click("openRecent");
  for (QSignalSpy* spy : {&demo, &open, &skip, &recent}) EXPECT_EQ(spy->count(), 1);
}

TEST_F(FirstRunTest, KeysReachEverythingInTheOrderOfReading) {
  show();
  test::ReadingWindow window(*m_page);
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  settle();
  find("use11434")->setFocus();
  QStringList names;
  for (int i = 0; i < 30; ++i) {
    names << QApplication::focusWidget()->objectName();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    if (QApplication::focusWidget()->objectName() == QStringLiteral("use11434")) break;
  }
  EXPECT_EQ(names,
            (QStringList{QStringLiteral("use11434"), QStringLiteral("use8081"), QStringLiteral("use8001"),
                         QStringLiteral("use7800"), QStringLiteral("scanAgain"), QStringLiteral("addAddress"),
                         QStringLiteral("readClients"), QStringLiteral("listenAddress"),
                         QStringLiteral("listenPort"), QStringLiteral("pickPort"),
                         QStringLiteral("alsoHttps"), QStringLiteral("firstRunNext"),
                         QStringLiteral("loadDemo"), QStringLiteral("openProfile"), QStringLiteral("skip")}))
      << names.join(QLatin1Char(' ')).toStdString();
}

// --- Step 3

class ClientStepTest : public FirstRunTest {
 protected:
  void SetUp() override {
    show();
    make();
  }
  ClientRow* row(KnownClient client) {
    for (ClientRow* each : m_page->findChildren<ClientRow*>())
      if (each->line().client == client) return each;
    return nullptr;
  }
  QString stateOf(KnownClient client) {
    return row(client)->findChild<QWidget*>(QStringLiteral("clientState"))->accessibleName();
  }
  // A request of that program has passed, or has failed at the target.
  void pass(const char* userAgent, const char* route, bool failed = false) {
    using namespace std::chrono;
    ExchangeRow passed{.id = ++m_id, .number = m_id, .phase = ExchangePhase::Ended};
    passed.startedWall = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    passed.total = 900'000'000;
    passed.firstByte = failed ? -1 : 840'000'000;
    passed.method = "POST";
    passed.path = "/v1/messages";
    passed.route = route;
    passed.pool = "llama-cpp";
    passed.target = "llama-cpp-1";
    passed.failed = failed;
    ExchangeDetail detail;
    detail.row = passed;
    detail.requestHead.bytes =
        std::string("POST /v1/messages HTTP/1.1\r\nUser-Agent: ") + userAgent + "\r\n\r\n";
    m_gateway.keep(detail);
    m_gateway.feed(passed);
  }

  uint64_t m_id = 0;
};

TEST_F(ClientStepTest, CopiesALineAndWaits) {
  ClientRow* claude = row(KnownClient::ClaudeCode);
  EXPECT_EQ(stateOf(KnownClient::ClaudeCode), QStringLiteral("not seen yet"));
  EXPECT_EQ(QApplication::focusWidget(), find("copyLine", claude)) << "it goes on where the button was";
  click("copyLine", claude);
  EXPECT_EQ(QApplication::clipboard()->text(),
            QStringLiteral("export ANTHROPIC_BASE_URL=http://127.0.0.1:8080"));
  EXPECT_EQ(find<QAbstractButton>("copyLine", claude)->text(), QStringLiteral("Copied"));
  EXPECT_EQ(stateOf(KnownClient::ClaudeCode), QStringLiteral("waiting…"));
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return find<QAbstractButton>("copyLine", claude)->text() == QStringLiteral("Copy"); }, 4'000));
}

TEST_F(ClientStepTest, ARequestTurnsItsRowGreenAndIsTold) {
  pass("claude-cli/2.0.14 (external, cli)", "default-model");
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return stateOf(KnownClient::ClaudeCode) == QStringLiteral("connected claude-cli"); }));
  EXPECT_EQ(stateOf(KnownClient::Codex), QStringLiteral("not seen yet"));
  EXPECT_TRUE(heard("firstRequest")
                  .endsWith(QStringLiteral("First request passed. POST /v1/messages from claude-cli to "
                                           "llama-cpp: first byte 840 ms.")))
      << heard("firstRequest").toStdString();
  QSignalSpy traffic(m_page.get(), &FirstRunPage::trafficWanted);
  click("openTraffic");
  EXPECT_EQ(traffic.count(), 1);
}

TEST_F(ClientStepTest, AnMcpClientIsKnownByWhereItAsks) {
  pass("node", "files");
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return stateOf(KnownClient::McpClient) == QStringLiteral("connected node"); }));
}

TEST_F(ClientStepTest, ARequestThatFailsIsNoConnection) {
  pass("curl/8.5.0", "default-model", true);
  EXPECT_TRUE(QTest::qWaitFor([&] { return find("firstRequest") != nullptr; }));
  EXPECT_TRUE(heard("firstRequest").contains(QStringLiteral("A request came, and failed.")));
  EXPECT_EQ(stateOf(KnownClient::Anything), QStringLiteral("not seen yet"));
  pass("curl/8.5.0", "default-model");
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return heard("firstRequest").contains(QStringLiteral("First request passed.")); }));
}

TEST_F(ClientStepTest, NobodyIsAskedAboutWhileItIsNotShown) {
  m_page->hide();
  pass("curl/8.5.0", "default-model");
  settle();
  QTest::qWait(400);
  EXPECT_TRUE(m_gateway.calls<GetExchange>().empty());
}

// --- Taking over

TEST_F(ClientStepTest, NothingIsWrittenBeforeItIsShownAndSaid) {
  m_gateway.takeover = {.file = "~/.claude/settings.json",
                        .before = "{\n}\n",
                        .after = "{\n  \"env\": {}\n}\n",
                        .backup = "/state/clients/claude-code"};
  click("useForMe", row(KnownClient::ClaudeCode));
  ASSERT_EQ(m_gateway.calls<PlanTakeover>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<PlanTakeover>()[0].client, "claude-code");
  EXPECT_EQ(m_gateway.calls<PlanTakeover>()[0].url, "http://127.0.0.1:8080");
  EXPECT_TRUE(text("takeoverDetail").contains(QStringLiteral("~/.claude/settings.json")));
  EXPECT_TRUE(
      find<QPlainTextEdit>("takeoverDifference")->toPlainText().contains(QStringLiteral("+   \"env\": {}")));
  EXPECT_TRUE(m_gateway.calls<TakeOver>().empty());
  click("writeTakeover");
  ASSERT_EQ(m_gateway.calls<TakeOver>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<TakeOver>()[0].before, "{\n}\n");
  EXPECT_EQ(text("takeoverSentence"), QStringLiteral("Claude Code sends its requests here now."));
  click("giveBack");
  ASSERT_EQ(m_gateway.calls<GiveBack>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<GiveBack>()[0].client, "claude-code");
  EXPECT_EQ(text("takeoverSentence"), QStringLiteral("The settings of Claude Code are as they were."));
  click("closeTakeover");
  EXPECT_EQ(find("takeover"), nullptr);
}

TEST_F(ClientStepTest, CancelWritesNothing) {
  m_gateway.takeover = {.file = "/f", .before = "a", .after = "b"};
  click("useForMe", row(KnownClient::Codex));
  click("closeTakeover");
  EXPECT_EQ(find("takeover"), nullptr);
  EXPECT_TRUE(m_gateway.calls<TakeOver>().empty());
}

TEST_F(ClientStepTest, WhatCannotBeWrittenSaysWhy) {
  m_gateway.takeover = {.file = "/f", .problem = "line 3 is no JSON"};
  click("useForMe", row(KnownClient::ClaudeCode));
  EXPECT_EQ(text("takeoverSentence"), QStringLiteral("The settings of Claude Code cannot be written."));
  EXPECT_EQ(text("takeoverDetail"), QStringLiteral("Line 3 is no JSON."));
  EXPECT_EQ(find("writeTakeover"), nullptr);
}

TEST_F(ClientStepTest, AFileThatWasChangedSinceIsLeftAlone) {
  m_gateway.takeover = {.file = "/f", .before = "a", .after = "b"};
  click("useForMe", row(KnownClient::ClaudeCode));
  m_gateway.answerNext({.problem = "somebody has changed /f meanwhile"});
  click("writeTakeover");
  EXPECT_EQ(text("takeoverSentence"), QStringLiteral("The settings of Claude Code were not written."));
  EXPECT_EQ(text("takeoverDetail"), QStringLiteral("Somebody has changed /f meanwhile."));
  EXPECT_EQ(find("giveBack"), nullptr);
}

TEST_F(ClientStepTest, OfMcpClientsOneIsChosen) {
  m_gateway.takeover = {.file = "/f", .before = "a", .after = "b"};
  click("useForMe", row(KnownClient::McpClient));
  auto* menu = m_page->findChild<QMenu*>(QStringLiteral("takeoverMenu"));
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(m_gateway.calls<PlanTakeover>().empty());
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Return);
  settle();
  ASSERT_EQ(m_gateway.calls<PlanTakeover>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<PlanTakeover>()[0].client, "cursor");
  EXPECT_EQ(m_gateway.calls<PlanTakeover>()[0].url, "http://127.0.0.1:8080/mcp/files/mcp");
}

TEST_F(ClientStepTest, AListenerThatFailedCanBePutElsewhere) {
  m_gateway.state.listeners[0].phase = ListenerPhase::Failed;
  m_gateway.state.listeners[0].problem = "port 8080 is in use";
  m_gateway.state.listeners[0].freePort = 8082;
  m_gateway.changed();
  settle();
  click("useFreePort");
  ASSERT_EQ(m_usedPorts.size(), 1U);
  EXPECT_EQ(m_usedPorts[0], (std::pair<std::string, uint16_t>{"local", 8082}));
}

}  // namespace
}  // namespace headgate::ui
