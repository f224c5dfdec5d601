// The page of the routes edits: with a real mouse and real keys, each time undone.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/routes/sample_routes.h"
#include "ui/routes/block_palette.h"
#include "ui/routes/name_edit.h"
#include "ui/routes/part_block.h"
#include "ui/routes/part_pane.h"
#include "ui/routes/policies_block.h"
#include "ui/routes/route_list.h"
#include "ui/routes/route_pipeline.h"
#include "ui/routes/routes_page.h"
#include "ui/routes/routes_toolbar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/switch.h"

namespace headgate::ui {
namespace {

class RoutesEdit : public testing::Test {
 protected:
  RoutesEdit() {
    test::fillWithRoutes(m_gateway);
    m_page.resize(1376, 832);
    m_page.show();
    QApplication::setActiveWindow(&m_page);
    settle();
    m_start = m_draft.root();
    list()->setFocus();
  }
  void settle() {
    for (int i = 0; i < 8; ++i) QApplication::processEvents();
  }

  RouteList* list() const { return m_page.findChild<RouteList*>(); }
  RoutePipeline* pipeline() const { return m_page.findChild<RoutePipeline*>(); }
  BlockPalette* palette() const { return m_page.findChild<BlockPalette*>(); }
  template <typename T>
  T* named(const char* name) const {
    T* widget = m_page.findChild<T*>(QLatin1String(name));
    EXPECT_NE(widget, nullptr) << name;
    return widget;
  }
  PartBlock* block(const char* name) const {
    for (PartBlock* one : pipeline()->findChildren<PartBlock*>())
      if (one->accessibleName() == QString::fromUtf8(name)) return one;
    return nullptr;
  }
  std::string order() const {
    std::string all;
    for (const Json& route : m_draft.root()["routes"]) all += route["id"].get<std::string>() + " ";
    return all;
  }
  const Json& route(size_t index) const { return m_draft.root()["routes"][index]; }
  QString chosenName() const {
    return list()->currentIndex().siblingAtColumn(RouteListModel::Name).data().toString();
  }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    settle();
  }
  // One entry of the history, which leads back to the start.
  void expectUndone() {
    settle();
    EXPECT_EQ(m_draft.history().count(), 1);
    m_draft.history().undo();
    settle();
    EXPECT_EQ(m_draft.root().dump(), m_start.dump());
  }
  static void moveTo(QWidget* from, QPoint global) {
    const QPointF local(from->mapFromGlobal(global));
    QMouseEvent move(QEvent::MouseMove, local, QPointF(global), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(from, &move);
  }
  static void letGo(QWidget* from, QPoint global) {
    QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(global));
  }
  static QPoint middleOf(const QWidget* widget) { return widget->mapToGlobal(widget->rect().center()); }
  // Where a block stands in the open palette.
  QPoint blockInPalette(const QString& name) const {
    BlockList& blocks = palette()->list();
    for (int row = 0; row < blocks.model()->rowCount(); ++row)
      if (const QModelIndex index = blocks.model()->index(row, 0); index.data().toString() == name) {
        blocks.scrollTo(index);
        return blocks.viewport()->mapToGlobal(blocks.visualRect(index).center());
      }
    ADD_FAILURE() << "no block is called " << name.toStdString();
    return {};
  }
  void dragBlock(const QString& name, QPoint to) {
    QWidget* from = palette()->list().viewport();
    const QPoint start = blockInPalette(name);
    QTest::mousePress(from, Qt::LeftButton, {}, from->mapFromGlobal(start));
    moveTo(from, start + QPoint(0, 20));
    moveTo(from, to);
    letGo(from, to);
    settle();
  }

  const Theme m_theme{Theme::Choice::Light};
  test::ScriptedGateway m_gateway;
  LiveGateway m_live{m_gateway};
  ProfileDraft m_draft{m_live};
  RoutesPage m_page{m_draft, m_live, m_theme};
  Json m_start;
};

TEST_F(RoutesEdit, ARouteIsDraggedToItsPlace) {
  const QAbstractItemModelTester tester(list()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  QWidget* view = list()->viewport();
  const auto middle = [&](int row) { return list()->visualRect(list()->model()->index(row, 1)).center(); };
  QTest::mousePress(view, Qt::LeftButton, {}, middle(0));
  moveTo(view, view->mapToGlobal(middle(0) + QPoint(0, 20)));
  moveTo(view, view->mapToGlobal(middle(2) + QPoint(0, 15)));
  letGo(view, view->mapToGlobal(middle(2) + QPoint(0, 15)));
  settle();
  EXPECT_EQ(order(), "research chat code openai legacy mcp welcome ");
  EXPECT_EQ(chosenName(), QStringLiteral("Code agent"));
  EXPECT_EQ(list()->currentRoute(), 2u);
  expectUndone();
  EXPECT_EQ(chosenName(), QStringLiteral("Code agent"));
}

TEST_F(RoutesEdit, RoutesMoveByKey) {
  press(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(order(), "research code chat openai legacy mcp welcome ");
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(m_draft.history().count(), 2) << "it is the first";
}

TEST_F(RoutesEdit, WhatIsNeverReachedIsMovedUp) {
  Q_EMIT list()->liftWanted(4);
  settle();
  EXPECT_EQ(order(), "code research chat legacy openai mcp welcome ");
  EXPECT_EQ(list()->model()->rowCount(), 7) << "nothing hides it now";
  expectUndone();
  EXPECT_EQ(list()->model()->rowCount(), 8);
}

TEST_F(RoutesEdit, ARouteIsSwitchedByKeyAndInTheHead) {
  press(Qt::Key_Space);
  EXPECT_EQ(route(0)["enabled"], false);
  EXPECT_FALSE(named<Switch>("routeSwitch")->isChecked());
  QTest::mouseClick(named<Switch>("routeSwitch"), Qt::LeftButton);
  settle();
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
}

TEST_F(RoutesEdit, ARouteIsRenamedInItsPlace) {
  press(Qt::Key_F2);
  auto* name = named<NameEdit>("routeName");
  ASSERT_TRUE(name->hasFocus());
  QTest::keyClicks(name, QStringLiteral("Coder"));
  press(Qt::Key_Escape);
  EXPECT_EQ(name->text(), QStringLiteral("Code agent"));
  QTest::keyClicks(name, QStringLiteral("Coder"));
  press(Qt::Key_Return);
  EXPECT_EQ(route(0)["name"], "Coder");
  EXPECT_EQ(chosenName(), QStringLiteral("Coder"));
  expectUndone();
  EXPECT_EQ(name->text(), QStringLiteral("Code agent"));
}

TEST_F(RoutesEdit, ARouteIsClonedAndDeleted) {
  press(Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(route(1)["id"], "code-2");
  EXPECT_EQ(chosenName(), QStringLiteral("Code agent copy"));
  list()->setFocus();
  press(Qt::Key_Delete);
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
  press(Qt::Key_End);
  press(Qt::Key_Delete);
  EXPECT_EQ(chosenName(), QStringLiteral("MCP files"));
}

TEST_F(RoutesEdit, SeveralAreDeletedAtOnce) {
  press(Qt::Key_Down, Qt::ShiftModifier);
  press(Qt::Key_Down, Qt::ShiftModifier);
  press(Qt::Key_Delete);
  EXPECT_EQ(order(), "openai legacy mcp welcome ");
  expectUndone();
}

TEST_F(RoutesEdit, ANewOneIsNamedAtOnce) {
  QTest::mouseClick(named<QPushButton>("newRoute"), Qt::LeftButton);
  settle();
  EXPECT_EQ(order(), "code new research chat openai legacy mcp welcome ");
  EXPECT_TRUE(named<NameEdit>("routeName")->hasFocus());
  EXPECT_EQ(named<NameEdit>("routeName")->selectedText(), QStringLiteral("New route"));
  EXPECT_NE(block("Nobody answers"), nullptr);
  QTest::mouseClick(named<QPushButton>("undoEdit"), Qt::LeftButton);
  settle();
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
}

TEST_F(RoutesEdit, FoldersAndTagsComeFromTheMenu) {
  QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), list()->mapToGlobal(QPoint(10, 10)));
  QApplication::sendEvent(list(), &event);
  auto* menu = list()->findChild<QMenu*>(QStringLiteral("routeMenu"));
  ASSERT_NE(menu, nullptr);
  auto* folder = menu->findChild<QLineEdit*>(QStringLiteral("newFolder"));
  QTest::keyClicks(folder, QStringLiteral("Agents"));
  QTest::keyClick(folder, Qt::Key_Return);
  settle();
  EXPECT_EQ(route(0)["folder"], "Agents");
  EXPECT_EQ(list()->model()->index(0, 0).data().toString(), QStringLiteral("Agents"));
  EXPECT_EQ(chosenName(), QStringLiteral("Code agent"));
  expectUndone();
}

TEST_F(RoutesEdit, TheSearchKeepsTheOrderAndHidesTheRest) {
  press(Qt::Key_F, Qt::ControlModifier);
  QLineEdit& search = m_page.findChild<RoutesToolbar*>()->search();
  ASSERT_TRUE(search.hasFocus());
  QTest::keyClicks(&search, QStringLiteral("v1"));
  settle();
  ASSERT_EQ(list()->model()->rowCount(), 3);  // two and a line
  EXPECT_EQ(list()->model()->index(0, RouteListModel::Number).data().toString(), QStringLiteral("4"));
  search.clear();
  QTest::keyClicks(&search, QStringLiteral("8003"));
  EXPECT_EQ(list()->model()->index(0, RouteListModel::Name).data().toString(),
            QStringLiteral("Research agent"));
  EXPECT_FALSE(m_draft.history().canUndo());
}

TEST_F(RoutesEdit, APolicyIsDraggedOntoItsBlock) {
  std::string place;
  QObject::connect(&m_page, &RoutesPage::partChosen, &m_page,
                   [&](const std::string& pointer) { place = pointer; });
  QTest::mouseClick(named<LinkButton>("addPolicy"), Qt::LeftButton);
  ASSERT_TRUE(palette()->isVisible());
  dragBlock(QStringLiteral("CORS"), middleOf(named<PartBlock>("stop/routes/0/match")));
  EXPECT_FALSE(route(0).contains("cors")) << "the match takes no policies";
  EXPECT_TRUE(palette()->isVisible());
  dragBlock(QStringLiteral("CORS"), middleOf(pipeline()->findChild<PoliciesBlock*>()));
  EXPECT_TRUE(route(0).contains("cors"));
  EXPECT_FALSE(palette()->isVisible());
  EXPECT_EQ(place, "/routes/0/cors") << "its form is shown";
  ASSERT_NE(block("CORS"), nullptr);
  EXPECT_TRUE(block("CORS")->part().changed);
  expectUndone();
}

TEST_F(RoutesEdit, APolicyIsAddedAndTakenOffByKey) {
  press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(palette()->list().hasFocus());
  press(Qt::Key_Escape);
  EXPECT_FALSE(palette()->isVisible());
  press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
  press(Qt::Key_Return);
  EXPECT_TRUE(route(0).contains("addresses"));
  ASSERT_NE(block("Addresses"), nullptr);
  block("Addresses")->setFocus();
  press(Qt::Key_Delete);
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
  block("Limit")->setFocus();
  press(Qt::Key_Delete);
  EXPECT_FALSE(route(0).contains("limits"));
}

TEST_F(RoutesEdit, APoolIsDraggedOntoTheRoute) {
  press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(palette()->isVisible());
  dragBlock(QStringLiteral("research"), middleOf(block("Pool code")));
  EXPECT_EQ(route(0)["pool"], "research");
  EXPECT_NE(block("Pool research"), nullptr);
  expectUndone();
}

TEST_F(RoutesEdit, TheRoutesEndIsDraggedToAnotherPool) {
  PartBlock* pool = block("Pool code");
  const QPoint start = pool->mapToGlobal(QPoint(60, pool->height() / 2));
  QTest::mousePress(pool, Qt::LeftButton, {}, pool->mapFromGlobal(start));
  moveTo(pool, start + QPoint(30, 0));
  ASSERT_TRUE(palette()->isVisible()) << "there is something to drag it to";
  const QPoint mcp = blockInPalette(QStringLiteral("mcp"));
  moveTo(pool, mcp);
  letGo(pool, mcp);
  settle();
  EXPECT_EQ(route(0)["pool"], "mcp");
  EXPECT_FALSE(palette()->isVisible());
  expectUndone();
  // Let go nowhere, it stays.
  pool = block("Pool code");
  QTest::mousePress(pool, Qt::LeftButton, {}, QPoint(60, 10));
  moveTo(pool, start + QPoint(30, 0));
  letGo(pool, start + QPoint(30, 0));
  settle();
  EXPECT_EQ(m_draft.root().dump(), m_start.dump());
}

TEST_F(RoutesEdit, ATargetIsTyped) {
  QTest::mouseClick(named<QToolButton>("newTarget"), Qt::LeftButton);
  auto* url = named<QLineEdit>("newTargetUrl");
  ASSERT_TRUE(url->hasFocus());
  QTest::keyClicks(url, QStringLiteral("127.0.0.1:9009"));
  QTest::keyClick(url, Qt::Key_Return);
  settle();
  EXPECT_EQ(m_draft.root()["pools"][0]["targets"][3]["url"], "http://127.0.0.1:9009");
  expectUndone();
}

TEST_F(RoutesEdit, WhatIsEditedElsewhereIsShownInPlace) {
  QWidget* before = block("Timeouts");
  m_draft.set("/routes/0/timeouts/first_byte", "90s", QStringLiteral("edit"));
  settle();
  EXPECT_EQ(block("Timeouts"), before) << "only its words are others";
  EXPECT_TRUE(block("Timeouts")->part().changed);
  EXPECT_TRUE(block("Timeouts")->accessibleDescription().endsWith(QStringLiteral("changed")));
  m_gateway.profile.text = m_draft.text();  // applied
  m_gateway.changed();
  settle();
  EXPECT_FALSE(block("Timeouts")->part().changed);
}

TEST_F(RoutesEdit, OffersWhatItWasGiven) {
  EXPECT_FALSE(named<QPushButton>("viewMap")->isVisibleTo(m_page.findChild<RoutesToolbar*>()));
  auto* map = new QWidget;
  m_page.setMap(map);
  auto* form = new QWidget;
  m_page.setForm(form);
  auto* test = new QWidget;
  m_page.setTestBox(test);
  settle();
  EXPECT_TRUE(form->isVisible());
  EXPECT_TRUE(test->isVisible());
  QTest::mouseClick(named<QPushButton>("viewMap"), Qt::LeftButton);
  EXPECT_TRUE(map->isVisible());
  EXPECT_FALSE(list()->isVisible());
  QTest::mouseClick(named<QPushButton>("viewEditor"), Qt::LeftButton);
  EXPECT_TRUE(list()->isVisible());
}

TEST_F(RoutesEdit, SaysWhoseTrafficIsWanted) {
  std::string wanted;
  QObject::connect(&m_page, &RoutesPage::trafficWanted, &m_page, [&](const std::string& id) { wanted = id; });
  QTest::mouseClick(named<QPushButton>("showTraffic"), Qt::LeftButton);
  EXPECT_EQ(wanted, "code");
}

TEST_F(RoutesEdit, EditsOneOfFiveHundredWithoutLag) {
  Json root = m_draft.root();
  Json& routes = root["routes"];
  for (int i = 0; i < 500; ++i)
    routes.push_back({{"id", "r" + std::to_string(i)},
                      {"match", {{"path", "/r" + std::to_string(i) + "/*"}}},
                      {"pool", "code"}});
  m_draft.replace(root, QStringLiteral("many"));
  settle();
  m_page.showRoute("r250");
  settle();
  QElapsedTimer clock;
  clock.start();
  constexpr int kEdits = 10;
  for (int i = 0; i < kEdits; ++i) {
    m_draft.set("/routes/257/timeouts/idle", std::to_string(i + 1) + "m", QStringLiteral("edit"));
    settle();
  }
  RecordProperty("millisecondsAnEdit", std::to_string(clock.elapsed() / kEdits));
  std::printf("%lld ms an edit of one of 500 routes\n", static_cast<long long>(clock.elapsed() / kEdits));
  EXPECT_EQ(chosenName(), QStringLiteral("r250"));
}

}  // namespace
}  // namespace headgate::ui
