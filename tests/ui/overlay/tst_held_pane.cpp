#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/overlay/held_sample.h"
#include "tests/ui/support/reading_window.h"
#include "ui/overlay/held_pane.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

class HeldPaneTest : public testing::Test {
 protected:
  HeldPaneTest() {
    theme.applyTo(*qApp);
    gateway.profile.text = test::kHeldProfile;
    gateway.changed();
    pane.resize(1100, 260);
    window.resize(1100, 260);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }

  QPlainTextEdit& head() { return *pane.findChild<QPlainTextEdit*>(QStringLiteral("heldHead")); }
  QPlainTextEdit& body() { return *pane.findChild<QPlainTextEdit*>(QStringLiteral("heldBody")); }
  QPushButton& button(const char* name) { return *pane.findChild<QPushButton*>(QLatin1String(name)); }
  QTableView& table() { return *pane.findChild<QTableView*>(QStringLiteral("heldTable")); }
  QString problem() { return pane.findChild<TextLabel*>(QStringLiteral("heldProblem"))->text(); }
  QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
  void hold(std::vector<control::HeldMessage> messages) {
    test::hold(gateway, std::move(messages));
    const int wanted = int(gateway.held.messages.size());
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == wanted; }));
  }
  void clickRow(int row) {
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(row, 3)).center());
  }
  std::vector<control::ReleaseHeld> released() {
    auto calls = gateway.calls<control::ReleaseHeld>();
    std::erase_if(
        calls, [](const auto& call) { return call.isTrial || call.verdict == control::HeldVerdict::Wait; });
    return calls;
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Light};
  OverlaySession session{live};
  HeldPane pane{session, live, theme};
  std::vector<QAction*> actions = pane.makeActions(pane);
  test::ReadingWindow window{pane};
};

TEST_F(HeldPaneTest, SaysThatNothingIsHeldAndWhatToDo) {
  auto* none = pane.findChild<TextLabel*>(QStringLiteral("nothingHeld"));
  EXPECT_TRUE(none->isVisible());
  EXPECT_TRUE(none->text().contains(QStringLiteral("no breakpoint is set"))) << none->text().toStdString();
  test::setRules(gateway, {{.id = 1}});
  ASSERT_TRUE(QTest::qWaitFor(
      [&] { return none->text().contains(QStringLiteral("What a breakpoint matches next")); }));
}

TEST_F(HeldPaneTest, ShowsWhatIsHeldWithoutTakingTheFocus) {
  QLineEdit elsewhere(&window);
  elsewhere.show();
  elsewhere.setFocus();
  ASSERT_TRUE(elsewhere.hasFocus());
  QAbstractItemModelTester tester(table().model());
  hold({test::heldRequest(7), test::heldResponse(9)});
  EXPECT_TRUE(elsewhere.hasFocus());
  EXPECT_EQ(pane.meaning(), QStringLiteral("2 held exchanges"));
  EXPECT_EQ(cell(0, 1), QStringLiteral("40,007"));
  EXPECT_EQ(cell(0, 2), QStringLiteral("request"));
  EXPECT_EQ(cell(1, 2), QStringLiteral("answer"));
  EXPECT_EQ(cell(0, 6), QStringLiteral("OpenAI API"));
  EXPECT_EQ(cell(0, 5), QStringLiteral("POST /v1/chat/completions"));
  // The oldest is open.
  EXPECT_TRUE(head().toPlainText().startsWith(QStringLiteral("POST /v1/chat/completions HTTP/1.1")));
  EXPECT_EQ(body().toPlainText(), QString::fromStdString(test::heldRequest(7).body));
  clickRow(1);
  EXPECT_TRUE(head().toPlainText().startsWith(QStringLiteral("HTTP/1.1 200 OK")));
  EXPECT_FALSE(body().isVisible());
}

TEST_F(HeldPaneTest, ContinuesOneAndAllByMouseAndKey) {
  hold({test::heldRequest(7), test::heldRequest(9), test::heldRequest(11)});
  clickRow(1);
  QTest::mouseClick(&button("continueHeld"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 2; }));
  EXPECT_EQ(released().back(), (control::ReleaseHeld{.exchange = 9}));
  QTest::keyClick(&window, Qt::Key_F5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 1; }));
  EXPECT_EQ(released().back().exchange, 7u);
  hold({test::heldRequest(11), test::heldRequest(13)});
  QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 0; }));
  EXPECT_EQ(released().back(), control::ReleaseHeld{});
  EXPECT_TRUE(pane.findChild<TextLabel*>(QStringLiteral("nothingHeld"))->isVisible());
}

TEST_F(HeldPaneTest, AnEditIsTriedAsItIsTypedAndSentOn) {
  hold({test::heldRequest(7)});
  EXPECT_FALSE(button("undoHeld").isEnabled());
  head().setFocus();
  head().moveCursor(QTextCursor::End);
  gateway.answerNext({.done = true});  // to be held on
  gateway.answerNext({.done = false, .problem = "this is no name of a field"});
  QTest::keyClicks(&head(), QStringLiteral("Bad Name: 1"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return problem() == QStringLiteral("This is no name of a field."); }));
  EXPECT_FALSE(button("continueHeld").isEnabled());
  const auto calls = gateway.calls<control::ReleaseHeld>();
  EXPECT_EQ(calls.at(0).verdict, control::HeldVerdict::Wait);  // somebody is at it
  EXPECT_TRUE(calls.at(1).isTrial);
  EXPECT_TRUE(calls.at(1).editsHead);
  EXPECT_FALSE(calls.at(1).editsBody);

  for (int i = 0; i < 11; ++i) QTest::keyClick(&head(), Qt::Key_Backspace);
  QTest::keyClicks(&head(), QStringLiteral("X-New: 1"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return problem().isEmpty() && button("continueHeld").isEnabled(); }));
  body().selectAll();
  QTest::keyClicks(&body(), QStringLiteral("{}"));
  EXPECT_EQ(button("continueHeld").text(), QStringLiteral("Continue as edited"));
  QTest::mouseClick(&button("continueHeld"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 0; }));
  const control::ReleaseHeld sent = released().back();
  EXPECT_EQ(sent.head, test::heldRequest(7).head + "X-New: 1");
  EXPECT_TRUE(sent.editsBody);
  EXPECT_EQ(sent.body, "{}");
}

TEST_F(HeldPaneTest, WhatIsTypedStaysWhileOthersComeAndGoAndCanBeTakenBack) {
  hold({test::heldRequest(7), test::heldRequest(9)});
  clickRow(1);
  head().moveCursor(QTextCursor::End);
  QTest::keyClicks(&head(), QStringLiteral("X-New: 1"));
  const QString typed = head().toPlainText();
  hold({test::heldRequest(9), test::heldRequest(11), test::heldRequest(13)});
  EXPECT_EQ(head().toPlainText(), typed);
  QTest::mouseClick(&button("undoHeld"), Qt::LeftButton);
  EXPECT_EQ(head().toPlainText(), QString::fromStdString(test::heldRequest(9).head));
  EXPECT_EQ(button("continueHeld").text(), QStringLiteral("Continue"));
}

TEST_F(HeldPaneTest, DropsAndAnswersWithAStatus) {
  hold({test::heldRequest(7), test::heldRequest(9)});
  QTest::mouseClick(&button("dropHeld"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 1; }));
  EXPECT_EQ(released().back().exchange, 7u);
  EXPECT_EQ(released().back().verdict, control::HeldVerdict::Drop);
  auto* status = pane.findChild<QLineEdit*>(QStringLiteral("heldStatus"));
  status->setFocus();
  status->selectAll();
  QTest::keyClicks(status, QStringLiteral("42"));
  EXPECT_FALSE(button("answerHeld").isEnabled());
  QTest::keyClicks(status, QStringLiteral("9"));
  QTest::keyClick(status, Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 0; }));
  EXPECT_EQ(released().back().verdict, control::HeldVerdict::Answer);
  EXPECT_EQ(released().back().status, 429);
}

TEST_F(HeldPaneTest, ABodyThatIsHiddenOrNotWholeCannotBeEdited) {
  control::HeldMessage hidden = test::heldRequest(7);
  hidden.bodyIsHidden = true;
  hidden.body.clear();
  control::HeldMessage coming = test::heldRequest(9);
  coming.bodyIsWhole = false;
  control::HeldMessage binary = test::heldRequest(11);
  binary.body = std::string("\xff\0\xfe", 3);
  hold({hidden, coming, binary, test::heldRequest(13)});
  EXPECT_TRUE(body().isReadOnly());
  clickRow(1);
  EXPECT_TRUE(body().isReadOnly());
  clickRow(2);
  EXPECT_TRUE(body().isReadOnly());
  EXPECT_EQ(body().toPlainText(), QString());
  clickRow(3);
  EXPECT_FALSE(body().isReadOnly());
}

TEST_F(HeldPaneTest, EveryInputHasANameAndATip) {
  hold({test::heldRequest(7)});
  for (QPushButton* each : pane.findChildren<QPushButton*>()) {
    EXPECT_FALSE(each->objectName().isEmpty()) << each->text().toStdString();
    EXPECT_FALSE(each->toolTip().isEmpty()) << each->text().toStdString();
  }
  for (QPlainTextEdit* each : pane.findChildren<QPlainTextEdit*>())
    EXPECT_FALSE(each->accessibleName().isEmpty());
}

}  // namespace
}  // namespace headgate::ui
