#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>

#include "tests/ui/frame/window_fixture.h"

namespace headgate::ui {
namespace {

class SettingsPageTest : public test::WindowFixture {
 protected:
  void showSettings() {
    show();
    press(Qt::Key_Comma, Qt::ControlModifier);
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

TEST_F(SettingsPageTest, SaysWhereSecretsAreKept) {
  showSettings();
  change([](auto& gateway) { gateway.state.secretStore = "the desktop's keychain"; });
  EXPECT_EQ(find<QLabel>("secretStore")->text(), QStringLiteral("the desktop's keychain"));
  EXPECT_FALSE(find<QLabel>("secretProblem")->isVisible());
  change([](auto& gateway) {
    gateway.state.secretStore = "the file secrets.hg";
    gateway.state.secretProblem = "the keychain failed over the secret \"a\": it is damaged";
  });
  const auto* problem = find<QLabel>("secretProblem");
  EXPECT_TRUE(problem->isVisible());
  EXPECT_TRUE(problem->text().startsWith(
      QStringLiteral("The keychain failed over the secret \"a\": it is damaged.\n")));
  for (const char* other : {"desktop", "GNOME", "not used"})
    EXPECT_FALSE(problem->text().contains(QLatin1String(other))) << other;
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

TEST_F(SettingsPageTest, SaysWhatWasWrongWithTheFile) {
  QFile file(m_folder.filePath(QStringLiteral("broken.ini")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[gateway]\ndrainSeconds=soon\n");
  file.close();
  SettingsStore broken(file.fileName());
  SettingsPage page(m_live, broken, m_theme, {});
  page.show();
  QStringList words;
  for (const QLabel* label : page.findChildren<QLabel*>()) words.append(label->text());
  EXPECT_TRUE(words.contains(broken.note()));
  EXPECT_FALSE(broken.note().isEmpty());
}

}  // namespace
}  // namespace headgate::ui
