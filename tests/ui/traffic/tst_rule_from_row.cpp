#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"

namespace headgate::ui {
namespace {

class RuleFromRowTest : public testing::Test {
 protected:
  RuleFromRowTest() {
    m_gateway.profile.text = test::kSampleProfile;
    m_page.resize(1376, 600);
    m_page.show();
    m_page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    QObject::connect(&m_page, &TrafficPage::ruleWanted, &m_page,
                     [this](const control::OverlayRule& rule) { m_wanted.push_back(rule); });
    m_gateway.feed(test::endedRow(1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page.model().rowCount() == 1; }));
  }

  ExchangeTable& table() { return *m_page.findChild<ExchangeTable*>(); }
  void chooseTheRow() {
    table().selectRow(0);
    table().setFocus();
  }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  TrafficPage m_page{m_live, m_theme};
  std::vector<control::OverlayRule> m_wanted;
};

TEST_F(RuleFromRowTest, AKeyAsksForABreakpointForExchangesLikeTheChosenOne) {
  table().setFocus();
  table().clearSelection();
  QTest::keyClick(&table(), Qt::Key_M, Qt::ControlModifier);
  EXPECT_TRUE(m_wanted.empty()) << "none is chosen";
  chooseTheRow();
  QTest::keyClick(&table(), Qt::Key_M, Qt::ControlModifier);
  ASSERT_EQ(m_wanted.size(), 1u);
  const control::ExchangeRow row = test::endedRow(1);
  EXPECT_EQ(m_wanted[0], (control::OverlayRule{.route = row.route, .method = row.method, .path = row.path}));
}

TEST_F(RuleFromRowTest, EachDeedOfTheMenuIsFilledIn) {
  chooseTheRow();
  const std::pair<const char*, control::OverlayAction> deeds[] = {
      {"traffic.rule.holdRequest", control::OverlayAction::HoldRequest},
      {"traffic.rule.holdResponse", control::OverlayAction::HoldResponse},
      {"traffic.rule.delay", control::OverlayAction::Delay},
      {"traffic.rule.throttle", control::OverlayAction::Throttle},
      {"traffic.rule.drop", control::OverlayAction::Drop},
      {"traffic.rule.status", control::OverlayAction::Status},
      {"traffic.rule.cut", control::OverlayAction::Cut}};
  for (const auto& [name, action] : deeds) {
    auto* act = table().findChild<QAction*>(QLatin1String(name));
    ASSERT_NE(act, nullptr) << name;
    act->trigger();
    ASSERT_FALSE(m_wanted.empty()) << name;
    EXPECT_EQ(m_wanted.back().action, action) << name;
    EXPECT_EQ(m_wanted.back().path, test::endedRow(1).path) << name;
  }
}

}  // namespace
}  // namespace headgate::ui
