#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/map/accessible_map.h"
#include "ui/map/profile_map.h"

namespace headgate::ui {
namespace {

class ProfileMapTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { installAccessibleMap(); }

  ProfileMapTest() {
    theme.applyTo(*qApp);
    gateway.profile.path = "/tmp/agents.json";
    gateway.profile.text = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
      "pools": [{"id": "code", "targets": [{"id": "code-1", "url": "http://127.0.0.1:8001"}]}],
      "routes": [{"id": "code", "match": {"path": "/code/*"}, "pool": "code"}, {"id": "b", "pool": "code"}]})";
    gateway.changed();
    EXPECT_TRUE(QTest::qWaitFor([&] { return draft.at("/pools") != nullptr; }));
    map.resize(1376, 800);
    map.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&map));
    view.setFocus();
  }

  QPoint middleOf(const char* key) {
    for (QGraphicsItem* item : view.scene()->items()) {
      auto* node = dynamic_cast<NodeItem*>(item);
      if (node && view.graph().nodes[node->number()].key == key)
        return view.mapFromScene(node->boundingRect().center());
    }
    return {};
  }
  void click(const char* key) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(key)); }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  ProfileDraft draft{live};
  ProfileMap map{live, draft, theme};
  MapView& view = map.view();
};

// A bar that came with what is laid for the room beside it, and went with it, would keep the window busy for
// good.
TEST_F(ProfileMapTest, ItComesToRestAtEverySize) {
  struct Requests : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
      count += event->type() == QEvent::LayoutRequest ? 1 : 0;
      return false;
    }
    int count = 0;
  } requests;
  for (QObject* bar : view.findChildren<QWidget*>()) bar->installEventFilter(&requests);
  for (const QSize size :
       {QSize(1376, 800), {1375, 800}, {1374, 801}, {1200, 160}, {1400, 161}, {700, 900}, {700, 160}}) {
    map.resize(size);
    requests.count = 0;
    for (int turn = 0; turn < 50; ++turn) {
      QCoreApplication::sendPostedEvents();
      QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    EXPECT_LT(requests.count, 20) << size.width() << " x " << size.height();
    EXPECT_EQ(view.horizontalScrollBar()->isVisible(), size.width() < 1210) << size.width();
  }
}

TEST_F(ProfileMapTest, AClickChoosesAndADoubleClickOpens) {
  ASSERT_EQ(view.graph().nodes.size(), 5U);
  click("route:code");
  EXPECT_EQ(view.chosen(), "route:code");
  std::string place;
  QObject::connect(&map, &ProfileMap::placeWanted, &map,
                   [&](const std::string& pointer) { place = pointer; });
  QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middleOf("pool:code"));
  EXPECT_EQ(place, "/pools/0");
  QTest::mouseClick(map.findChild<QPushButton*>(QStringLiteral("openNode")), Qt::LeftButton);
  EXPECT_FALSE(place.empty());
}

TEST_F(ProfileMapTest, TheKeysGoFromNodeToNode) {
  QTest::keyClick(&view, Qt::Key_Down);
  EXPECT_EQ(view.chosen(), "listener:web");
  QTest::keyClick(&view, Qt::Key_Right);
  EXPECT_TRUE(view.chosen().starts_with("route:"));
  QTest::keyClick(&view, Qt::Key_Down);
  QTest::keyClick(&view, Qt::Key_Up);
  QTest::keyClick(&view, Qt::Key_Right);
  EXPECT_EQ(view.chosen(), "pool:code");
  std::string place;
  QObject::connect(&map, &ProfileMap::placeWanted, &map,
                   [&](const std::string& pointer) { place = pointer; });
  QTest::keyClick(&view, Qt::Key_Return);
  EXPECT_EQ(place, "/pools/0");
  QTest::keyClick(&view, Qt::Key_Escape);
  EXPECT_TRUE(view.chosen().empty());
}

// The accessible one of a node, as a reader finds it: below the map.
QAccessibleInterface* toldOf(MapView& view, const char* key) {
  QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&view);
  for (int i = 0; i < map->childCount(); ++i)
    if (static_cast<NodeItem*>(map->child(i)->object())->node().key == key) return map->child(i);
  return nullptr;
}

TEST_F(ProfileMapTest, WhoListensIsToldOfEachNode) {
  QAccessibleInterface* node = toldOf(view, "target:code/code-1");
  ASSERT_NE(node, nullptr);
  QAccessibleInterface* told = node->parent();
  EXPECT_EQ(told->role(), QAccessible::List);
  EXPECT_EQ(told->childCount(), 5);
  EXPECT_EQ(told->indexOfChild(node), 4);
  EXPECT_EQ(node->role(), QAccessible::ListItem);
  EXPECT_EQ(node->text(QAccessible::Name), QStringLiteral("Target code-1, 127.0.0.1:8001"));
  EXPECT_EQ(node->text(QAccessible::Description), QStringLiteral("no check, not served now. 0 a minute."));
  const QPoint middle = view.viewport()->mapToGlobal(middleOf("target:code/code-1"));
  EXPECT_TRUE(node->rect().contains(middle));
  EXPECT_EQ(told->childAt(middle.x(), middle.y()), node);
  EXPECT_FALSE(node->state().selected);
}

TEST_F(ProfileMapTest, WhoListensHasTheFocusWhereTheKeysGo) {
  QAccessibleInterface* node = toldOf(view, "listener:web");
  ASSERT_NE(node, nullptr);
  QTest::keyClick(&view, Qt::Key_Down);
  EXPECT_TRUE(node->state().focused);
  EXPECT_EQ(node->parent()->focusChild(), node);
  QTest::keyClick(&view, Qt::Key_Right);
  EXPECT_FALSE(node->state().focused);
}

TEST_F(ProfileMapTest, WhoListensOpensANodeByPressingIt) {
  std::string place;
  QObject::connect(&map, &ProfileMap::placeWanted, &map,
                   [&](const std::string& pointer) { place = pointer; });
  QAccessibleInterface* node = toldOf(view, "pool:code");
  ASSERT_NE(node, nullptr);
  QAccessibleActionInterface* actions = node->actionInterface();
  ASSERT_NE(actions, nullptr);
  EXPECT_EQ(actions->localizedActionDescription(QAccessibleActionInterface::pressAction()),
            QStringLiteral("Open pool"));
  actions->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_EQ(place, "/pools/0");
  EXPECT_EQ(view.chosen(), "pool:code");
}

// The rest steps back: its names lose what contrast they can.
TEST_F(ProfileMapTest, WhatIsNotOnTheChosenWayIsDimmed) {
  draft.insert("/pools", 1, Json{{"id", "other"}}, QStringLiteral("Pool"));
  const auto darkest = [&](const char* key) {
    const QPoint middle = middleOf(key);
    const QImage picture = view.viewport()->grab(QRect(middle - QPoint(50, 16), QSize(60, 32))).toImage();
    int least = 255;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x) least = std::min(least, qGray(picture.pixel(x, y)));
    return least;
  };
  const int before = darkest("pool:other");
  view.choose("route:code");
  EXPECT_GT(darkest("pool:other"), before + 20);
  EXPECT_LT(darkest("pool:code"), before + 20);
  view.choose({});
  EXPECT_EQ(darkest("pool:other"), before);
}

TEST_F(ProfileMapTest, FindsByLetters) {
  EXPECT_TRUE(map.find(QStringLiteral("8001")));
  EXPECT_EQ(view.chosen(), "target:code/code-1");
  EXPECT_FALSE(map.find(QStringLiteral("nothing of it")));
}

TEST_F(ProfileMapTest, FollowsWhatIsEdited) {
  draft.insert("/routes", 0, Json{{"id", "new"}}, QStringLiteral("Route"));
  EXPECT_EQ(view.graph().nodes.size(), 6U);
  click("route:new");
  EXPECT_EQ(view.chosen(), "route:new");
  draft.history().undo();
  EXPECT_TRUE(view.chosen().empty());
}

TEST_F(ProfileMapTest, ZoomsWithinBounds) {
  for (int i = 0; i < 40; ++i) QTest::keyClick(&view, Qt::Key_Plus);
  EXPECT_LE(view.transform().m11(), 3.01);
  for (int i = 0; i < 80; ++i) QTest::keyClick(&view, Qt::Key_Minus);
  EXPECT_GE(view.transform().m11(), 0.29);
  QTest::keyClick(&view, Qt::Key_0);
  EXPECT_LE(view.transform().m11(), 1.01);
}

}  // namespace
}  // namespace headgate::ui
