#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>

#include "tests/ui/frame/window_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_section.h"

namespace headgate::ui {
namespace {

class SettingsPageTest : public test::WindowFixture {
 protected:
  void showSettings() {
    show();
    press(Qt::Key_Comma, Qt::ControlModifier);
  }
  void search(const char* words) {
    auto* line = find<QLineEdit>("settingsSearch");
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, QString::fromLatin1(words));
  }
};

TEST_F(SettingsPageTest, TheThemeIsInEffectAtOnce) {
  m_settings.change([](Settings& values) { values.theme = Theme::Choice::Light; });
  showSettings();
  auto* themes = find<QComboBox>("theme");
  EXPECT_EQ(themes->currentText(), QStringLiteral("Light"));
  themes->setFocus();
  press(Qt::Key_Down);
  EXPECT_EQ(m_settings.values().theme, Theme::Choice::Dark);
  EXPECT_EQ(m_theme.scheme(), Scheme::Dark);
}

TEST_F(SettingsPageTest, WhetherTheGatewayStartsWithTheWindow) {
  showSettings();
  auto* start = find<QCheckBox>("startOnOpen");
  EXPECT_FALSE(start->isChecked());
  start->setFocus();
  press(Qt::Key_Space);
  EXPECT_EQ(m_settings.values().onOpen, OnOpen::StartGateway);
  QTest::mouseClick(start, Qt::LeftButton, {}, QPoint(8, start->height() / 2));
  EXPECT_EQ(m_settings.values().onOpen, OnOpen::Wait);
}

TEST_F(SettingsPageTest, HowLongStoppingMayTake) {
  showSettings();
  auto* drain = find<QSpinBox>("drain");
  EXPECT_EQ(drain->value(), 5);
  drain->setFocus();
  drain->selectAll();
  QTest::keyClicks(drain, QStringLiteral("30"));
  EXPECT_EQ(m_settings.values().drain, std::chrono::seconds(30));
}

TEST_F(SettingsPageTest, CommandsAndPathsCanBeCopied) {
  showSettings();
  for (QAbstractButton* copy : m_window->findChild<SettingsPage*>()->findChildren<QAbstractButton*>()) {
    if (copy->accessibleName() != QStringLiteral("Copy headgate trust")) continue;
    click(copy);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("headgate trust"));
    EXPECT_EQ(copy->text(), QStringLiteral("Copied"));
    return;
  }
  FAIL() << "there is no such button";
}

TEST_F(SettingsPageTest, SearchingLeavesWhatFits) {
  showSettings();
  search("finish");
  EXPECT_TRUE(find<QSpinBox>("drain")->isVisible());
  EXPECT_FALSE(find<QCheckBox>("startOnOpen")->isVisible());
  EXPECT_FALSE(find<QWidget>("appearanceSection")->isVisible());
  search("appearance");  // a section's title leaves all of it
  EXPECT_TRUE(find<QComboBox>("theme")->isVisible());
  EXPECT_FALSE(find<QSpinBox>("drain")->isVisible());
  search("zebra");
  for (const SettingsSection* section : m_window->findChildren<SettingsSection*>())
    EXPECT_FALSE(section->isVisible()) << section->title().toStdString();
  press(Qt::Key_Escape);
  EXPECT_TRUE(find<QSpinBox>("drain")->isVisible());
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
  press(Qt::Key_Escape);
  EXPECT_FALSE(m_window->findChild<SettingsPage*>()->isVisible());
}

TEST_F(SettingsPageTest, TheDesktopsManners) {
  showSettings();
  auto* notifications = find<QCheckBox>("notifications");
  EXPECT_TRUE(notifications->isChecked());
  notifications->setFocus();
  press(Qt::Key_Space);
  EXPECT_EQ(m_settings.values().notifications, Notifications::Silent);
  EXPECT_FALSE(find<QCheckBox>("tray")->isEnabled());  // this desktop has none
}

TEST_F(SettingsPageTest, SaysWhatWasWrongWithTheFile) {
  QFile file(m_folder.filePath(QStringLiteral("broken.ini")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[gateway]\ndrainSeconds=soon\n");
  file.close();
  SettingsStore broken(file.fileName());
  SettingsPage page(broken, m_theme);
  page.show();
  QStringList words;
  for (const QLabel* label : page.findChildren<QLabel*>()) words.append(label->text());
  EXPECT_TRUE(words.contains(broken.note()));
  EXPECT_FALSE(broken.note().isEmpty());
}

// Whoever listens or uses the keyboard alone: each control has a name, and Tab reaches it.
TEST_F(SettingsPageTest, EveryControlHasANameAndTakesTheFocus) {
  showSettings();
  for (const QWidget* widget : m_window->findChild<SettingsPage*>()->findChildren<QWidget*>()) {
    const bool isControl = qobject_cast<const QAbstractButton*>(widget) ||
                           qobject_cast<const QComboBox*>(widget) ||
                           (qobject_cast<const QLineEdit*>(widget) &&
                            !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()));
    if (!isControl || !widget->isVisible()) continue;
    if (qobject_cast<const QLineEdit*>(widget->parentWidget())) continue;  // the line's own clear button
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool hasWords = button && !button->text().isEmpty();
    EXPECT_TRUE(hasWords || !widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << widget->objectName().toStdString();
  }
}

}  // namespace
}  // namespace headgate::ui
