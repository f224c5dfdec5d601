#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/overlay/held_sample.h"
#include "tests/ui/support/reading_window.h"
#include "ui/overlay/rule_words.h"
#include "ui/overlay/rules_pane.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::OverlayAction;
using control::OverlayRule;

class RulesPaneTest : public testing::Test {
 protected:
  RulesPaneTest() {
    theme.applyTo(*qApp);
    gateway.profile.text = test::kHeldProfile;
    gateway.changed();
    pane.resize(1100, 260);
    window.resize(1100, 260);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_TRUE(QTest::qWaitFor([&] { return choice("ruleRoute").count() == 2; }));
  }

  QComboBox& choice(const char* name) { return *pane.findChild<QComboBox*>(QLatin1String(name)); }
  QLineEdit& edit(const char* name) { return *pane.findChild<QLineEdit*>(QLatin1String(name)); }
  QPushButton& button(const char* name) { return *pane.findChild<QPushButton*>(QLatin1String(name)); }
  QTableView& table() { return *pane.findChild<QTableView*>(QStringLiteral("ruleTable")); }
  QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
  void type(const char* name, const char* text) {
    edit(name).setFocus();
    edit(name).selectAll();
    QTest::keyClick(&edit(name), Qt::Key_Delete);
    QTest::keyClicks(&edit(name), QLatin1String(text));
  }
  void choose(const char* name, int index) {
    choice(name).setFocus();
    QTest::keyClick(&choice(name), Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(&choice(name), Qt::Key_Down);
  }
  void rules(std::vector<OverlayRule> all) {
    test::setRules(gateway, std::move(all));
    const int wanted = int(gateway.overlay.rules.size());
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == wanted; }));
  }
  void clickRow(int row) {
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(row, 2)).center());
  }

  test::ScriptedGateway gateway;
  LiveGateway live{gateway};
  Theme theme{Theme::Choice::Dark};
  OverlaySession session{live};
  RulesPane pane{session, live, theme};
  test::ReadingWindow window{pane};
};

TEST_F(RulesPaneTest, MakesARuleWithKeysAlone) {
  choose("ruleAction", 2);
  ASSERT_TRUE(edit("ruleFigure").isVisible());
  EXPECT_FALSE(choice("ruleCutAt").isVisible());
  type("ruleFigure", "2500");
  choose("ruleRoute", 1);
  type("ruleMethod", "POST");
  type("rulePath", "/v1/*");
  type("ruleTimes", "3");
  QTest::keyClick(&edit("ruleTimes"), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 1; }));
  const OverlayRule made = gateway.overlay.rules.at(0);
  EXPECT_EQ(made, (OverlayRule{.id = 1,
                               .route = "openai",
                               .method = "POST",
                               .path = "/v1/*",
                               .action = OverlayAction::Delay,
                               .delayMilliseconds = 2500,
                               .times = 3}));
  EXPECT_EQ(cell(0, 1), QStringLiteral("on"));
  EXPECT_EQ(cell(0, 2), QStringLiteral("Delay by 2.50 s"));
  EXPECT_EQ(cell(0, 3), QStringLiteral("POST /v1/* on OpenAI API"));
  EXPECT_EQ(cell(0, 4), QStringLiteral("0 of 3"));
  EXPECT_EQ(pane.meaning(), QStringLiteral("1 rule is on"));
  // The form is ready for the next one.
  EXPECT_EQ(edit("rulePath").text(), QString());
}

TEST_F(RulesPaneTest, SaysWhatCannotBeAndKeepsWhatWasTyped) {
  gateway.answerNext({.done = false, .problem = "rule 1: the path: it must begin with /"});
  type("rulePath", "v1");
  QTest::mouseClick(&button("saveRule"), Qt::LeftButton);
  auto* problem = pane.findChild<TextLabel*>(QStringLiteral("ruleProblem"));
  ASSERT_TRUE(QTest::qWaitFor([&] { return problem->isVisible(); }));
  EXPECT_TRUE(problem->text().contains(QStringLiteral("must begin with /")));
  EXPECT_EQ(edit("rulePath").text(), QStringLiteral("v1"));
  EXPECT_TRUE(gateway.overlay.rules.empty());
}

TEST_F(RulesPaneTest, SwitchesChangesAndRemovesTheChosenOne) {
  rules({{.id = 1}, {.id = 2, .action = OverlayAction::Drop}});
  EXPECT_FALSE(button("toggleRule").isEnabled());
  clickRow(1);
  EXPECT_EQ(choice("ruleAction").currentText(), actionName(OverlayAction::Drop));
  EXPECT_EQ(button("saveRule").text(), QStringLiteral("Change rule"));
  QTest::mouseClick(&button("toggleRule"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return cell(1, 1) == QStringLiteral("off"); }));
  EXPECT_EQ(button("toggleRule").text(), QStringLiteral("Turn on"));
  type("ruleMethod", "GET");
  QTest::mouseClick(&button("saveRule"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return cell(1, 3) == QStringLiteral("GET"); }));
  EXPECT_FALSE(gateway.overlay.rules.at(1).isOn);
  EXPECT_EQ(gateway.overlay.rules.at(1).id, 2u);
  QTest::mouseClick(&button("removeRule"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 1; }));
  EXPECT_EQ(gateway.overlay.rules.at(0).id, 1u);
}

TEST_F(RulesPaneTest, TurnsAllOffAtOnceAndKeepsThem) {
  EXPECT_FALSE(button("turnAllOff").isEnabled());
  rules({{.id = 1}, {.id = 2, .action = OverlayAction::Drop}});
  ASSERT_TRUE(button("turnAllOff").isEnabled());
  QTest::mouseClick(&button("turnAllOff"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return pane.count() == 0; }));
  EXPECT_EQ(table().model()->rowCount(), 2);
  EXPECT_EQ(pane.meaning(), QString());
}

TEST_F(RulesPaneTest, ARuleOfAnExchangeIsFilledInAndNotMadeYet) {
  pane.makeRule({.route = "openai", .method = "POST", .path = "/v1/chat", .action = OverlayAction::Cut});
  EXPECT_TRUE(choice("ruleAction").hasFocus());
  EXPECT_TRUE(choice("ruleCutAt").isVisible());
  EXPECT_EQ(choice("ruleRoute").currentText(), QStringLiteral("OpenAI API"));
  EXPECT_EQ(edit("rulePath").text(), QStringLiteral("/v1/chat"));
  EXPECT_TRUE(gateway.calls<control::SetOverlay>().empty());
  choose("ruleCutAt", 2);
  type("ruleFigure", "120");
  QTest::mouseClick(&button("saveRule"), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 1; }));
  EXPECT_EQ(cell(0, 2), QStringLiteral("Cut inside an event, after 120 B"));
}

TEST_F(RulesPaneTest, EveryInputHasANameAndATip) {
  for (QWidget* each : pane.findChildren<QWidget*>()) {
    if (!qobject_cast<QLineEdit*>(each) && !qobject_cast<QComboBox*>(each) &&
        !qobject_cast<QPushButton*>(each))
      continue;
    EXPECT_FALSE(each->objectName().isEmpty());
    EXPECT_FALSE(each->toolTip().isEmpty()) << each->objectName().toStdString();
  }
}

TEST(RuleWords, SayWhatEachRuleDoesAndToWhat) {
  const ProfileNames names(test::kHeldProfile);
  EXPECT_EQ(ruleScope({}, names), QStringLiteral("every request"));
  EXPECT_EQ(ruleScope({.route = "openai"}, names), QStringLiteral("every request on OpenAI API"));
  EXPECT_EQ(ruleScope({.path = "/x", .header = "X-Team", .value = "blue"}, names),
            QStringLiteral("/x with X-Team: blue"));
  EXPECT_EQ(ruleDeed({.action = OverlayAction::Throttle, .bytesPerSecond = 2'000}),
            QStringLiteral("Throttle to 2.0 KB a second"));
  EXPECT_EQ(ruleDeed({.action = OverlayAction::Status, .status = 429}), QStringLiteral("Answer with 429"));
  EXPECT_EQ(ruleDeed({.action = OverlayAction::HoldResponse}), QStringLiteral("Hold the answer"));
}

}  // namespace
}  // namespace headgate::ui
