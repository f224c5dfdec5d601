// The targets of the page of the routes under a real mouse and real keys: what is said of them, and what is
// done to them.
#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QTest>

#include "tests/ui/routes/sample_routes.h"
#include "ui/routes/route_list_model.h"
#include "ui/routes/routes_page.h"
#include "ui/routes/target_card.h"
#include "ui/widgets/row_table.h"

namespace headgate::ui {
namespace {

using control::TargetHealth;
using control::TargetOrder;
using control::TargetState;

class RoutesTargets : public testing::Test {
 protected:
  RoutesTargets() {
    test::fillWithRoutes(m_gateway);
    test::serveTargets(m_gateway);
    m_page.resize(1376, 832);
    m_page.show();
    QApplication::setActiveWindow(&m_page);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !cards().empty() && card(0)->live().isServed; }));
  }
  control::TargetStatus& status(size_t index) { return m_gateway.targets.targets[index]; }
  QList<TargetCard*> cards() const { return m_page.findChildren<TargetCard*>(); }
  TargetCard* card(int index) const { return cards().at(index); }
  QString routeWord() const {
    const auto* model = m_page.findChild<RowTable*>()->model();
    return model->index(0, RouteListModel::Answer).data(RouteListModel::SecondLineRole).toString();
  }
  bool becomes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition); }

  static QMenu* menuThatIsOpen() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
  // By way of the window, as it comes from the desktop: only then Qt makes a menu of it. Of the menu key it
  // is the desktop's part of Qt that makes this event.
  QMenu* openMenu(int index) {
    QApplication::setActiveWindow(&m_page);  // the desktop's part, after a menu has closed
    card(index)->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_page.windowHandle(), &event);
    return menuThatIsOpen();
  }
  QMenu* openMenuByMouse(int index) {
    const QPoint place = card(index)->mapTo(&m_page, card(index)->rect().center());
    QTest::mouseClick(m_page.windowHandle(), Qt::RightButton, {}, place);
    return menuThatIsOpen();
  }
  static QStringList choices(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions())
      if (action->isEnabled()) texts << action->text().remove(QLatin1Char('&'));
    return texts;
  }
  std::vector<control::SetTargetState> orders() const { return m_gateway.calls<control::SetTargetState>(); }

  const Theme m_theme{Theme::Choice::Light};
  test::ScriptedGateway m_gateway;
  LiveGateway m_live{m_gateway};
  ProfileDraft m_draft{m_live};
  RoutesPage m_page{m_draft, m_live, m_theme};
};

TEST_F(RoutesTargets, FollowTheGateway) {
  EXPECT_EQ(card(0)->live().word, QStringLiteral("UP"));
  status(0).health = TargetHealth::Down;
  status(0).healthSince = 1;
  status(0).standing = control::TargetStanding::Unusable;
  status(0).probes = {
      {.verdict = control::ProbeVerdict::Bad, .reason = "connection refused", .error = "connect_refused"}};
  EXPECT_TRUE(becomes([this] { return card(0)->live().word == QStringLiteral("DOWN"); }));
  EXPECT_EQ(routeWord(), QStringLiteral("1 of 2 down"));
  EXPECT_TRUE(card(0)->accessibleDescription().contains(QStringLiteral("DOWN, connection refused, since")));
  EXPECT_TRUE(card(0)->accessibleDescription().contains(QStringLiteral("not listening, probe failed")));
  EXPECT_TRUE(card(0)->toolTip().startsWith(QStringLiteral("DOWN · connection refused · since")));
  m_gateway.targets = {};
  EXPECT_TRUE(becomes([this] { return card(0)->live().word == QStringLiteral("no check"); }))
      << "the gateway stopped";
}

TEST_F(RoutesTargets, AreNotAskedForWhereNobodySeesThem) {
  m_page.hide();
  const size_t before = m_gateway.calls<control::GetTargets>().size();
  const size_t polls = m_gateway.calls<control::GetCounters>().size();
  ASSERT_TRUE(becomes([&] { return m_gateway.calls<control::GetCounters>().size() >= polls + 5; }));
  EXPECT_EQ(m_gateway.calls<control::GetTargets>().size(), before);
  m_page.show();
  EXPECT_EQ(m_gateway.calls<control::GetTargets>().size(), before + 1);
}

TEST_F(RoutesTargets, AreDrainedWithTheKeys) {
  QMenu* menu = openMenu(0);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(choices(*menu), QStringList({QStringLiteral("Drain"), QStringLiteral("Maintenance")}));
  QTest::keyClick(menu, Qt::Key_D);
  ASSERT_EQ(orders().size(), 1U);
  EXPECT_EQ(orders()[0],
            (control::SetTargetState{.pool = "code", .target = "code-1", .state = TargetOrder::Drain}));
  EXPECT_TRUE(becomes([this] { return card(0)->live().word == QStringLiteral("DRAIN"); }));

  menu = openMenu(0);
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(choices(*menu), QStringList({QStringLiteral("Maintenance"), QStringLiteral("Back to on")}));
  QTest::keyClick(menu, Qt::Key_B);
  EXPECT_TRUE(becomes([this] { return card(0)->live().word == QStringLiteral("UP"); }));
  EXPECT_EQ(orders().back().state, TargetOrder::AsProfile) << "which is what the profile says";
}

TEST_F(RoutesTargets, HaveTheirMenuOnKeyboardsWithoutAMenuKeyToo) {
  card(0)->setFocus();
  QTest::keyClick(card(0), Qt::Key_F10, Qt::ShiftModifier);
  ASSERT_NE(menuThatIsOpen(), nullptr);
  QTest::keyClick(menuThatIsOpen(), Qt::Key_Escape);
  EXPECT_EQ(menuThatIsOpen(), nullptr);
  EXPECT_TRUE(orders().empty());
}

TEST_F(RoutesTargets, AreTakenOutOfUseWithTheMouse) {
  QMenu* menu = openMenuByMouse(1);
  ASSERT_NE(menu, nullptr);
  QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
  EXPECT_TRUE(becomes([this] { return card(1)->live().word == QStringLiteral("MAINT"); }));
  EXPECT_TRUE(card(1)->isChecked()) << "it is the one that is chosen now";
  EXPECT_EQ(orders().back(),
            (control::SetTargetState{.pool = "code", .target = "code-2", .state = TargetOrder::Maintenance}));
}

TEST_F(RoutesTargets, AreTurnedOnAgainstTheProfile) {
  QMenu* menu = openMenu(2);  // which drains by the profile
  ASSERT_NE(menu, nullptr);
  EXPECT_EQ(choices(*menu), QStringList({QStringLiteral("Maintenance"), QStringLiteral("Back to on")}));
  QTest::keyClick(menu, Qt::Key_B);
  EXPECT_TRUE(becomes([this] { return card(2)->live().word == QStringLiteral("UP"); }));
  EXPECT_EQ(orders().back().state, TargetOrder::On);
}

TEST_F(RoutesTargets, TakeNoOrdersWhileTheGatewayDoesNotRun) {
  m_gateway.targets = {};
  ASSERT_TRUE(becomes([this] { return !card(0)->live().isServed; }));
  QMenu* menu = openMenu(0);
  ASSERT_NE(menu, nullptr);
  EXPECT_TRUE(choices(*menu).isEmpty());
  QTest::keyClick(menu, Qt::Key_Escape);
}

TEST_F(RoutesTargets, StandBeneathEachOtherWhereThereIsLittleRoom) {
  const auto isWhole = [](const TargetCard* one) {
    return one->width() >= 190 && one->parentWidget()->rect().contains(one->geometry());
  };
  m_page.resize(1500, 832);
  EXPECT_TRUE(becomes([this] { return card(2)->y() == card(0)->y(); }));
  m_page.resize(860, 832);
  EXPECT_TRUE(becomes([this] { return card(2)->y() > card(0)->y(); }));
  for (const TargetCard* one : cards()) EXPECT_TRUE(isWhole(one));
  m_page.resize(2'000, 832);
  EXPECT_TRUE(becomes([this] { return card(2)->y() == card(0)->y(); }));
  for (const TargetCard* one : cards()) EXPECT_TRUE(isWhole(one));
}

TEST_F(RoutesTargets, MayGoWhileTheirMenuIsOpen) {
  QMenu* menu = openMenu(0);
  ASSERT_NE(menu, nullptr);
  const std::string place = "127.0.0.1:8001";
  m_gateway.profile.text.replace(m_gateway.profile.text.find(place), place.size(), "127.0.0.1:9001");
  m_gateway.changed();
  EXPECT_TRUE(becomes([] { return menuThatIsOpen() == nullptr; }));
  EXPECT_FALSE(card(0)->live().isServed) << "it is another one now";
}

}  // namespace
}  // namespace headgate::ui
