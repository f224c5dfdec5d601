// What the settings do with the gateway: secrets, clients that were taken over, the service of the user.
#include <QCheckBox>
#include <QLabel>

#include "tests/ui/frame/window_fixture.h"
#include "ui/settings/secret_row.h"

namespace headgate::ui {
namespace {

using control::SecretPlace;
using control::SecretState;

class SettingsDeskTest : public test::WindowFixture {
 protected:
  SettingsDeskTest() {
    m_gateway.secrets.secrets = {
        SecretState{.reference = "secret:claude", .name = "claude", .pointers = {"/clients/0/keys/0"}},
        SecretState{.reference = "env:KEY",
                    .name = "KEY",
                    .place = SecretPlace::Environment,
                    .isThere = true,
                    .pointers = {"/clients/1/keys/0"}}};
    m_gateway.clients.programs = {{.id = "codex",
                                   .name = "Codex",
                                   .isFound = true,
                                   .file = "/profiles/.codex/config.toml",
                                   .pointsTo = "http://127.0.0.1:8080",
                                   .canBeTakenOver = true,
                                   .isTakenOver = true},
                                  {.id = "cursor", .name = "Cursor"}};
    m_gateway.userService = {.isSupported = true};
  }
  void showSettings() {
    show();
    press(Qt::Key_Comma, Qt::ControlModifier);
  }
  SecretRow* secret(const char* reference) {
    return find<SecretRow>((std::string("secret.") + reference).c_str());
  }
  static QAbstractButton* in(QWidget* row, const char* name) {
    return row->findChild<QAbstractButton*>(QLatin1String(name));
  }
  static QString words(SecretRow* row) {
    return row->findChild<QLabel*>(QStringLiteral("secretWords"))->text();
  }
};

TEST_F(SettingsDeskTest, SaysWhereSecretsAreKept) {
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
  EXPECT_EQ(problem->text(), QStringLiteral("The keychain failed over the secret \"a\": it is damaged."));
  for (const char* other : {"desktop", "GNOME", "not used"})
    EXPECT_FALSE(problem->text().contains(QLatin1String(other))) << other;
  EXPECT_FALSE(find<QWidget>("secretDetail")->isVisible());
}

TEST_F(SettingsDeskTest, WhatTheKeychainSaidIsFolded) {
  showSettings();
  change([](auto& gateway) {
    gateway.state.secretProblem = "the keychain does not work";
    gateway.state.secretDetail = "org.freedesktop.DBus.Error.NoReply";
  });
  EXPECT_EQ(find<QLabel>("secretProblem")->text(), QStringLiteral("The keychain does not work."));
  auto* detail = find<QWidget>("secretDetail");
  ASSERT_TRUE(detail->isVisible());
  auto* said = detail->findChild<QLabel*>(QStringLiteral("folded"));
  EXPECT_FALSE(said->isVisible());
  auto* link = detail->findChild<QAbstractButton*>(QStringLiteral("unfold"));
  EXPECT_EQ(link->accessibleName(), QStringLiteral("Show what it said"));
  click(link);
  EXPECT_TRUE(said->isVisible());
  EXPECT_EQ(said->text(), QStringLiteral("org.freedesktop.DBus.Error.NoReply"));
  click(link);
  EXPECT_FALSE(said->isVisible());
  change([](auto& gateway) { gateway.state.secretDetail.clear(); });
  EXPECT_FALSE(detail->isVisible());
}

TEST_F(SettingsDeskTest, ASecretIsTypedOnceAndMasked) {
  showSettings();
  SecretRow* row = secret("secret:claude");
  ASSERT_NE(row, nullptr);
  click(in(row, "setSecret"));
  auto* input = row->findChild<QLineEdit*>(QStringLiteral("secretInput"));
  EXPECT_TRUE(input->hasFocus());
  EXPECT_EQ(input->echoMode(), QLineEdit::Password);
  EXPECT_FALSE(in(row, "secretYes")->isEnabled());
  QTest::keyClicks(input, QStringLiteral("s3cret"));
  press(Qt::Key_Return);
  ASSERT_EQ(m_gateway.calls<control::SetSecret>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<control::SetSecret>()[0],
            (control::SetSecret{.name = "claude", .secret = "s3cret"}));
  EXPECT_TRUE(input->text().isEmpty());
  EXPECT_FALSE(input->isVisible());
}

TEST_F(SettingsDeskTest, WhatIsBeingTypedSurvivesANewState) {
  showSettings();
  SecretRow* row = secret("secret:claude");
  click(in(row, "setSecret"));
  auto* input = row->findChild<QLineEdit*>(QStringLiteral("secretInput"));
  QTest::keyClicks(input, QStringLiteral("half"));
  change([](auto& gateway) {
    gateway.state.secretStore = "another";
    gateway.secrets.secrets[0].problem = "the keychain is locked";
  });
  EXPECT_EQ(secret("secret:claude"), row);
  EXPECT_EQ(input->text(), QStringLiteral("half"));
  press(Qt::Key_Escape);
  EXPECT_FALSE(input->isVisible());
  EXPECT_TRUE(input->text().isEmpty());
  EXPECT_TRUE(words(row).startsWith(QStringLiteral("The keychain is locked.")));
}

TEST_F(SettingsDeskTest, RemovingAsksInItsRow) {
  m_gateway.secrets.secrets[0].isThere = true;
  showSettings();
  SecretRow* row = secret("secret:claude");
  click(in(row, "removeSecret"));
  EXPECT_TRUE(words(row).contains(QStringLiteral("503")));
  press(Qt::Key_Return);  // the way back has the focus
  EXPECT_TRUE(m_gateway.calls<control::RemoveSecret>().empty());
  click(in(row, "removeSecret"));
  click(in(row, "secretYes"));
  ASSERT_EQ(m_gateway.calls<control::RemoveSecret>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<control::RemoveSecret>()[0].name, "claude");
}

TEST_F(SettingsDeskTest, WhatTheStoreRefusesIsSaidAtTheSecret) {
  showSettings();
  SecretRow* row = secret("secret:claude");
  click(in(row, "setSecret"));
  QTest::keyClicks(row->findChild<QLineEdit*>(QStringLiteral("secretInput")), QStringLiteral("x"));
  m_gateway.answerNext({.done = false, .problem = "the keychain is locked"});
  press(Qt::Key_Return);
  EXPECT_EQ(words(row), QStringLiteral("The keychain is locked."));
}

TEST_F(SettingsDeskTest, WhatIsInTheEnvironmentIsNotSetHere) {
  showSettings();
  SecretRow* row = secret("env:KEY");
  EXPECT_FALSE(in(row, "setSecret")->isVisible());
  EXPECT_FALSE(in(row, "removeSecret")->isVisible());
  EXPECT_TRUE(words(row).contains(QStringLiteral("/clients/1/keys/0")));
}

TEST_F(SettingsDeskTest, AnotherSecretCanBeStored) {
  showSettings();
  auto* name = find<QLineEdit>("newSecretName");
  name->setFocus();
  QTest::keyClicks(name, QStringLiteral("openai"));
  EXPECT_FALSE(find("storeNewSecret")->isEnabled());
  QTest::keyClicks(find<QLineEdit>("newSecret"), QStringLiteral("sk-1"));
  click(find("storeNewSecret"));
  ASSERT_EQ(m_gateway.calls<control::SetSecret>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<control::SetSecret>()[0].name, "openai");
  EXPECT_TRUE(name->text().isEmpty());
  EXPECT_TRUE(find<QLineEdit>("newSecret")->text().isEmpty());
}

TEST_F(SettingsDeskTest, ASecretThatIsGoneLeaves) {
  showSettings();
  change([](auto& gateway) {
    gateway.secrets.secrets.clear();
    gateway.state.secretStore = "changed";
  });
  EXPECT_TRUE(QTest::qWaitFor([&] { return !secret("env:KEY"); }));
}

TEST_F(SettingsDeskTest, AClientIsGivenBackOnce) {
  showSettings();
  auto* give = find("giveBack");
  ASSERT_NE(give, nullptr);
  for (const QLabel* label : find<QWidget>("clientsSection")->findChildren<QLabel*>())
    EXPECT_FALSE(label->text().startsWith(QStringLiteral("None of the programs"))) << "there is one";
  EXPECT_EQ(give->accessibleName(), QStringLiteral("Give the configuration of Codex back"));
  m_gateway.clients.programs[0].isTakenOver = false;
  click(give);
  ASSERT_EQ(m_gateway.calls<control::GiveBack>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<control::GiveBack>()[0].client, "codex");
  EXPECT_TRUE(QTest::qWaitFor([&] { return !find("giveBack"); }));
}

TEST_F(SettingsDeskTest, WhyAClientCouldNotBeGivenBackIsSaid) {
  showSettings();
  m_gateway.answerNext({.done = false, .problem = "config.toml cannot be written"});
  click(find("giveBack"));
  EXPECT_EQ(find<QLabel>("clientsAnswer")->text(), QStringLiteral("Config.toml cannot be written."));
  EXPECT_TRUE(find<QLabel>("clientsAnswer")->isVisible());
  EXPECT_TRUE(find("giveBack")->isEnabled());
}

TEST_F(SettingsDeskTest, TheServiceServesTheOpenProfile) {
  showSettings();
  auto* service = find<QCheckBox>("userService");
  EXPECT_TRUE(service->isEnabled());
  EXPECT_FALSE(service->isChecked());
  m_gateway.userService = {.isSupported = true,
                           .isInstalled = true,
                           .isRunning = true,
                           .profile = "/profiles/agents.json",
                           .unitFile = "/profiles/.config/systemd/user/headgated.service"};
  QTest::mouseClick(service, Qt::LeftButton, {}, QPoint(8, service->height() / 2));
  settle();
  ASSERT_EQ(m_gateway.calls<control::SetUserService>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<control::SetUserService>()[0],
            (control::SetUserService{.installed = true, .profile = "/profiles/agents.json"}));
  EXPECT_TRUE(service->isChecked());
  EXPECT_TRUE(find<QLabel>("userServiceState")->text().startsWith(QStringLiteral("Runs, and serves")));
}

TEST_F(SettingsDeskTest, AProfileInNoFileCannotBeServedAtLogin) {
  m_gateway.profile.path.clear();
  showSettings();
  EXPECT_FALSE(find<QCheckBox>("userService")->isEnabled());
  EXPECT_TRUE(find<QLabel>("userServiceState")->text().startsWith(QStringLiteral("Save the profile")));
}

TEST_F(SettingsDeskTest, AServiceThatWasRefusedStaysAsItWas) {
  showSettings();
  auto* service = find<QCheckBox>("userService");
  m_gateway.answerNext(
      {.done = false, .problem = "systemd did not answer", .detail = "Failed to connect to bus"});
  QTest::mouseClick(service, Qt::LeftButton, {}, QPoint(8, service->height() / 2));
  settle();
  EXPECT_FALSE(service->isChecked());
  EXPECT_EQ(find<QLabel>("userServiceState")->text(), QStringLiteral("Systemd did not answer."));
  EXPECT_TRUE(find<QWidget>("userServiceDetail")->isVisible());
  EXPECT_EQ(find<QWidget>("userServiceDetail")->findChild<QLabel*>(QStringLiteral("folded"))->text(),
            QStringLiteral("Failed to connect to bus"));
}

}  // namespace
}  // namespace headgate::ui
