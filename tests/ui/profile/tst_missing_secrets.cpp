// A profile from elsewhere: the window says which secrets it lacks, and takes them.
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/frame/window_fixture.h"
#include "ui/frame/missing_secret_row.h"
#include "ui/frame/missing_secrets_panel.h"
#include "ui/settings/settings_page.h"

namespace headgate::ui {
namespace {

using namespace control;

const std::string kFromElsewhere = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
  "clients": [{"id": "claude-code", "keys": ["secret:claude-code", "env:CODEX"]}],
  "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:1"}]}],
  "routes": [{"id": "code", "name": "Code agent", "pool": "p",
    "headers": {"request": {"set": {"X-Key": "{secret:cloud}", "X-Other": "{secret:claude-code}"}}}}]})";

class MissingSecretsTest : public test::WindowFixture {
 protected:
  MissingSecretsTest() {
    m_gateway.profile.text = kFromElsewhere;
    m_gateway.secrets.store = "the desktop's keychain";
    m_gateway.secrets.secrets = {
        {.reference = "secret:claude-code",
         .name = "claude-code",
         .problem = "it is not set yet",
         .pointers = {"/clients/0/keys/0", "/routes/0/headers/request/set/X-Other"}},
        {.reference = "secret:cloud",
         .name = "cloud",
         .problem = "it is not set yet",
         .pointers = {"/routes/0/headers/request/set/X-Key"}},
    };
  }
  void addOfEnvironment() {
    m_gateway.secrets.secrets.push_back({.reference = "env:CODEX",
                                         .name = "CODEX",
                                         .place = SecretPlace::Environment,
                                         .problem = "the environment has no variable CODEX",
                                         .pointers = {"/clients/0/keys/1"}});
  }

  MissingSecretsPanel* panel() { return m_window->findChild<MissingSecretsPanel*>(); }
  MissingSecretRow* row(const char* reference) {
    return panel()->findChild<MissingSecretRow*>(QStringLiteral("missingSecret.") + QLatin1String(reference));
  }
  QLineEdit* input(const char* reference) { return row(reference)->findChild<QLineEdit*>(); }
  QString title() { return panel()->findChild<QLabel*>(QStringLiteral("missingSecretsTitle"))->text(); }
  QString words(const char* reference) {
    const auto* label = row(reference)->findChild<QLabel*>(QStringLiteral("missingSecretWords"));
    return label->isVisible() ? label->text() : QString();
  }
  void open() {
    show();
    click(button(QStringLiteral("Type them…"), bar()));
    ASSERT_TRUE(panel()->isVisible());
  }
  void type(const char* reference, const QString& secret) {
    QTest::keyClicks(input(reference), secret);
    QTest::keyClick(input(reference), Qt::Key_Return);
    settle();
  }
  // Nowhere in what the window shows or tells.
  bool isShown(const QString& secret) {
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
      for (const QString& text :
           {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
        if (text.contains(secret)) return true;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
      if (label->text().contains(secret)) return true;
    for (const QLineEdit* edit : m_window->findChildren<QLineEdit*>())
      if (edit->displayText().contains(secret)) return true;
    return false;
  }
};

TEST_F(MissingSecretsTest, AreCountedInTheBar) {
  show();
  EXPECT_TRUE(
      notice().startsWith(QStringLiteral("This profile needs 2 secrets that this machine does not have.")))
      << notice().toStdString();
  EXPECT_FALSE(panel()->isVisible());
  change([](auto& gateway) {
    gateway.profile.missingSecrets = {"route \"code\" needs secret:cloud, which is not there"};
  });
  EXPECT_TRUE(notice().contains(QStringLiteral("answers 503 until it is there."))) << notice().toStdString();
  EXPECT_EQ(button(QStringLiteral("How to fix"), bar()), nullptr);
}

TEST_F(MissingSecretsTest, EachHasARowThatSaysWhereItIsUsed) {
  open();
  EXPECT_EQ(title(), QStringLiteral("2 secrets of this profile are not there"));
  EXPECT_EQ(row("secret:claude-code")->accessibleName(),
            QStringLiteral("Secret claude-code, used by client claude-code and route Code agent"));
  EXPECT_EQ(row("secret:cloud")->accessibleName(), QStringLiteral("Secret cloud, used by route Code agent"));
  EXPECT_EQ(input("secret:cloud")->echoMode(), QLineEdit::Password);
  EXPECT_TRUE(input("secret:claude-code")->hasFocus());
}

TEST_F(MissingSecretsTest, WhatIsTypedIsKeptOneAfterTheOther) {
  open();
  type("secret:claude-code", QStringLiteral("hush-1"));
  ASSERT_EQ(m_gateway.calls<SetSecret>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SetSecret>()[0], (SetSecret{.name = "claude-code", .secret = "hush-1"}));
  EXPECT_TRUE(row("secret:claude-code")->isKept());
  EXPECT_FALSE(input("secret:claude-code")->isVisible());
  EXPECT_TRUE(input("secret:claude-code")->text().isEmpty()) << "it is forgotten here";
  EXPECT_EQ(title(), QStringLiteral("A secret of this profile is not there"));
  EXPECT_TRUE(input("secret:cloud")->hasFocus());
  EXPECT_TRUE(notice().startsWith(QStringLiteral("This profile needs a secret")));

  QTest::keyClicks(input("secret:cloud"), QStringLiteral("hush-2"));
  EXPECT_FALSE(isShown(QStringLiteral("hush")));
  click(row("secret:cloud")->findChild<QAbstractButton*>(QStringLiteral("keepMissingSecret")));
  EXPECT_EQ(m_gateway.calls<SetSecret>().size(), 2U);
  EXPECT_EQ(title(), QStringLiteral("Every secret of this profile is there."));
  EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
  EXPECT_TRUE(QTest::qWaitFor([this] { return !panel()->isVisible(); }, 8'000)) << "by itself";
}

TEST_F(MissingSecretsTest, WhatCannotBeKeptSaysWhyInItsRow) {
  open();
  m_gateway.answerNext({.problem = "the keychain is locked: unlock it, then try again"});
  type("secret:cloud", QStringLiteral("hush"));
  EXPECT_FALSE(row("secret:cloud")->isKept());
  EXPECT_EQ(words("secret:cloud"), QStringLiteral("The keychain is locked: unlock it, then try again."));
  EXPECT_FALSE(input("secret:cloud")->isReadOnly());
  EXPECT_EQ(words("secret:claude-code"), QString());
  QTest::keyClick(input("secret:cloud"), Qt::Key_Return);
  settle();
  EXPECT_TRUE(row("secret:cloud")->isKept());
  EXPECT_EQ(words("secret:cloud"), QString());
}

TEST_F(MissingSecretsTest, ARemarkIsTold) {
  open();
  m_gateway.answerNext({.done = true, .problem = "what is set here lasts until Headgate ends"});
  type("secret:cloud", QStringLiteral("hush"));
  EXPECT_TRUE(row("secret:cloud")->isKept());
  EXPECT_EQ(words("secret:cloud"), QStringLiteral("What is set here lasts until Headgate ends."));
}

TEST_F(MissingSecretsTest, NothingIsKeptOfAnEmptyLine) {
  open();
  type("secret:cloud", QString());
  EXPECT_TRUE(m_gateway.calls<SetSecret>().empty());
  EXPECT_FALSE(
      row("secret:cloud")->findChild<QAbstractButton*>(QStringLiteral("keepMissingSecret"))->isEnabled());
}

TEST_F(MissingSecretsTest, ThoseOfElsewhereSayWhatToDo) {
  addOfEnvironment();
  open();
  EXPECT_EQ(input("env:CODEX"), nullptr);
  EXPECT_EQ(words("env:CODEX"),
            QStringLiteral("The environment has no variable CODEX. Start Headgate with it, or keep it in the "
                           "keychain instead."));
  m_gateway.secrets.secrets.back().isThere = true;
  click(button(QStringLiteral("Look again"), panel()));
  EXPECT_TRUE(row("env:CODEX")->isKept());
  EXPECT_EQ(title(), QStringLiteral("2 secrets of this profile are not there"));
}

TEST_F(MissingSecretsTest, LookingAgainServesWhatWasMissed) {
  addOfEnvironment();
  m_gateway.profile.missingSecrets = {"route \"code\" needs env:CODEX, which is not there"};
  open();
  click(button(QStringLiteral("Look again"), panel()));
  EXPECT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
}

TEST_F(MissingSecretsTest, ACertificateThatIsAFileIsNoSecret) {
  m_gateway.secrets.secrets = {{.reference = "file:chain.pem",
                                .name = "chain.pem",
                                .place = SecretPlace::File,
                                .problem = "chain.pem cannot be read: no such file",
                                .pointers = {"/listeners/0/tls/certificates/0/chain"}}};
  show();
  EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
}

TEST_F(MissingSecretsTest, AKeychainThatDoesNotAnswerIsNamed) {
  m_gateway.secrets.problem = "the keychain is locked: unlock it, then try again";
  show();
  EXPECT_TRUE(notice().endsWith(QStringLiteral("The keychain is locked: unlock it, then try again.")))
      << notice().toStdString();
  click(button(QStringLiteral("Type them…"), bar()));
  EXPECT_TRUE(panel()->findChild<QLabel*>(QStringLiteral("missingSecretsStore"))->isVisible());
}

TEST_F(MissingSecretsTest, AnEditThatNamesAnotherSecretLooksAgain) {
  show();
  const size_t looks = m_gateway.calls<GetSecrets>().size();
  m_draft.set("/name", "Other", QStringLiteral("name"));
  EXPECT_FALSE(QTest::qWaitFor([&] { return m_gateway.calls<GetSecrets>().size() > looks; }, 600))
      << "the keychain is not asked for nothing";
  m_draft.set("/clients/0/keys/0", "secret:another", QStringLiteral("key"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_gateway.calls<GetSecrets>().size() > looks; }));
  EXPECT_NE(m_gateway.calls<GetSecrets>().back().profile.find("secret:another"), std::string::npos);
}

TEST_F(MissingSecretsTest, EscapeClosesAndForgetsWhatWasTyped) {
  open();
  QTest::keyClicks(input("secret:cloud"), QStringLiteral("hush"));
  press(Qt::Key_Escape);
  EXPECT_FALSE(panel()->isVisible());
  click(button(QStringLiteral("Type them…"), bar()));
  EXPECT_TRUE(input("secret:cloud")->text().isEmpty());
}

TEST_F(MissingSecretsTest, LooksAsItShould) {
  addOfEnvironment();
  open();
  m_gateway.answerNext({.problem = "the keychain is locked: unlock it, then try again"});
  type("secret:cloud", QStringLiteral("hush"));
  const QByteArray folder = qgetenv("HEADGATE_PICTURES");
  const auto picture = [&](const char* name) {
    if (folder.isEmpty()) return;
    EXPECT_TRUE(
        m_window->grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/') + QLatin1String(name)));
  };
  m_window->resize(1100, 500);
  settle();
  picture("missing-light.png");
  m_window->resize(760, 500);
  settle();
  picture("missing-narrow.png");
  const int width = panel()->width();
  for (const char* reference : {"secret:cloud", "secret:claude-code", "env:CODEX"}) {
    EXPECT_LE(row(reference)->geometry().right(), width) << reference;
    EXPECT_GE(row(reference)->width(), 300);
  }
  m_window->resize(1100, 500);
  m_theme.setChoice(Theme::Choice::Dark);
  settle();
  picture("missing-dark.png");
}

}  // namespace
}  // namespace headgate::ui
