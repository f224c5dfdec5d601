#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/traffic/detail_pane.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

class DetailPaneTest : public testing::Test {
 protected:
  DetailPaneTest() {
    m_pane.resize(392, 800);
    m_pane.show();
    m_pane.setNames(ProfileNames(test::kSampleProfile));
  }
  bool says(const QString& text) const {
    for (const auto* label : m_pane.findChildren<TextLabel*>())
      if (label->isVisible() && label->text().contains(text)) return true;
    for (const auto* label : m_pane.findChildren<ElidingLabel*>())
      if (label->isVisible() && label->text().contains(text)) return true;
    return false;
  }
  QString view(const QString& name) const {
    for (const auto* edit : m_pane.findChildren<QPlainTextEdit*>())
      if (edit->accessibleName() == name) return edit->toPlainText();
    return {};
  }
  bool hasDetail() const { return m_pane.detail().has_value(); }
  void openTab(int tab) { m_pane.findChild<QTabBar*>()->setCurrentIndex(tab); }
  size_t asked() const { return m_gateway.calls<control::GetExchange>().size(); }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  DetailPane m_pane{m_live, m_theme};
};

TEST_F(DetailPaneTest, TheRowIsThereAtOnceAndTheRecordFollows) {
  const control::ExchangeDetail detail = test::sampleDetail();
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  EXPECT_TRUE(says(QStringLiteral("Streamed 57.3 KB in 14.0 s.")));
  EXPECT_FALSE(hasDetail());
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_TRUE(view(QStringLiteral("Request head")).startsWith(QStringLiteral("POST /v1/messages HTTP/1.1")));
  EXPECT_TRUE(view(QStringLiteral("Request body"))
                  .contains(QStringLiteral("\n  \"model\": \"qwen3-coder-30b-a3b\",")));
  EXPECT_TRUE(view(QStringLiteral("Response body")).startsWith(QStringLiteral("event: content_block_delta")));
}

TEST_F(DetailPaneTest, PassingByAsksNothing) {
  for (const auto& row : test::sampleRows())
    if (row.phase == control::ExchangePhase::Ended) m_pane.setExchange(row);
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_EQ(asked(), 1U);
}

TEST_F(DetailPaneTest, AReplyForAnotherExchangeIsDropped) {
  const control::ExchangeDetail detail = test::sampleDetail();
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  m_gateway.hold();
  ASSERT_TRUE(QTest::qWaitFor([this] { return asked() == 1; }));
  m_pane.setExchange(test::endedRow(7));
  ASSERT_TRUE(QTest::qWaitFor([this] { return asked() == 2; }));
  m_gateway.release();
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_FALSE(m_pane.detail()->found);
  EXPECT_EQ(m_pane.row()->id, 7U);
}

TEST_F(DetailPaneTest, SaysThatTheRecordHoldsItNoMore) {
  m_pane.setExchange(test::endedRow(7));
  openTab(1);
  ASSERT_TRUE(
      QTest::qWaitFor([this] { return says(QStringLiteral("does not hold this exchange any more")); }));
}

TEST_F(DetailPaneTest, InFlightItIsAskedAgainAndAgainUntilTheEnd) {
  control::ExchangeDetail detail;
  detail.row = test::runningRow(7);
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  ASSERT_TRUE(QTest::qWaitFor([this] { return asked() >= 2; }));
  detail.row = test::endedRow(7);
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  const size_t before = asked();
  ASSERT_TRUE(QTest::qWaitFor([&] { return asked() == before + 1; }));
  EXPECT_TRUE(says(QStringLiteral("Answered 200")));
}

TEST_F(DetailPaneTest, AnEndThatTheRecordTellsFirstStays) {
  control::ExchangeDetail detail;
  detail.row = test::endedRow(7);
  m_gateway.keep(detail);
  m_pane.setExchange(test::runningRow(7));
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_EQ(m_pane.row()->phase, control::ExchangePhase::Ended);
  control::ExchangeRow late = test::runningRow(7);
  late.bytesOut = 5;
  m_pane.setExchange(late);
  EXPECT_EQ(m_pane.row()->phase, control::ExchangePhase::Ended);
  for (const auto* timer : m_pane.findChildren<QTimer*>()) EXPECT_FALSE(timer->isActive());
}

TEST_F(DetailPaneTest, RowsThatComeFastDoNotPutOffTheRecord) {
  control::ExchangeDetail detail;
  detail.row = test::runningRow(7);
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  QTimer rows;
  QObject::connect(&rows, &QTimer::timeout, &m_pane, [&] {
    ++detail.row.bytesOut;
    m_pane.setExchange(detail.row);
  });
  rows.start(50);
  EXPECT_TRUE(QTest::qWaitFor([this] { return asked() >= 3; }));
}

TEST_F(DetailPaneTest, WhatTheFeedSkippedTheRecordMayKnow) {
  control::ExchangeRow unseen = test::runningRow(7);
  unseen.phase = control::ExchangePhase::Ended;
  control::ExchangeDetail detail;
  detail.row = test::endedRow(7);
  m_gateway.keep(detail);
  m_pane.setExchange(unseen);
  EXPECT_TRUE(says(QStringLiteral("its end was not seen")));
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_TRUE(says(QStringLiteral("Answered 200")));
}

TEST_F(DetailPaneTest, SaysWhoAskedAndWhoAnswered) {
  control::ExchangeDetail detail;
  detail.row = test::endedRow(7);
  detail.row.agent = "bob";
  detail.row.rehomed = true;
  detail.row.waited = 1'200'000'000;
  detail.row.pool = "chat";
  detail.row.target = "b";
  control::ExchangeRow ofTable = detail.row;
  ofTable.waited = 0;
  m_gateway.keep(detail);
  m_pane.setExchange(ofTable);
  QApplication::processEvents();  // what is new is shown
  for (const char* words : {"bob", "chat/b", "re-homed"})
    EXPECT_TRUE(says(QString::fromLatin1(words))) << words;
  EXPECT_FALSE(says(QStringLiteral("waited"))) << "which only the record knows";
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_TRUE(says(QStringLiteral("waited 1.20 s for its turn")));
  m_pane.setExchange(ofTable);
  EXPECT_TRUE(says(QStringLiteral("waited"))) << "though the table tells of it again";
}

TEST_F(DetailPaneTest, SaysWhatOfTheBodyIsShown) {
  control::ExchangeDetail detail = test::sampleDetail();
  detail.responseText.clear();
  detail.responseBody.bytes = std::string(200'000, '\0');
  detail.responseBody.size = detail.responseBody.bytes.size();
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  openTab(2);
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  EXPECT_TRUE(says(QStringLiteral("200 KB · first 65.5 KB of 200 KB shown")));
  control::ExchangeDetail other = test::sampleDetail();
  other.row.id = 7;
  other.responseTextCut = true;
  m_gateway.keep(other);
  m_pane.setExchange(other.row);
  ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("decoded up to the first")); }));
  EXPECT_FALSE(says(QStringLiteral("shown")));
}

TEST_F(DetailPaneTest, ALongBodyComesFromItsOwnThread) {
  control::ExchangeDetail detail = test::sampleDetail();
  detail.responseText.clear();
  detail.responseBody.bytes = "[" + std::string(900'000, ' ') + "1]";
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  EXPECT_TRUE(QTest::qWaitFor(
      [this] { return view(QStringLiteral("Response body")) == QStringLiteral("[\n  1\n]"); }));
}

TEST_F(DetailPaneTest, TheHeadAsItWasSent) {
  const control::ExchangeDetail detail = test::sampleDetail();
  m_gateway.keep(detail);
  m_pane.setExchange(detail.row);
  ASSERT_TRUE(QTest::qWaitFor([this] { return hasDetail(); }));
  openTab(1);
  QAbstractButton* toggle = nullptr;
  for (auto* button : m_pane.findChildren<QAbstractButton*>())
    if (button->isCheckable() && button->isVisible()) toggle = button;
  ASSERT_NE(toggle, nullptr);
  QTest::mouseClick(toggle, Qt::LeftButton);
  EXPECT_TRUE(view(QStringLiteral("Request head")).contains(QStringLiteral("X-Gateway: headgate")));
  QTest::mouseClick(toggle, Qt::LeftButton);
  EXPECT_FALSE(view(QStringLiteral("Request head")).contains(QStringLiteral("X-Gateway: headgate")));
}

}  // namespace
}  // namespace headgate::ui
