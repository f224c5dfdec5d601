// What is done with chosen exchanges on the Traffic page, by mouse and keys.
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/acts/replay_panel.h"
#include "ui/acts/resend_tab.h"
#include "ui/docks/page_frame.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {
namespace {

class TrafficActsTest : public testing::Test {
 protected:
  TrafficActsTest() {
    m_gateway.profile.text = test::kSampleProfile;
    m_gateway.resendPlan = {.listener = "web", .number = 2, .head = "GET / HTTP/1.1\nHost: a\n"};
    m_gateway.exchangeText = {.text = "the text", .written = 1};
    m_page.resize(1376, 700);
    m_page.addReplay();
    m_page.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_page));
    std::vector<control::ExchangeRow> rows;
    for (uint64_t number = 1; number <= 40; ++number) rows.push_back(test::endedRow(number));
    m_gateway.feed(std::move(rows));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_page.shown() == 40; }));
    QApplication::clipboard()->clear();
  }
  ExchangeTable& table() { return *m_page.findChild<ExchangeTable*>(); }
  void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) {
    table().scrollTo(m_page.model().index(row, 0));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers,
                      table().visualRect(m_page.model().index(row, ExchangeTableModel::Route)).center());
  }
  void trigger(const char* name) {
    for (QAction* action : table().actions())
      if (action->objectName() == QLatin1String(name)) action->trigger();
  }
  QString told() { return m_page.findChild<ElidingLabel*>(QStringLiteral("actTold"))->text(); }
  bool tells(const QString& words) {
    return QTest::qWaitFor([&] { return told().contains(words); });
  }
  template <typename Call>
  bool asks(size_t count) {
    return QTest::qWaitFor([&] { return m_gateway.calls<Call>().size() == count; });
  }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  TrafficPage m_page{m_live, m_theme};
};

using control::TextForm;
using Ids = std::vector<uint64_t>;

TEST_F(TrafficActsTest, SeveralRowsAreChosenByMouseAndKeys) {
  clickRow(20);
  clickRow(23, Qt::ShiftModifier);
  EXPECT_EQ(table().chosenRows(), (std::vector<int>{20, 21, 22, 23}));
  clickRow(25, Qt::ControlModifier);
  EXPECT_EQ(table().chosenRows(), (std::vector<int>{20, 21, 22, 23, 25}));
  EXPECT_EQ(table().chosenRow(), 25) << "which was chosen last";
  clickRow(10);
  QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_EQ(table().chosenRows(), (std::vector<int>{10, 11}));
  QTest::keyClick(&table(), Qt::Key_Down);
  EXPECT_EQ(table().chosenRows(), std::vector<int>{12});
  QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(table().chosenRows().size(), 40U);
}

TEST_F(TrafficActsTest, CopiesInEachForm) {
  clickRow(1);
  const std::pair<const char*, TextForm> forms[] = {{"traffic.copyUrl", TextForm::Url},
                                                    {"traffic.copyAsCurl", TextForm::Curl},
                                                    {"traffic.copyAsPython", TextForm::Python},
                                                    {"traffic.copyAsTypeScript", TextForm::TypeScript},
                                                    {"traffic.copyAsTranscript", TextForm::Transcript}};
  size_t asked = 0;
  for (const auto& [name, form] : forms) {
    QApplication::clipboard()->clear();
    trigger(name);
    ASSERT_TRUE(asks<control::WriteExchanges>(++asked)) << name;
    EXPECT_EQ(m_gateway.calls<control::WriteExchanges>().back(),
              (control::WriteExchanges{.exchanges = {2}, .form = form}));
    EXPECT_TRUE(
        QTest::qWaitFor([] { return QApplication::clipboard()->text() == QStringLiteral("the text"); }));
  }
  trigger("traffic.copyAsMarkdown");
  EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("| \\# | Time | Verb |")))
      << QApplication::clipboard()->text().toStdString();
  EXPECT_TRUE(tells(QStringLiteral("1 row copied")));
}

TEST_F(TrafficActsTest, SaysWhatIsMissing) {
  clickRow(20);
  clickRow(22, Qt::ShiftModifier);
  m_gateway.exchangeText = {.text = "two", .written = 2, .gone = 1, .lacks = true};
  QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(tells(QStringLiteral("Copied as cURL, 2 of 3 · a comment says what is missing")));
  EXPECT_EQ(m_gateway.calls<control::WriteExchanges>().back().exchanges, (Ids{21, 22, 23}));
  m_gateway.exchangeText = {.gone = 3};
  trigger("traffic.copyAsPython");
  EXPECT_TRUE(tells(QStringLiteral("Nothing was copied")));
  EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("two"));
}

TEST_F(TrafficActsTest, TheMenuHasTheCopiesInOneOfItsOwn) {
  clickRow(1);
  QStringList titles;
  QStringList copies;
  QTimer::singleShot(0, &m_page, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu->actions()) {
      titles << action->text();
      if (action->menu() && action->text() == QStringLiteral("Copy"))
        for (QAction* copy : action->menu()->actions()) copies << copy->text();
    }
    menu->close();
  });
  QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), table().mapToGlobal(QPoint()));
  QApplication::sendEvent(&table(), &event);
  EXPECT_TRUE(titles.contains(QStringLiteral("Resend")));
  EXPECT_TRUE(titles.contains(QStringLiteral("Edit and resend")));
  EXPECT_TRUE(titles.contains(QStringLiteral("Replay its response")));
  EXPECT_EQ(copies.size(), 7) << copies.join(QLatin1Char('\n')).toStdString();
}

TEST_F(TrafficActsTest, RSendsAgain) {
  clickRow(1);
  QTest::keyClick(&table(), Qt::Key_R);
  ASSERT_TRUE(asks<control::SendRequest>(1));
  EXPECT_EQ(m_gateway.calls<control::SendRequest>()[0].head, "GET / HTTP/1.1\nHost: a\n");
  EXPECT_EQ(m_gateway.calls<control::SendRequest>()[0].resentFrom, 2U);
  EXPECT_TRUE(tells(QStringLiteral("Sent again: it comes as a new exchange.")));
  EXPECT_EQ(table().chosenRow(), 1) << "the original stays in sight";
}

TEST_F(TrafficActsTest, RSendsSeveralAgain) {
  clickRow(10);
  clickRow(12, Qt::ShiftModifier);
  m_gateway.answerNext({.done = true});
  m_gateway.answerNext({.done = false, .problem = "the gateway does not run"});
  QTest::keyClick(&table(), Qt::Key_R);
  ASSERT_TRUE(asks<control::SendRequest>(3));
  EXPECT_TRUE(
      tells(QStringLiteral("2 of 3 sent again: they come as new exchanges. The gateway does not run.")));
}

TEST_F(TrafficActsTest, WhatLacksItsKeyOpensTheTab) {
  m_gateway.resendPlan.lacks = {"Authorization"};
  clickRow(1);
  QTest::keyClick(&table(), Qt::Key_R);
  auto* tab = m_page.findChild<ResendTab*>();
  ASSERT_TRUE(QTest::qWaitFor([&] { return tab->isVisible(); }));
  EXPECT_TRUE(tells(QStringLiteral("Not sent. The record hides Authorization.")));
  EXPECT_TRUE(m_gateway.calls<control::SendRequest>().empty());
}

TEST_F(TrafficActsTest, ShiftROpensTheTabBesideTheOriginal) {
  clickRow(1);
  m_page.activateWindow();
  QTest::keyClick(&table(), Qt::Key_R, Qt::ShiftModifier);
  auto* tab = m_page.findChild<ResendTab*>();
  ASSERT_TRUE(QTest::qWaitFor([&] { return tab->isVisible(); }));
  auto* tabs = m_page.findChild<QTabBar*>(QStringLiteral("detailTabs"));
  EXPECT_EQ(tabs->tabText(tabs->currentIndex()), QStringLiteral("Resend"));
  EXPECT_EQ(table().chosenRow(), 1);
}

TEST_F(TrafficActsTest, AResentOneSaysOfWhich) {
  control::ExchangeRow again = test::endedRow(41);
  again.resentFrom = 2;
  m_gateway.feed({again});
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_page.shown() == 41; }));
  EXPECT_TRUE(m_page.model().sentenceOf(40).endsWith(QStringLiteral(", resent from #2")));
  EXPECT_EQ(m_page.model().exchangeAt(40).resentFrom, 2U);
  EXPECT_FALSE(m_page.model().sentenceOf(39).contains(QStringLiteral("resent")));
}

TEST_F(TrafficActsTest, AResponseIsServedAgain) {
  clickRow(4);
  trigger("traffic.replay");
  ASSERT_TRUE(asks<control::StartReplay>(1));
  EXPECT_EQ(m_gateway.calls<control::StartReplay>()[0].exchange, 5U);
  EXPECT_EQ(m_page.frame().openOutput(), QStringLiteral("replay"));
  EXPECT_TRUE(m_page.findChild<ReplayPanel*>()->isVisible());
}

}  // namespace
}  // namespace headgate::ui
