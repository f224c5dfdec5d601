// The page of the routes under a real mouse and real keys, in front of a gateway that says what the test
// wants.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/routes/sample_routes.h"
#include "tests/ui/support/reading_window.h"
#include "ui/routes/flow_edge.h"
#include "ui/routes/part_block.h"
#include "ui/routes/part_pane.h"
#include "ui/routes/pipeline_head.h"
#include "ui/routes/route_list_model.h"
#include "ui/routes/route_pipeline.h"
#include "ui/routes/routes_page.h"
#include "ui/routes/target_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {
namespace {

class Routes : public testing::Test {
 protected:
  Routes() { test::fillWithRoutes(m_gateway); }

  // The page, as soon as it has heard of the profile.
  void open() {
    m_live = std::make_unique<LiveGateway>(m_gateway);
    m_draft = std::make_unique<ProfileDraft>(*m_live);
    m_page = std::make_unique<RoutesPage>(*m_draft, *m_live, m_theme);
    m_page->resize(1376, 832);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    settle();
  }
  void settle() {
    for (int i = 0; i < 8; ++i) QApplication::processEvents();
  }
  void change() {
    m_gateway.changed();
    settle();
  }
  QString profileWith(const char* before, const char* after) {
    QString text = QString::fromStdString(m_gateway.profile.text);
    EXPECT_TRUE(text.contains(QString::fromUtf8(before))) << before;
    return text.replace(QString::fromUtf8(before), QString::fromUtf8(after));
  }

  RowTable* list() const { return m_page->findChild<RowTable*>(); }
  QString cell(int row, int column, int role = Qt::DisplayRole) const {
    return list()->model()->index(row, column).data(role).toString();
  }
  QString chosenRoute() const { return cell(list()->currentIndex().row(), RouteListModel::Name); }
  RoutePipeline* pipeline() const { return m_page->findChild<RoutePipeline*>(); }
  QList<PipelineStop*> stops() const { return pipeline()->findChildren<PipelineStop*>(); }
  PipelineStop* stop(const char* name) const {
    for (PipelineStop* one : stops())
      if (one->accessibleName() == QString::fromUtf8(name)) return one;
    ADD_FAILURE() << "no stop is called " << name;
    return nullptr;
  }
  std::string chosenStop() const {
    for (const PipelineStop* one : stops())
      if (one->isChecked()) return one->accessibleName().toStdString();
    return "(none)";
  }
  QString json() const { return m_page->findChild<QPlainTextEdit*>()->toPlainText(); }
  void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

  const Theme m_theme{Theme::Choice::Light};
  test::ScriptedGateway m_gateway;
  std::unique_ptr<LiveGateway> m_live;
  std::unique_ptr<ProfileDraft> m_draft;
  std::unique_ptr<RoutesPage> m_page;
};

TEST_F(Routes, AreListedInTheirOrder) {
  open();
  const QAbstractItemModelTester tester(list()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_EQ(list()->model()->rowCount(), 8) << "seven, and the line under the one that is never reached";
  EXPECT_EQ(cell(0, RouteListModel::Number), QStringLiteral("1"));
  EXPECT_EQ(cell(0, RouteListModel::Name), QStringLiteral("Code agent"));
  EXPECT_EQ(cell(0, RouteListModel::Name, RouteListModel::SecondLineRole), QStringLiteral("/api/code/*"));
  EXPECT_EQ(cell(0, RouteListModel::Answer), QStringLiteral("code"));
  EXPECT_EQ(cell(5, 0), QStringLiteral("Never reached: 4 OpenAI API comes first"));
  EXPECT_EQ(cell(7, RouteListModel::Name, Qt::AccessibleTextRole), QStringLiteral("Welcome, /, off"));
  EXPECT_EQ(cell(7, RouteListModel::Answer), QStringLiteral("Respond"));
  EXPECT_EQ(chosenRoute(), QStringLiteral("Code agent"));
  EXPECT_EQ(list()->rowHeight(0), 46);
  m_gateway.profile.text = profileWith(R"("name": "Chat socket")", R"("name": "Chat")").toStdString();
  change();
  EXPECT_EQ(cell(2, RouteListModel::Name), QStringLiteral("Chat"));
}

TEST_F(Routes, SayWhatTheTrafficSays) {
  open();
  EXPECT_EQ(cell(0, RouteListModel::Answer, RouteListModel::SecondLineRole), QStringLiteral("no check"));
  EXPECT_EQ(cell(0, RouteListModel::Rate), QStringLiteral("–"));
  EXPECT_EQ(cell(1, RouteListModel::Errors), QStringLiteral("2.4 %"));
  EXPECT_EQ(list()->model()->index(1, RouteListModel::Errors).data(ToneRole).toInt(), int(Tone::Error));
  test::letTimePass(m_gateway, 60);
  EXPECT_TRUE(QTest::qWaitFor([this] {
    return cell(0, RouteListModel::Answer, RouteListModel::SecondLineRole) == QStringLiteral("up");
  }));
  EXPECT_EQ(cell(1, RouteListModel::Answer, RouteListModel::SecondLineRole), QStringLiteral("1 of 2 down"));
  EXPECT_EQ(cell(2, RouteListModel::Answer, RouteListModel::SecondLineRole), QStringLiteral("no check"));
  EXPECT_EQ(cell(7, RouteListModel::Answer, RouteListModel::SecondLineRole), QStringLiteral("off"));
  EXPECT_TRUE(stop("code-1")->accessibleDescription().contains(QStringLiteral("18 a min")));
  EXPECT_TRUE(stop("code-3")->accessibleDescription().contains(QStringLiteral("DRAIN")));
  EXPECT_TRUE(stop("Match")->accessibleDescription().contains(QStringLiteral("matched")));
}

TEST_F(Routes, AreChosenWithTheKeys) {
  open();
  list()->setFocus();
  press(Qt::Key_Down);
  EXPECT_EQ(chosenRoute(), QStringLiteral("Research agent"));
  EXPECT_NE(stop("Pool research"), nullptr);
  press(Qt::Key_End);
  EXPECT_EQ(chosenRoute(), QStringLiteral("Welcome"));
  EXPECT_NE(stop("Respond"), nullptr);
  EXPECT_TRUE(pipeline()->findChildren<TargetCard*>().isEmpty());
  press(Qt::Key_Home);
  EXPECT_EQ(chosenRoute(), QStringLiteral("Code agent"));
}

TEST_F(Routes, AreChosenWithTheMouse) {
  open();
  const QRect row = list()->visualRect(list()->model()->index(6, RouteListModel::Name));
  QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
  EXPECT_EQ(chosenRoute(), QStringLiteral("MCP files"));
  QTest::mouseClick(stop("Timeouts"), Qt::LeftButton);
  EXPECT_EQ(chosenStop(), "Timeouts");
  EXPECT_TRUE(stop("Timeouts")->hasFocus());
  QTest::mouseClick(stop("Timeouts"), Qt::LeftButton);
  EXPECT_EQ(chosenStop(), "Timeouts");  // it stays so
}

TEST_F(Routes, LeadIntoThePipelineAndThroughIt) {
  open();
  list()->setFocus();
  press(Qt::Key_Return);
  EXPECT_TRUE(stop("Listeners")->hasFocus());
  const std::vector<std::string> way{"Match",    "Limit", "Keys",   "At once",   "Headers",
                                     "Timeouts", "Retry", "Record", "Pool code", "code-1"};
  for (const std::string& name : way) {
    press(Qt::Key_Down);
    EXPECT_EQ(chosenStop(), name);
    EXPECT_TRUE(stop(name.c_str())->hasFocus());
  }
  press(Qt::Key_Right);
  press(Qt::Key_Right);
  EXPECT_EQ(chosenStop(), "code-3");
  press(Qt::Key_Right);
  press(Qt::Key_Down);
  EXPECT_EQ(chosenStop(), "code-3");
  press(Qt::Key_Left);
  EXPECT_EQ(chosenStop(), "code-2");
  press(Qt::Key_Up);
  EXPECT_EQ(chosenStop(), "Pool code");
  press(Qt::Key_Home);
  press(Qt::Key_Up);
  EXPECT_EQ(chosenStop(), "Listeners");
  press(Qt::Key_End);
  EXPECT_EQ(chosenStop(), "code-3");
  press(Qt::Key_Escape);
  EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Routes, HaveATabOrderThatIsTheReadingOrder) {
  open();
  test::ReadingWindow window(*m_page);
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  settle();
  QTest::mouseClick(stop("Timeouts"), Qt::LeftButton);
  list()->setFocus();
  for (const char* name : {"routeSwitch", "routeName", "cloneRoute", "showTraffic", "addPolicy",
                           "stop/routes/0/timeouts", "changeAnswer", "newTarget", "partTabs", "blockJson"}) {
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), name);
  }
  // And each pane takes the focus itself, for F6.
  for (const QPointer<QWidget>& pane : m_page->panes()) {
    pane->setFocus();
    EXPECT_TRUE(pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()));
  }
}

TEST_F(Routes, ShowTheChosenBlockInJson) {
  open();
  QTest::mouseClick(stop("Timeouts"), Qt::LeftButton);
  EXPECT_EQ(json(),
            QStringLiteral("{\n  \"first_byte\": \"150s\",\n  \"idle\": \"15m\",\n  \"total\": \"off\"\n}"));
  QTest::mouseClick(stop("code-2"), Qt::LeftButton);
  EXPECT_TRUE(json().contains(QStringLiteral("http://127.0.0.1:8002")));
  m_page->showRoute("mcp");
  QTest::mouseClick(stop("Retry"), Qt::LeftButton);
  EXPECT_FALSE(m_page->findChild<QPlainTextEdit*>()->isVisible());
  EXPECT_TRUE(m_page->findChild<QPlainTextEdit*>()->isReadOnly());
}

TEST_F(Routes, KeepWhatWasChosenWhenTheProfileChanges) {
  open();
  m_page->showRoute("code");
  QTest::mouseClick(stop("Timeouts"), Qt::LeftButton);
  m_gateway.profile.text = profileWith(R"("first_byte": "150s")", R"("first_byte": "90s")").toStdString();
  change();
  EXPECT_EQ(chosenStop(), "Timeouts");
  EXPECT_TRUE(stop("Timeouts")->hasFocus());
  EXPECT_TRUE(json().contains(QStringLiteral("90s")));
  // The focus stays where it is: here too, after it was in the pipeline.
  list()->setFocus();
  m_gateway.profile.text = profileWith(R"("first_byte": "90s")", R"("first_byte": "80s")").toStdString();
  change();
  EXPECT_TRUE(list()->hasFocus());
  // The route that was chosen moves.
  m_page->showRoute("mcp");
  m_gateway.profile.text =
      profileWith(R"({"id": "chat", "name": "Chat socket", "match": {"path": "/ws/*"}, "pool": "chat"},)", "")
          .toStdString();
  change();
  EXPECT_EQ(chosenRoute(), QStringLiteral("MCP files"));
  // It has another id.
  m_gateway.profile.text =
      profileWith(R"("id": "mcp", "name": "MCP files")", R"("id": "files", "name": "Files")").toStdString();
  change();
  EXPECT_EQ(chosenRoute(), QStringLiteral("Files"));
  // And it goes: the one in its place is chosen.
  m_gateway.profile.text = profileWith(R"("routes": [)", R"("routes": [], "x-routes": [)").toStdString();
  change();
  EXPECT_TRUE(chosenRoute().isEmpty());
}

TEST_F(Routes, ShowAPlaceOfAPoolInARouteThatLeadsThere) {
  open();
  auto* whole = new QPlainTextEdit;
  m_page->setWholeJson(whole);
  m_page->showRoute("mcp");
  Q_EMIT m_page->findChild<RoutesToolbar*>()->viewWanted(RoutesView::Text);
  EXPECT_TRUE(whole->isVisible());
  m_page->showPlace("/pools/1/targets/0");
  settle();
  EXPECT_FALSE(whole->isVisible()) << "the form is in the editor";
  EXPECT_EQ(chosenRoute(), QStringLiteral("Research agent"));
}

TEST_F(Routes, ShowTheirListenersAsTheyAre) {
  open();
  EXPECT_TRUE(stop("Listeners")->accessibleDescription().contains(QStringLiteral("listening")));
  m_gateway.state.listeners.front().phase = control::ListenerPhase::Failed;
  m_gateway.state.listeners.front().problem = "port 8080 is in use";
  ++m_gateway.state.revision;
  change();
  EXPECT_TRUE(stop("Listeners")->accessibleDescription().contains(QStringLiteral("port 8080 is in use")));
}

TEST_F(Routes, SayWhatIsWrongWithThem) {
  m_gateway.profile.text = profileWith(R"("pool": "chat"})", R"("pool": "chatt"})").toStdString();
  open();
  EXPECT_EQ(list()->model()->index(2, RouteListModel::Number).data(LampRole).toInt(), int(Lamp::Stalled));
  EXPECT_FALSE(list()->model()->index(0, RouteListModel::Number).data(LampRole).isValid());
  EXPECT_TRUE(
      cell(2, RouteListModel::Number, Qt::AccessibleTextRole).contains(QStringLiteral("did you mean")));
  // What hides a route stands under it, and in the pipeline's head.
  EXPECT_FALSE(list()->model()->index(4, RouteListModel::Number).data(LampRole).isValid());
  m_page->showRoute("legacy");
  bool isSaid = false;
  for (const QLabel* label : m_page->findChildren<QLabel*>())
    isSaid = isSaid || label->text().contains(QStringLiteral("never reached"));
  EXPECT_TRUE(isSaid);
  m_gateway.profile.text = profileWith(R"("pool": "chatt"})", R"("pool": "chat"})").toStdString();
  change();
  EXPECT_FALSE(list()->model()->index(2, RouteListModel::Number).data(LampRole).isValid());
}

TEST_F(Routes, KnowNothingOfATargetThatMoved) {
  open();
  test::letTimePass(m_gateway, 60);
  const auto answers = [this] {
    return cell(0, RouteListModel::Answer, RouteListModel::SecondLineRole).toStdString();
  };
  ASSERT_TRUE(QTest::qWaitFor([&] { return answers() == "up"; }));
  m_gateway.profile.text = profileWith("127.0.0.1:8001", "127.0.0.1:9001").toStdString();
  m_gateway.profile.text = profileWith("127.0.0.1:8002", "127.0.0.1:9002").toStdString();
  m_gateway.state.failure = "port 8080 is in use";
  change();
  EXPECT_EQ(answers(), "no check") << "and it is not served yet";
  m_gateway.state.failure.clear();
  change();
  EXPECT_EQ(answers(), "no check");
}

TEST_F(Routes, OpenBesideWhateverPageIsShown) {
  open();
  m_page->hide();
  m_page->showRouteBeside("mcp");
  QWidget* window = nullptr;
  for (QWidget* each : QApplication::topLevelWidgets())
    if (each->objectName() == QLatin1String("detachedPane")) window = each;
  ASSERT_NE(window, nullptr);
  EXPECT_TRUE(window->isVisible());
  EXPECT_FALSE(m_page->isVisible());
  EXPECT_EQ(chosenRoute(), QStringLiteral("MCP files"));
  m_page->showRouteBeside("code");
  EXPECT_TRUE(window->isVisible()) << "the same one";
  EXPECT_EQ(chosenRoute(), QStringLiteral("Code agent"));
}

TEST_F(Routes, SayThatThereAreNone) {
  m_gateway.profile.text = R"({"headgate": 1})";
  open();
  auto* empty = m_page->findChild<EmptyState*>();
  EXPECT_TRUE(empty->isVisible());
  EXPECT_TRUE(empty->accessibleName().startsWith(QStringLiteral("Nothing is routed yet.")));
  EXPECT_FALSE(list()->isVisible());
  QSignalSpy services(m_page.get(), &RoutesPage::findServicesWanted);
  auto* find = empty->findChild<QPushButton*>(QStringLiteral("findServices"));
  QTest::mouseClick(find, Qt::LeftButton);
  EXPECT_EQ(services.count(), 1);

  m_gateway.profile.text = "{";
  change();
  EXPECT_TRUE(empty->accessibleName().contains(QStringLiteral("Line 1: ")));
  EXPECT_FALSE(find->isVisible()) << "there is no editor to mend it with";

  test::fillWithRoutes(m_gateway);
  settle();
  EXPECT_FALSE(empty->isVisible());
  EXPECT_EQ(chosenRoute(), QStringLiteral("Code agent"));
}

TEST_F(Routes, BeginWithNone) {
  m_gateway.profile.text = R"({"headgate": 1})";
  open();
  QTest::mouseClick(m_page->findChild<QToolButton*>(QStringLiteral("firstRoute")), Qt::LeftButton);
  settle();
  EXPECT_EQ(chosenRoute(), QStringLiteral("New route"));
  EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("routeName"));
}

TEST_F(Routes, PutTheJsonBeneathWhereThereIsLittleRoom) {
  open();
  auto* pane = m_page->findChild<PartPane*>();
  EXPECT_GT(pane->mapTo(m_page.get(), QPoint()).x(), pipeline()->mapTo(m_page.get(), QPoint()).x());
  m_page->resize(900, 832);
  settle();
  EXPECT_EQ(pane->mapTo(m_page.get(), QPoint()).x(), pipeline()->mapTo(m_page.get(), QPoint()).x());
}

TEST_F(Routes, ShowHowFullTheirLimitsAre) {
  open();
  EXPECT_TRUE(QTest::qWaitFor(
      [this] { return stop("Limit")->accessibleDescription().contains(QStringLiteral("21 of 30")); }));
  EXPECT_TRUE(stop("At once")->accessibleDescription().contains(QStringLiteral("3 of 8")));
}

TEST_F(Routes, SayHowManyDropOut) {
  open();
  test::rememberAnHour(m_gateway);
  const auto isSaid = [this] {
    for (const FlowEdge* edge : m_page->findChildren<FlowEdge*>())
      if (edge->accessibleName().endsWith(QStringLiteral("limited here in the last hour"))) return true;
    return false;
  };
  EXPECT_TRUE(QTest::qWaitFor(isSaid));
}

}  // namespace
}  // namespace headgate::ui
