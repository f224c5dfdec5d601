// The longer help of a field: F1, and the button for it.
#include <QAction>
#include <QLabel>
#include <QToolButton>

#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/field_help.h"
#include "ui/forms/field_row.h"

namespace headgate::ui {
namespace {

class FormHelp : public FormTest {
 protected:
  QWidget* help() { return pane.findChild<FieldHelp*>(); }
  QLabel* text() { return pane.findChild<QLabel*>(QStringLiteral("fieldHelpText")); }
  QString title() { return pane.findChild<QLabel*>(QStringLiteral("fieldHelpTitle"))->text(); }
  QWidget* focus(const char* name) {
    QWidget* field = part(QString::fromLatin1(name));
    field->setFocus();
    return QApplication::focusWidget();
  }
  static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST_F(FormHelp, F1ExplainsTheFieldAndLeadsBack) {
  pane.show("/routes/0/timeouts");
  QWidget* field = focus("timeoutsIdle");
  EXPECT_FALSE(help()->isVisible());
  press(Qt::Key_F1);
  EXPECT_TRUE(help()->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), text()) << "it is read out";
  EXPECT_TRUE(text()->accessibleName().startsWith(title()));
  EXPECT_TRUE(text()->text().contains(QStringLiteral("/routes/0/timeouts/idle")))
      << text()->text().toStdString();
  press(Qt::Key_F1);
  EXPECT_FALSE(help()->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), field);
  press(Qt::Key_F1);
  press(Qt::Key_Escape);
  EXPECT_FALSE(help()->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), field);
}

TEST_F(FormHelp, GoesWithTheFocus) {
  pane.show("/routes/0/timeouts");
  focus("timeoutsIdle");
  press(Qt::Key_F1);
  const QString before = title();
  focus("timeoutsFirstByte");
  EXPECT_TRUE(help()->isVisible());
  EXPECT_NE(title(), before);
  pane.show("/pools/0");
  EXPECT_FALSE(help()->isVisible()) << "another form begins without it";
}

TEST_F(FormHelp, TheButtonExplainsTheLastFieldOrTheFirst) {
  pane.show("/routes/0/timeouts");
  auto* button = static_cast<QToolButton*>(pane.helpButton());
  button->click();
  EXPECT_TRUE(help()->isVisible());
  button->click();
  EXPECT_FALSE(help()->isVisible());
  focus("timeoutsIdle");
  button->click();
  EXPECT_TRUE(text()->text().contains(QStringLiteral("idle")));
}

// The window's own F1 is in force everywhere else.
TEST_F(FormHelp, IsNotTheWindowsKey) {
  QAction keys(&pane);
  int sheets = 0;
  keys.setShortcut(Qt::Key_F1);
  pane.addAction(&keys);
  QObject::connect(&keys, &QAction::triggered, &pane, [&] { ++sheets; });
  pane.show("/routes/0/timeouts");
  focus("timeoutsIdle");
  press(Qt::Key_F1);
  EXPECT_EQ(sheets, 0);
  press(Qt::Key_Escape);
  pane.setFocusPolicy(Qt::StrongFocus);
  static_cast<QWidget&>(pane).setFocus();
  press(Qt::Key_F1);
  EXPECT_EQ(sheets, 1);
}

TEST_F(FormHelp, SaysWhatMayStandThere) {
  const auto of = [&](const char* pointer) {
    return fieldHelpText(FieldPlace(draft, pointer)).toStdString();
  };
  EXPECT_NE(of("/pools/0/balance").find("Least requests"), std::string::npos) << of("/pools/0/balance");
  EXPECT_NE(of("/listeners/0/port").find("From 0 to 65,535."), std::string::npos) << of("/listeners/0/port");
  EXPECT_NE(of("/listeners/0/port").find("It has to be there."), std::string::npos)
      << of("/listeners/0/port");
  EXPECT_NE(of("/pools/0/targets/0/weight").find("Where nothing is said, it is 1."), std::string::npos)
      << of("/pools/0/targets/0/weight");
  draft.set("/defaults", Json{{"route", {{"timeouts", {{"idle", "7m"}}}}}}, QStringLiteral("defaults"));
  EXPECT_NE(of("/routes/1/timeouts/idle").find("the profile's defaults say 7 min"), std::string::npos)
      << of("/routes/1/timeouts/idle");
}

}  // namespace
}  // namespace headgate::ui
