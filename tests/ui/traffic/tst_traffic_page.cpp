#include <cmath>
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/docks/page_frame.h"
#include "ui/paint/tabular_numbers.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/follow_button.h"
#include "ui/traffic/scope_tree.h"
#include "ui/traffic/traffic_page.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

class TrafficPageTest : public testing::Test {
 protected:
  TrafficPageTest() {
    m_gateway.profile.text = test::kSampleProfile;
    m_gateway.state.listeners = {{.id = "web", .address = "127.0.0.1", .port = 8080}};
    m_page.resize(1376, 600);
    m_page.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_page));
  }

  void feed(uint64_t first, uint64_t last) {
    std::vector<control::ExchangeRow> rows;
    for (uint64_t number = first; number <= last; ++number) rows.push_back(test::endedRow(number));
    feed(std::move(rows));
  }
  void feed(std::vector<control::ExchangeRow> rows) {
    const uint64_t last = rows.back().number;
    const auto phase = rows.back().phase;
    m_gateway.feed(std::move(rows));
    ASSERT_TRUE(QTest::qWaitFor([&] {
      const ExchangeRows& known = m_page.model().rows();
      for (auto at = known.begin(); at != known.end(); ++at)
        if (known.at(at).number == last) return known.at(at).phase == phase;
      return false;
    }));
    QApplication::processEvents();  // the view lays itself out
    QApplication::processEvents();
  }
  ExchangeTable& table() { return *m_page.findChild<ExchangeTable*>(); }
  DetailPane& detail() { return *m_page.findChild<DetailPane*>(); }
  ScopeTree& tree() { return *m_page.findChild<ScopeTree*>(); }
  FollowButton& followButton() { return *m_page.findChild<FollowButton*>(); }
  QScrollBar& bar() { return *table().verticalScrollBar(); }
  uint64_t chosen() { return table().chosenRow() ? m_page.model().packedAt(*table().chosenRow()).number : 0; }
  void clickRow(int row) {
    const QRect rect = table().visualRect(m_page.model().index(row, ExchangeTableModel::Route));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, rect.center());
  }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  TrafficPage m_page{m_live, m_theme};
};

TEST_F(TrafficPageTest, FollowsTheNewestWhileTheEndIsInSight) {
  feed(1, 200);
  EXPECT_TRUE(table().isFollowing());
  EXPECT_EQ(bar().value(), bar().maximum());
  feed(201, 300);
  EXPECT_EQ(bar().value(), bar().maximum());
  EXPECT_EQ(followButton().text(), QStringLiteral("Following newest"));
}

TEST_F(TrafficPageTest, WhoScrollsUpStaysThereAndIsToldOfTheNewOnes) {
  feed(1, 200);
  QTest::keyClick(&table(), Qt::Key_Home);
  bar().triggerAction(QAbstractSlider::SliderSingleStepSub);
  QApplication::processEvents();
  const int value = bar().value();
  feed(201, 234);
  EXPECT_FALSE(table().isFollowing());
  EXPECT_EQ(bar().value(), value);
  EXPECT_EQ(followButton().text(), QStringLiteral("34 new"));
  QTest::mouseClick(&followButton(), Qt::LeftButton);
  EXPECT_TRUE(table().isFollowing());
  EXPECT_EQ(bar().value(), bar().maximum());
}

TEST_F(TrafficPageTest, TheKeyForTheEndFollowsAgain) {
  feed(1, 200);
  QTest::keyClick(&table(), Qt::Key_Home);
  EXPECT_FALSE(table().isFollowing());
  EXPECT_EQ(chosen(), 1U);
  QTest::keyClick(&table(), Qt::Key_End);
  EXPECT_TRUE(table().isFollowing());
  EXPECT_EQ(chosen(), 200U);
}

TEST_F(TrafficPageTest, WhoChoosesAnOlderRowKeepsItInSight) {
  feed(1, 200);
  clickRow(197);
  EXPECT_FALSE(table().isFollowing());
  const int value = bar().value();
  feed(201, 300);
  EXPECT_EQ(bar().value(), value);
  QTest::mouseClick(&followButton(), Qt::LeftButton);
  EXPECT_TRUE(table().isFollowing());
  clickRow(299);
  EXPECT_TRUE(table().isFollowing()) << "the newest";
  QTest::keyClick(&table(), Qt::Key_Up);
  EXPECT_FALSE(table().isFollowing());
}

TEST_F(TrafficPageTest, TrafficMovesNoSelection) {
  feed(1, 20);
  clickRow(4);
  ASSERT_EQ(chosen(), 5U);
  feed(21, 400);
  EXPECT_EQ(chosen(), 5U);
  EXPECT_EQ(detail().row()->number, 5U);
}

TEST_F(TrafficPageTest, KeysGoThroughTheRows) {
  feed(1, 20);
  clickRow(4);
  QTest::keyClick(&table(), Qt::Key_J);
  EXPECT_EQ(chosen(), 6U);
  QTest::keyClick(&table(), Qt::Key_K);
  QTest::keyClick(&table(), Qt::Key_Up);
  EXPECT_EQ(chosen(), 4U);
  QTest::keyClick(&table(), Qt::Key_Down);
  EXPECT_EQ(chosen(), 5U);
  QTest::keyClick(&table(), Qt::Key_Home);
  EXPECT_EQ(chosen(), 1U);
  QTest::keyClick(&table(), Qt::Key_PageDown);
  EXPECT_GT(chosen(), 10U);
  m_page.activateWindow();
  QTest::keyClick(&table(), Qt::Key_Return);
  EXPECT_EQ(m_page.focusWidget(), m_page.findChild<QTabBar*>());
}

TEST_F(TrafficPageTest, ARowIsCopiedAsText) {
  feed(1, 3);
  clickRow(0);
  QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
      QStringLiteral("1, well: GET /v1/models on OpenAI API, 200, 12 ms, 2.")))
      << QApplication::clipboard()->text().toStdString();
  control::ExchangeDetail recorded;
  recorded.row = test::endedRow(1);
  recorded.requestHead.bytes = "GET /v1/models?x=1 HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n";
  m_gateway.keep(recorded);
  QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(
      QTest::qWaitFor([] { return QApplication::clipboard()->text().startsWith(QStringLiteral("curl ")); }));
  EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("-H 'Accept: */*'")));
}

TEST_F(TrafficPageTest, AScopeFiltersTheTable) {
  feed(test::sampleRows());
  ScopeModel& scopes = static_cast<ScopeModel&>(*tree().model());
  ASSERT_TRUE(QTest::qWaitFor(
      [&] { return scopes.indexOf({}).data(ScopeModel::CountTextRole).toString() == QStringLiteral("31"); }));
  const auto click = [&](const Scope& scope) {
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                      tree().visualRect(scopes.indexOf(scope)).center());
  };
  click({.kind = Scope::Kind::Errors});
  EXPECT_EQ(m_page.shown(), 2);
  click({.kind = Scope::Kind::Route, .route = "mcp"});
  EXPECT_EQ(m_page.shown(), 8);
  QTest::keyClick(&tree(), Qt::Key_Up);
  EXPECT_EQ(m_page.shown(), 5) << "OpenAI API";
  click({});
  EXPECT_EQ(m_page.shown(), 31);
}

TEST_F(TrafficPageTest, WhatSomebodyReadsStaysThoughItLeavesItsScope) {
  feed({test::endedRow(1), test::runningRow(2), test::runningRow(3)});
  tree().choose({.kind = Scope::Kind::InFlight});
  Q_EMIT tree().chosen({.kind = Scope::Kind::InFlight});
  ASSERT_EQ(m_page.shown(), 2);
  clickRow(0);
  ASSERT_EQ(chosen(), 2U);
  feed({test::endedRow(3), test::endedRow(2)});
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_page.shown() == 1; }));
  EXPECT_EQ(chosen(), 2U);
}

TEST_F(TrafficPageTest, TheKeysLeaveARowThatHasLeftItsScope) {
  feed({test::endedRow(1), test::runningRow(2), test::runningRow(3), test::runningRow(4)});
  tree().choose({.kind = Scope::Kind::InFlight});
  Q_EMIT tree().chosen({.kind = Scope::Kind::InFlight});
  clickRow(0);
  QApplication::processEvents();
  feed({test::endedRow(2)});
  ASSERT_EQ(chosen(), 2U);
  QTest::keyClick(&table(), Qt::Key_Down);
  EXPECT_EQ(chosen(), 3U);
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_page.shown() == 2; }));
  EXPECT_EQ(chosen(), 3U);
  EXPECT_EQ(detail().row()->number, 3U);
}

TEST_F(TrafficPageTest, SaysWhatItCouldNotTake) {
  const auto foot = [this]() -> QString {
    for (const auto* label : m_page.findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(QStringLiteral("faster"))) return label->text();
    return {};
  };
  feed({test::runningRow(1), test::endedRow(2)});
  EXPECT_TRUE(foot().isEmpty());
  m_gateway.skip(1'234, {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !foot().isEmpty(); }));
  EXPECT_EQ(foot(), QStringLiteral("1,234 updates came faster than they could be taken"));
  EXPECT_EQ(m_page.model().rows().counts().inFlight, 0);
}

TEST_F(TrafficPageTest, ASilenceIsSeenThoughNothingComes) {
  control::ExchangeRow row = test::runningRow(1);
  row.status = 200;
  row.lastPiece = 0;
  int64_t now = row.startedWall + 1'000'000'000;
  m_page.model().setClock([&now] { return now; });
  feed({row});
  EXPECT_EQ(m_page.model().rows().counts().stalled, 0);
  now += 10'000'000'000;
  EXPECT_TRUE(QTest::qWaitFor([this] { return m_page.model().rows().counts().stalled == 1; }));
}

TEST_F(TrafficPageTest, BeforeThereIsTrafficItSaysWhereToSendIt) {
  const auto visibleButton = [this](const QString& text) -> QAbstractButton* {
    for (auto* button : m_page.findChildren<QAbstractButton*>())
      if (button->isVisible() && button->text() == text) return button;
    return nullptr;
  };
  ASSERT_TRUE(QTest::qWaitFor([&] { return visibleButton(QStringLiteral("Start")) != nullptr; }));
  QTest::mouseClick(visibleButton(QStringLiteral("Start")), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return visibleButton(QStringLiteral("Copy")) != nullptr; }));
  EXPECT_EQ(m_gateway.calls<control::Start>().size(), 1U);
  QTest::mouseClick(visibleButton(QStringLiteral("Copy")), Qt::LeftButton);
  EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8080"));
  EXPECT_FALSE(table().isVisible());
  feed(1, 1);
  EXPECT_TRUE(table().isVisible());
}

TEST_F(TrafficPageTest, TheDetailGoesUnderTheTableAndTheTreeAway) {
  feed(1, 3);
  EXPECT_GT(detail().x() + detail().parentWidget()->x(), 0);
  m_page.resize(1100, 800);
  EXPECT_TRUE(tree().isVisible());
  EXPECT_GT(detail().mapTo(&m_page, QPoint()).y(), table().mapTo(&m_page, QPoint()).y());
  m_page.resize(800, 800);
  EXPECT_FALSE(tree().isVisible());
  for (const auto column : {ExchangeTableModel::State, ExchangeTableModel::Target, ExchangeTableModel::Status,
                            ExchangeTableModel::Duration})
    EXPECT_FALSE(table().isColumnHidden(column));
  m_page.resize(560, 800);
  EXPECT_TRUE(table().isColumnHidden(ExchangeTableModel::Size));
  EXPECT_TRUE(table().isColumnHidden(ExchangeTableModel::Verb));
}

TEST_F(TrafficPageTest, ItsPanesAreHiddenDetachedAndComeBack) {
  feed(1, 3);
  PageFrame& frame = m_page.frame();
  frame.showPane(QStringLiteral("detail"), false);
  EXPECT_FALSE(detail().isVisible());
  clickRow(1);
  QTest::keyClick(&table(), Qt::Key_Return);
  EXPECT_TRUE(detail().isVisible()) << "who opens a row wants to see it";
  frame.detachPane(QStringLiteral("scopes"));
  EXPECT_TRUE(tree().isVisible());
  EXPECT_NE(tree().window(), m_page.window());
  frame.movePane(QStringLiteral("detail"), PageFrame::Side::Bottom);
  EXPECT_GT(detail().mapTo(&m_page, QPoint()).y(), table().mapTo(&m_page, QPoint()).y());
  frame.resetLayout();
  EXPECT_EQ(tree().window(), m_page.window());
  EXPECT_LT(tree().mapTo(&m_page, QPoint()).x(), table().mapTo(&m_page, QPoint()).x());
  EXPECT_GT(detail().mapTo(&m_page, QPoint()).x(), table().mapTo(&m_page, QPoint()).x());
}

TEST_F(TrafficPageTest, AScopeIsToldWhereSomebodyHasHiddenTheTree) {
  feed(test::sampleRows());
  m_page.showScope({.kind = Scope::Kind::Errors});
  auto* showAll = m_page.findChild<LinkButton*>();
  EXPECT_FALSE(showAll->isVisible());
  m_page.frame().showPane(QStringLiteral("scopes"), false);
  EXPECT_TRUE(showAll->isVisible());
  m_page.frame().showPane(QStringLiteral("scopes"));
  EXPECT_FALSE(showAll->isVisible());
}

TEST_F(TrafficPageTest, EveryStatusHasRoomForItsWord) {
  const Tokens& tokens = m_theme.tokens();
  const qreal code = TabularNumbers(m_theme.fonts().strong()).width(QStringLiteral("200"));
  for (const char* word : {"stopped", "stalled", "not read", "too long", "cut off", "unseen"}) {
    const int text = QFontMetrics(m_theme.fonts().small()).horizontalAdvance(QString::fromUtf8(word));
    EXPECT_GE(table().columnWidth(ExchangeTableModel::Status),
              2 * tokens.space.cellX + int(std::ceil(code)) + tokens.space.half + text)
        << word;
  }
}

TEST_F(TrafficPageTest, AScopeIsToldWhereTheTreeIsFoldedAway) {
  feed(test::sampleRows());
  auto* showAll = m_page.findChild<LinkButton*>();
  tree().choose({.kind = Scope::Kind::Errors});
  Q_EMIT tree().chosen({.kind = Scope::Kind::Errors});
  EXPECT_FALSE(showAll->isVisible()) << "the tree tells it";
  m_page.resize(800, 800);
  ASSERT_FALSE(tree().isVisible());
  EXPECT_TRUE(showAll->isVisible());
  const auto* name = m_page.findChild<ElidingLabel*>(QStringLiteral("scope"));
  EXPECT_EQ(name->accessibleName(), QStringLiteral("Only Errors"));
  QTest::mouseClick(showAll, Qt::LeftButton);
  EXPECT_EQ(m_page.shown(), 31);
  EXPECT_FALSE(showAll->isVisible());
  m_page.resize(1376, 600);
  EXPECT_EQ(*static_cast<ScopeModel&>(*tree().model()).scopeAt(tree().currentIndex()), Scope{});
}

TEST_F(TrafficPageTest, EverythingThatCanBeOperatedHasAName) {
  feed(test::sampleRows());
  clickRow(0);
  for (const auto* widget : m_page.findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
      continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool speaks =
        qobject_cast<const QLabel*>(widget) != nullptr || (button != nullptr && !button->text().isEmpty());
    const bool named = !widget->accessibleName().isEmpty() || speaks;
    EXPECT_TRUE(named) << widget->metaObject()->className() << " in "
                       << widget->parentWidget()->metaObject()->className();
  }
}

}  // namespace
}  // namespace headgate::ui
