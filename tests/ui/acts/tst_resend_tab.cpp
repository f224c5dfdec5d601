#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/acts/resend_tab.h"
#include "ui/acts/resending.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

class ResendTabTest : public testing::Test {
 protected:
  ResendTabTest() {
    m_gateway.resendPlan = {.listener = "web",
                            .number = 7,
                            .head = "POST /v1/messages HTTP/1.1\nHost: localhost:8080\nX-A: 1\n",
                            .body = "{\"a\": 1}"};
    m_gateway.trial.outcome = "goes to code-1";
    m_tab.resize(392, 700);
    m_tab.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_tab));
  }
  void open(uint64_t number = 7) {
    m_tab.setExchange(test::endedRow(number));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !head().toPlainText().isEmpty() && judgement() != QString(); }));
  }
  template <typename Widget>
  Widget& find(const char* name) {
    return *m_tab.findChild<Widget*>(QLatin1String(name));
  }
  QPlainTextEdit& head() { return find<QPlainTextEdit>("resendHead"); }
  QPlainTextEdit& body() { return find<QPlainTextEdit>("resendBody"); }
  QAbstractButton& button(const char* name) { return find<QAbstractButton>(name); }
  QString judgement() { return find<TextLabel>("resendJudgement").text(); }
  QString told() { return find<TextLabel>("resendTold").text(); }
  std::vector<control::SendRequest> sent() const { return m_gateway.calls<control::SendRequest>(); }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  ResendTab m_tab{m_live, m_theme};
};

TEST_F(ResendTabTest, ShowsTheRequestAndWhatWouldBecomeOfIt) {
  open();
  EXPECT_TRUE(head().toPlainText().startsWith(QStringLiteral("POST /v1/messages HTTP/1.1\nHost:")));
  EXPECT_EQ(body().toPlainText(), QStringLiteral("{\"a\": 1}"));
  EXPECT_EQ(judgement(), QStringLiteral("Goes to code-1."));
  EXPECT_FALSE(m_tab.findChild<Note*>()->isVisible());
}

TEST_F(ResendTabTest, SendsWhatWasEdited) {
  open();
  head().moveCursor(QTextCursor::End);
  QTest::keyClicks(&head(), QStringLiteral("X-B: 2"));
  body().selectAll();
  QTest::keyClicks(&body(), QStringLiteral("{}"));
  QTest::mouseClick(&button("resendSend"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor(
      [this] { return told() == QStringLiteral("Sent again: it comes as a new exchange."); }));
  ASSERT_EQ(sent().size(), 1U);
  EXPECT_EQ(sent()[0].head, "POST /v1/messages HTTP/1.1\nHost: localhost:8080\nX-A: 1\nX-B: 2");
  EXPECT_EQ(sent()[0].body, "{}");
  EXPECT_EQ(sent()[0].listener, "web");
  EXPECT_EQ(sent()[0].resentFrom, 7U);
}

TEST_F(ResendTabTest, TheKeySendsToo) {
  open();
  m_tab.activateWindow();
  head().setFocus();
  QTest::keyClick(&head(), Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(QTest::qWaitFor([this] { return sent().size() == 1; }));
}

TEST_F(ResendTabTest, WhatIsTypedIsJudged) {
  open();
  m_gateway.trial = {.problem = "the gateway would refuse it with 400: a field has no colon"};
  QTest::keyClicks(&head(), QStringLiteral("x"));
  ASSERT_TRUE(QTest::qWaitFor(
      [this] { return judgement().startsWith(QStringLiteral("The gateway would refuse it")); }));
  EXPECT_FALSE(button("resendSend").isEnabled());
  EXPECT_EQ(head().property("check").toString(), QStringLiteral("error"));
  m_gateway.trial = {.outcome = "answered here with 200"};
  QTest::keyClick(&head(), Qt::Key_Backspace);
  ASSERT_TRUE(QTest::qWaitFor([this] { return judgement() == QStringLiteral("Answered here with 200."); }));
  EXPECT_TRUE(button("resendSend").isEnabled());
}

TEST_F(ResendTabTest, EditsAreKeptUntilTheyAreUndone) {
  open();
  QTest::keyClicks(&head(), QStringLiteral("# "));
  m_tab.setExchange(test::endedRow(8));
  ASSERT_TRUE(QTest::qWaitFor([this] { return head().toPlainText().startsWith(QStringLiteral("POST")); }));
  EXPECT_FALSE(button("resendReset").isEnabled());
  m_tab.setExchange(test::endedRow(7));
  ASSERT_TRUE(QTest::qWaitFor([this] { return head().toPlainText().startsWith(QStringLiteral("# POST")); }));
  QTest::mouseClick(&button("resendReset"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([this] { return head().toPlainText().startsWith(QStringLiteral("POST")); }));
}

TEST_F(ResendTabTest, SaysWhichKeyItLacksAndTakesASecretsName) {
  m_gateway.resendPlan.head += "Authorization: [redacted]\n";
  m_gateway.resendPlan.lacks = {"Authorization"};
  m_gateway.secrets.secrets = {{.reference = "secret:agent", .name = "agent", .isThere = true}};
  open();
  EXPECT_TRUE(m_tab.findChild<Note*>()->isVisible());
  EXPECT_EQ(lackOf(m_gateway.resendPlan), QStringLiteral("The record hides Authorization."));
  EXPECT_EQ(judgement(), QStringLiteral("It is not sent while it says [redacted]."));
  EXPECT_FALSE(button("resendSend").isEnabled());
  QTest::mouseClick(&button("resendSecret"), Qt::LeftButton);
  QMenu* menu = nullptr;
  ASSERT_TRUE(QTest::qWaitFor([&] {
    menu = m_tab.findChild<QMenu*>();
    return menu != nullptr && menu->isVisible();
  }));
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Return);
  EXPECT_TRUE(head().toPlainText().contains(QStringLiteral("Authorization: {secret:agent}\n")))
      << head().toPlainText().toStdString();
  ASSERT_TRUE(QTest::qWaitFor(
      [this] { return judgement() == QStringLiteral("Its secrets are looked up when it is sent."); }));
}

TEST_F(ResendTabTest, SaysWhyItWasNotSent) {
  open();
  m_gateway.answerNext({.done = false, .problem = "the gateway does not run"});
  QTest::mouseClick(&button("resendSend"), Qt::LeftButton);
  EXPECT_TRUE(QTest::qWaitFor([this] { return told() == QStringLiteral("The gateway does not run."); }));
  EXPECT_TRUE(button("resendSend").isEnabled());
}

TEST_F(ResendTabTest, LeadsToTheNewExchange) {
  open();
  control::ExchangeRow again = test::endedRow(12);
  again.resentFrom = 7;
  std::vector<uint64_t> wanted;
  QObject::connect(&m_tab, &ResendTab::exchangeWanted, &m_tab, [&](uint64_t id) { wanted.push_back(id); });
  m_tab.noteResent(again);
  EXPECT_EQ(button("resendShow").text(), QStringLiteral("Show #12, 200"));
  QTest::mouseClick(&button("resendShow"), Qt::LeftButton);
  EXPECT_EQ(wanted, std::vector<uint64_t>{again.id});
  again.resentFrom = 6;
  again.id = 13;
  m_tab.noteResent(again);
  EXPECT_EQ(button("resendShow").text(), QStringLiteral("Show #12, 200")) << "another one's";
}

TEST_F(ResendTabTest, AWebSocketCannotBeSentAgain) {
  m_gateway.resendPlan = {.problem = "it opened a WebSocket, which cannot be sent again as one request"};
  m_tab.setExchange(test::endedRow(7));
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_tab.findChild<Note*>()->isVisible(); }));
  EXPECT_FALSE(head().isVisible());
}

}  // namespace
}  // namespace headgate::ui
