#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/traffic/detail_pane.h"
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
