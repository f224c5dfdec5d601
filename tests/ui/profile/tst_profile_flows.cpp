// From one profile to another with edits that are not applied, copies for others, and files that are not as
// they should be.
#include <QAction>
#include <QFileDialog>

#include "tests/ui/frame/window_fixture.h"

namespace headgate::ui {
namespace {

using namespace control;

const std::string kWithSecrets = R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
  "clients": [{"id": "claude-code", "keys": ["hush-hush", "secret:laptop"]}],
  "routes": [{"id": "r", "respond": {}}]})";
const std::string kBrokenText = "{\"headgate\": 1, \"routes\": [";

class ProfileFlowsTest : public test::WindowFixture {
 protected:
  void trigger(const char* action) {
    find<QAction>(action)->trigger();
    settle();
  }
  void choose(const QString& path) {
    auto* dialog = m_window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    settle();
  }
  void edit() {
    m_draft.set("/name", "Edited", QStringLiteral("name"));
    settle();
  }
  void openWith(const std::string& text) {
    m_gateway.profile.text = text;
    show();
  }
  bool asksBeforeLeaving() { return notice().contains(QStringLiteral("has unsaved changes.")); }
};

// --- Duplicate and share

TEST_F(ProfileFlowsTest, ADuplicateIsANewProfileThatSaysTheSame) {
  openWith(kWithSecrets);
  edit();
  trigger("duplicateAction");
  EXPECT_TRUE(asksBeforeLeaving());
  click(button(QStringLiteral("Save"), bar()));
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  const OpenProfile opened = m_gateway.calls<OpenProfile>().front();
  EXPECT_EQ(opened.path, "");
  EXPECT_NE(opened.text.find("hush-hush"), std::string::npos);
  EXPECT_NE(opened.text.find("(copy)"), std::string::npos);
  EXPECT_TRUE(opened.isWork) << "it is in no file: leaving it asks";
}

TEST_F(ProfileFlowsTest, AShareIsACopyWithoutSecretsOfWhatIsEdited) {
  openWith(kWithSecrets);
  edit();
  trigger("shareAction");
  EXPECT_FALSE(asksBeforeLeaving()) << "nothing is lost by it";
  choose(QStringLiteral("/tmp/for-bob.json"));
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  const SaveProfile saved = m_gateway.calls<SaveProfile>().front();
  EXPECT_EQ(saved.path, "/tmp/for-bob.json");
  EXPECT_EQ(saved.copy.find("hush-hush"), std::string::npos);
  EXPECT_NE(saved.copy.find("\"secret:claude-code\""), std::string::npos);
  EXPECT_NE(saved.copy.find("\"Edited\""), std::string::npos);
  EXPECT_EQ(notice(), QStringLiteral("Shared without 2 secrets: whoever opens it is asked for them. The copy "
                                     "is /tmp/for-bob.json."));
  EXPECT_TRUE(m_draft.isPending());
  EXPECT_EQ(m_live.profile().path, "/profiles/agents.json");
  EXPECT_TRUE(m_settings.values().recentProfiles.isEmpty()) << "it is somebody else's";
  click(button(QStringLiteral("Dismiss"), bar()));
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ProfileFlowsTest, AShareThatFailsIsToldAndCanBeTriedElsewhere) {
  openWith(kWithSecrets);
  m_gateway.answerNext({.problem = "the profile cannot be saved: permission denied"});
  trigger("shareAction");
  choose(QStringLiteral("/none/for-bob.json"));
  EXPECT_TRUE(notice().startsWith(QStringLiteral("for-bob.json could not be written. The profile cannot be")))
      << notice().toStdString();
  click(button(QStringLiteral("Try again"), bar()));
  choose(QStringLiteral("/tmp/for-bob.json"));
  EXPECT_TRUE(notice().startsWith(QStringLiteral("Shared without 2 secrets"))) << notice().toStdString();
}

TEST_F(ProfileFlowsTest, WhatHasErrorsIsNotShared) {
  openWith(R"({"headgate": 1, "clients": [{"id": "a", "kesy": ["hush-hush"]}]})");
  trigger("shareAction");
  EXPECT_EQ(m_window->findChild<QFileDialog*>(), nullptr);
  EXPECT_TRUE(notice().startsWith(QStringLiteral("“Local agents” cannot be shared yet. It has errors")))
      << notice().toStdString();
  m_draft.setText(kWithSecrets, QStringLiteral("mended"));
  click(button(QStringLiteral("Try again"), bar()));
  EXPECT_NE(m_window->findChild<QFileDialog*>(), nullptr);
}

// --- Pending edits

TEST_F(ProfileFlowsTest, EditsThatAreNotAppliedAreAskedAbout) {
  show();
  edit();
  m_window->profile().open(QStringLiteral("/profiles/other.json"));
  settle();
  EXPECT_TRUE(asksBeforeLeaving());
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().empty());
  click(button(QStringLiteral("Stay"), bar()));
  EXPECT_TRUE(m_draft.isPending());
  EXPECT_TRUE(m_gateway.calls<KeepDraft>().empty() || !m_gateway.calls<KeepDraft>().back().discard);
}

TEST_F(ProfileFlowsTest, WhatIsDiscardedIsNotOfferedAgain) {
  show();
  edit();
  m_window->profile().open(QStringLiteral("/profiles/other.json"));
  settle();
  click(button(QStringLiteral("Discard"), bar()));
  ASSERT_FALSE(m_gateway.calls<KeepDraft>().empty());
  EXPECT_TRUE(m_gateway.calls<KeepDraft>().back().discard);
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, "/profiles/other.json");
  EXPECT_TRUE(m_gateway.calls<ApplyProfile>().empty());
}

TEST_F(ProfileFlowsTest, WhatIsDiscardedAtTheEndIsNotKeptByALateTimer) {
  show();
  edit();
  m_window->close();
  settle();
  click(button(QStringLiteral("Discard"), bar()));
  EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }));
  EXPECT_FALSE(QTest::qWaitFor([this] { return !m_gateway.calls<KeepDraft>().back().discard; }, 1'500))
      << "the draft would be offered at the next start";
}

TEST_F(ProfileFlowsTest, SavedEditsAreAppliedFirst) {
  show();
  edit();
  m_window->profile().open(QStringLiteral("/profiles/other.json"));
  settle();
  click(button(QStringLiteral("Save"), bar()));
  ASSERT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_NE(m_gateway.calls<ApplyProfile>()[0].text.find("\"Edited\""), std::string::npos);
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
}

TEST_F(ProfileFlowsTest, SaveAsTakesPendingEditsAlong) {
  show();
  edit();
  trigger("saveAsAction");
  choose(QStringLiteral("/profiles/copy.json"));
  EXPECT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>()[0].path, "/profiles/copy.json");
  EXPECT_FALSE(m_draft.isPending());
  EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(ProfileFlowsTest, ANewProfileAfterADiscardedNewOneHasNoneOfItsEdits) {
  m_gateway.profile.path.clear();
  show();
  edit();
  trigger("newAction");
  click(button(QStringLiteral("Discard"), bar()));
  EXPECT_TRUE(QTest::qWaitFor([this] { return !m_draft.isPending(); }));
  EXPECT_FALSE(m_draft.theirText());
  EXPECT_EQ(*m_draft.at("/name"), "New profile");
}

// --- Files

TEST_F(ProfileFlowsTest, ToOpenWhatIsOpenLosesNothing) {
  show();
  edit();
  m_window->profile().open(QStringLiteral("/profiles/../profiles/agents.json"));
  settle();
  EXPECT_FALSE(asksBeforeLeaving());
  EXPECT_TRUE(m_draft.isPending());
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().empty());
}

TEST_F(ProfileFlowsTest, WithoutEditsItIsReadAgain) {
  show();
  m_window->profile().open(QStringLiteral("/profiles/agents.json"));
  settle();
  EXPECT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
}

TEST_F(ProfileFlowsTest, ABrokenFileIsThereToBeMended) {
  m_gateway.profile.problems = {{.line = 1, .column = 28, .sentence = "the text ends too early"}};
  openWith(kBrokenText);
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json has an error. Line 1, column 28")))
      << notice().toStdString();
  ASSERT_TRUE(m_draft.unreadText());
  EXPECT_EQ(*m_draft.unreadText(), kBrokenText);
  EXPECT_EQ(m_draft.text(), kBrokenText) << "the JSON editor shows that";
  EXPECT_FALSE(m_draft.isPending());
  m_draft.setText(kProfileText, QStringLiteral("mended"));
  press(Qt::Key_S, Qt::ControlModifier);
  ASSERT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
}

TEST_F(ProfileFlowsTest, ABrokenTextIsSavedAsItIs) {
  show();
  m_draft.setText(kBrokenText, QStringLiteral("typed"));
  settle();
  m_gateway.answerNext({.problem = "the profile has an error",
                        .problems = {{.line = 1, .column = 28, .sentence = "the text ends too early"}}});
  press(Qt::Key_S, Qt::ControlModifier);
  ASSERT_EQ(m_gateway.calls<ApplyProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<ApplyProfile>()[0].text, kBrokenText);
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json has an error."))) << notice().toStdString();
  EXPECT_EQ(m_draft.text(), kBrokenText) << "and stays what is edited";
  EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(ProfileFlowsTest, AProfileFromTheFutureIsOpenAndSaysSo) {
  show();
  const std::string problem = "made by a newer Headgate (format 2, this one reads format 1); update Headgate";
  m_gateway.answerNext(
      {.problem = "the profile has an error",
       .problems = {{.line = 1, .column = 14, .pointer = "/headgate", .sentence = problem}}});
  m_window->profile().open(QStringLiteral("/profiles/new.json"));
  settle();
  change([&](auto& gateway) {
    gateway.profile.path = "/profiles/new.json";
    gateway.profile.text = R"({"headgate": 2, "agents": []})";
    gateway.profile.problems = {{.line = 1, .column = 14, .pointer = "/headgate", .sentence = problem}};
  });
  EXPECT_TRUE(notice().contains(QStringLiteral("made by a newer Headgate"))) << notice().toStdString();
  EXPECT_EQ(m_draft.text().find("\"agents\"") == std::string::npos, false) << "nothing of it is dropped";
  EXPECT_FALSE(m_draft.isPending());
  trigger("shareAction");
  EXPECT_TRUE(notice().startsWith(QStringLiteral("“Local agents” cannot be shared yet.")));
}

}  // namespace
}  // namespace headgate::ui
