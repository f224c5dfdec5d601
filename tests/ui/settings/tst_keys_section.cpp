#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "ui/settings/key_edit.h"
#include "ui/settings/key_table_model.h"
#include "ui/settings/keys_section.h"

namespace headgate::ui {
namespace {

class KeysSectionTest : public testing::Test {
 protected:
  KeysSectionTest() {
    m_theme.applyTo(*qApp);
    add(m_save, "save", "Save…", Qt::CTRL | Qt::Key_S);
    add(m_clear, "clear", "Clear", Qt::CTRL | Qt::Key_L);
    m_section.resize(700, 500);
    m_section.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_section));
    QApplication::processEvents();
  }
  void add(QAction& action, const char* name, const char* words, QKeyCombination keys) {
    action.setObjectName(QLatin1String(name));
    action.setText(QString::fromUtf8(words));
    action.setShortcut(QKeySequence(keys));
    m_registry.add(action, {});
  }
  template <typename Widget>
  Widget* find(const char* name) {
    return m_section.findChild<Widget*>(QLatin1String(name));
  }
  void choose(int row) {
    find<QTableView>("keysTable")->setCurrentIndex(find<QTableView>("keysTable")->model()->index(row, 0));
  }
  KeyEdit* edit() { return find<KeyEdit>("keyEdit"); }

  QTemporaryDir m_folder;
  SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  Theme m_theme{Theme::Choice::Light};
  ActionRegistry m_registry{m_settings};
  QAction m_save;
  QAction m_clear;
  KeysSection m_section{m_registry, m_settings, m_theme};
};

TEST_F(KeysSectionTest, TheModelKeepsItsContract) {
  KeyTableModel model(m_registry);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  EXPECT_EQ(model.rowCount(), 2);
  model.setFilter(QStringLiteral("ctrl+l"));
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.idAt(0), QStringLiteral("clear"));
  model.setFilter({});
  m_registry.setKeys(QStringLiteral("save"), {});
  QApplication::processEvents();
  EXPECT_EQ(model.index(0, KeyTableModel::Keys).data().toString(), QStringLiteral("none (changed)"));
}

TEST_F(KeysSectionTest, PressedKeysAreInEffectAtOnce) {
  choose(1);
  EXPECT_EQ(find<QLabel>("chosenCommand")->text(), QStringLiteral("Clear"));
  edit()->setFocus();
  QTest::keyClick(edit(), Qt::Key_F9);
  EXPECT_EQ(m_clear.shortcut(), QKeySequence(Qt::Key_F9));
  QApplication::processEvents();
  EXPECT_TRUE(find<QPushButton>("resetKeys")->isEnabled());
  QTest::mouseClick(find<QPushButton>("resetKeys"), Qt::LeftButton);
  EXPECT_EQ(m_clear.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
}

TEST_F(KeysSectionTest, AKeyThatIsTakenIsNamedAndTakenOverOnlyIfWanted) {
  choose(0);
  edit()->setFocus();
  QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
  EXPECT_EQ(m_save.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
  EXPECT_TRUE(find<QLabel>("keyHint")->text().startsWith(QStringLiteral("Ctrl+L is “Clear”.")));
  auto* takeOver = find<QPushButton>("takeKeysOver");
  ASSERT_TRUE(takeOver->isVisible());
  QTest::mouseClick(takeOver, Qt::LeftButton);
  EXPECT_EQ(m_save.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
  EXPECT_TRUE(m_clear.shortcuts().isEmpty());
  EXPECT_FALSE(takeOver->isVisible());
  QApplication::processEvents();
  QTest::mouseClick(find<QPushButton>("resetAllKeys"), Qt::LeftButton);
  EXPECT_EQ(m_save.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
  EXPECT_EQ(m_clear.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
}

TEST_F(KeysSectionTest, BackspaceTakesTheKeysAway) {
  choose(0);
  edit()->setFocus();
  QTest::keyClick(edit(), Qt::Key_Backspace);
  EXPECT_TRUE(m_save.shortcuts().isEmpty());
}

TEST_F(KeysSectionTest, WhatWasSaidOfOtherKeysIsPastWithTheNext) {
  choose(0);
  edit()->setFocus();
  const QString before = find<QLabel>("keyHint")->text();
  QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
  EXPECT_NE(find<QLabel>("keyHint")->text(), before) << "they are another command's";
  QTest::keyClick(edit(), Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(find<QLabel>("keyHint")->text(), before) << "its own, as they were";
  EXPECT_FALSE(find<QPushButton>("takeKeysOver")->isVisible());
}

TEST_F(KeysSectionTest, NobodyIsCaughtInTheField) {
  choose(0);
  edit()->setFocus();
  QTest::keyClick(edit(), Qt::Key_Tab);
  EXPECT_FALSE(edit()->hasFocus());
  EXPECT_EQ(m_save.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
}

TEST_F(KeysSectionTest, SearchingFindsWordsAndKeys) {
  QTest::keyClicks(find<QLineEdit>("keysSearch"), QStringLiteral("clear"));
  EXPECT_EQ(find<QTableView>("keysTable")->model()->rowCount(), 1);
  EXPECT_EQ(find<QLabel>("chosenCommand")->text(), QStringLiteral("Clear"));
}

TEST(KeyEdit, AModifierAloneIsNoKeyAndASignHasItsShiftInIt) {
  KeyEdit edit;
  std::vector<QKeySequence> pressed;
  QObject::connect(&edit, &KeyEdit::pressed, &edit,
                   [&](const QKeySequence& keys) { pressed.push_back(keys); });
  QTest::keyPress(&edit, Qt::Key_Control, Qt::ControlModifier);
  EXPECT_TRUE(pressed.empty());
  QTest::keyClick(&edit, '?', Qt::ShiftModifier);
  QTest::keyClick(&edit, Qt::Key_R, Qt::ShiftModifier);
  EXPECT_EQ(pressed,
            (std::vector<QKeySequence>{QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_R)}));
}

}  // namespace
}  // namespace headgate::ui
