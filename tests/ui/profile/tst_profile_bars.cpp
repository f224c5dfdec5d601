// What the window says and does about its profile: open, save, switch, broken, changed by somebody else.
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

#include "tests/ui/frame/window_fixture.h"
#include "ui/profile/problem_list.h"
#include "ui/settings/settings_page.h"

namespace headgate::ui {
namespace {

using namespace control;

class ProfileBarsTest : public test::WindowFixture {
 protected:
  QFileDialog* dialog() { return m_window->findChild<QFileDialog*>(); }
  void choose(const QString& path) {
    ASSERT_NE(dialog(), nullptr);
    Q_EMIT dialog()->fileSelected(path);
    dialog()->close();
    settle();
  }
  QAction* menuEntry(const QString& word) {
    QMenu* menu = find("profile")->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
      if (action->text() == word) return action;
    return nullptr;
  }
  void breakProfile() {
    change([](auto& gateway) {
      gateway.profile.problems = {
          {.line = 12,
           .column = 7,
           .pointer = "/routes/0/pool",
           .sentence = "there is no pool named \"cod\""},
          {.isError = false, .line = 20, .column = 1, .pointer = "/routes/1", .sentence = "never reached"}};
    });
  }
};

TEST_F(ProfileBarsTest, OpensWhatTheDialogChose) {
  show();
  press(Qt::Key_O, Qt::ControlModifier);
  choose(m_folder.filePath(QStringLiteral("other.json")));
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path,
            m_folder.filePath(QStringLiteral("other.json")).toStdString());
  EXPECT_EQ(m_settings.values().recentProfiles.first(), m_folder.filePath(QStringLiteral("other.json")));
}

TEST_F(ProfileBarsTest, WhatCannotBeOpenedSaysWhyAndOffersAnother) {
  show();
  m_gateway.answerNext({.problem = "permission denied"});
  m_window->profile().open(QStringLiteral("/secret/other.json"));
  settle();
  EXPECT_EQ(notice().trimmed(), QStringLiteral("other.json could not be opened. Permission denied."));
  EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Local agents[*] — Headgate"));
  EXPECT_TRUE(m_settings.values().recentProfiles.isEmpty());
  click(button(QStringLiteral("Open another…"), bar()));
  EXPECT_NE(dialog(), nullptr);
  dialog()->close();
  click(button(QStringLiteral("Try again"), bar()));
  EXPECT_EQ(m_gateway.calls<OpenProfile>().size(), 2U);
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ProfileBarsTest, SavesWhereItCameFrom) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  press(Qt::Key_S, Qt::ControlModifier);
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>()[0], SaveProfile{});
  EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(ProfileBarsTest, EachSaveThatFailsIsTold) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  const QString told = QStringLiteral("agents.json could not be saved. No space left on the disk.");
  for (int attempt = 0; attempt < 2; ++attempt) {
    m_gateway.answerNext({.problem = "no space left on the disk"});
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice().trimmed(), told) << attempt;
    click(button(QStringLiteral("Dismiss"), bar()));
    EXPECT_TRUE(notice().isEmpty());
  }
}

TEST_F(ProfileBarsTest, ASaveThatFailedIsNotSettledByAnotherSuccess) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  m_gateway.answerNext({.problem = "no space left on the disk"});
  press(Qt::Key_S, Qt::ControlModifier);
  const auto isTold = [this] {
    return notice().startsWith(QStringLiteral("agents.json could not be saved."));
  };
  EXPECT_TRUE(isTold());
  m_gateway.answerNext({.problem = "the workers could not be started"});
  click(find("run"));
  EXPECT_TRUE(isTold()) << "and by no other failure";
  click(find("run"));
  EXPECT_EQ(m_gateway.calls<Start>().size(), 2U);
  EXPECT_TRUE(isTold()) << "the gateway's";
  m_window->profile().applyAgain();
  settle();
  EXPECT_TRUE(isTold()) << "a change's";
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_TRUE(notice().isEmpty()) << "its own";
}

TEST_F(ProfileBarsTest, WhatFailedOfTheProfileBeforeIsPast) {
  show();
  m_gateway.answerNext({.problem = "permission denied"});
  m_window->profile().saveAs(QStringLiteral("/profiles/copy.json"));
  settle();
  EXPECT_TRUE(notice().startsWith(QStringLiteral("copy.json could not be saved.")));
  m_window->profile().open(QStringLiteral("/profiles/other.json"));
  settle();
  EXPECT_TRUE(notice().isEmpty()) << "trying again would write another profile there";
}

TEST_F(ProfileBarsTest, WhatIsInNoFileAsksWhere) {
  m_gateway.profile.path.clear();
  m_gateway.profile.isSaved = false;
  show();
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_TRUE(m_gateway.calls<SaveProfile>().empty());
  choose(QStringLiteral("/new/agents.json"));
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>()[0].path, "/new/agents.json");
}

TEST_F(ProfileBarsTest, SaveAsGoesToAnotherFile) {
  show();
  press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  choose(QStringLiteral("/new/copy.json"));
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>()[0].path, "/new/copy.json");
  EXPECT_EQ(m_settings.values().recentProfiles.first(), QStringLiteral("/new/copy.json"));
}

TEST_F(ProfileBarsTest, UnsavedChangesAreAskedAboutBeforeAnotherIsOpened) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  m_window->profile().open(QStringLiteral("/other.json"));
  settle();
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().empty());
  EXPECT_TRUE(notice().contains(QStringLiteral("before other.json is opened"))) << notice().toStdString();
  click(button(QStringLiteral("Stay"), bar()));
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().empty());
  m_window->profile().open(QStringLiteral("/other.json"));
  settle();
  click(button(QStringLiteral("Save"), bar()));
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ProfileBarsTest, ABrokenProfileNamesItsFirstErrorAndListsAll) {
  show();
  breakProfile();
  EXPECT_TRUE(notice().startsWith(
      QStringLiteral("agents.json has an error. Line 12, column 7: /routes/0/pool: there is no pool "
                     "named \"cod\". What was served before goes on being served.")))
      << notice().toStdString();
  click(button(QStringLiteral("Show all"), bar()));
  auto* list = m_window->findChild<ProblemList*>();
  ASSERT_TRUE(list->isVisible());
  EXPECT_EQ(list->findChild<QTableView*>()->model()->rowCount(), 2);
  press(Qt::Key_Escape);
  EXPECT_FALSE(list->isVisible());
  click(button(QStringLiteral("Load again"), bar()));
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, "/profiles/agents.json");
}

TEST_F(ProfileBarsTest, ErrorsOfTheFileAreNotTheOpenProfiles) {
  show();
  breakProfile();
  change([](auto& gateway) { gateway.profile.problemsAreOfFile = true; });
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json on disk has an error. Line 12, column 7:")))
      << notice().toStdString();
  EXPECT_TRUE(notice().endsWith(QStringLiteral("What is open stays as it was before.")));
  click(button(QStringLiteral("Show all"), bar()));
  QStringList words;
  for (const QLabel* label : m_window->findChild<ProblemList*>()->findChildren<QLabel*>())
    words.append(label->text());
  EXPECT_TRUE(words.contains(QStringLiteral("2 problems in the profile on disk")));
}

TEST_F(ProfileBarsTest, AFileThatIsGoneSaysSoAndCanBeSavedAgain) {
  show();
  change([](auto& gateway) {
    gateway.profile.isSaved = false;
    gateway.profile.fileIsGone = true;
  });
  EXPECT_TRUE(m_window->isWindowModified());
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json cannot be read any more.")))
      << notice().toStdString();
  click(button(QStringLiteral("Save"), bar()));
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<SaveProfile>()[0], SaveProfile{});
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ProfileBarsTest, WhatIsMendedIsNotShownAnyMore) {
  show();
  breakProfile();
  click(button(QStringLiteral("Show all"), bar()));
  change([](auto& gateway) { gateway.profile.problems.clear(); });
  EXPECT_TRUE(notice().isEmpty());
  EXPECT_FALSE(m_window->findChild<ProblemList*>()->isVisible());
}

TEST_F(ProfileBarsTest, ADismissedErrorStaysAway) {
  show();
  breakProfile();
  click(button(QStringLiteral("Dismiss"), bar()));
  EXPECT_TRUE(notice().isEmpty());
  change([](auto& gateway) { gateway.state.generation = 7; });
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ProfileBarsTest, WhatSomebodyElseChangedCanBeLoaded) {
  show();
  change([](auto& gateway) {
    gateway.profile.isSaved = false;
    gateway.profile.changedOnDisk = true;
  });
  EXPECT_TRUE(notice().startsWith(QStringLiteral("agents.json was changed by another program.")));
  click(button(QStringLiteral("Load theirs"), bar()));
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, "/profiles/agents.json");
}

TEST_F(ProfileBarsTest, OrReplacedByMine) {
  show();
  change([](auto& gateway) {
    gateway.profile.isSaved = false;
    gateway.profile.changedOnDisk = true;
  });
  click(button(QStringLiteral("Keep mine"), bar()));
  EXPECT_TRUE(notice().isEmpty());
  EXPECT_TRUE(m_gateway.calls<SaveProfile>().empty());
  press(Qt::Key_S, Qt::ControlModifier);
  ASSERT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_TRUE(m_gateway.calls<SaveProfile>()[0].overwrite);
}

TEST_F(ProfileBarsTest, TheMenuSwitchesAndForgets) {
  const QString gone = m_folder.filePath(QStringLiteral("gone.json"));
  const QString here = m_folder.filePath(QStringLiteral("here.json"));
  QFile file(here);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  m_settings.change([&](Settings& values) { values.recentProfiles = {here, gone}; });
  show();
  const QString missing = QStringLiteral("gone.json — not found");
  ASSERT_TRUE(QTest::qWaitFor([&] { return menuEntry(missing) != nullptr; }));
  EXPECT_FALSE(menuEntry(missing)->isEnabled());
  ASSERT_NE(menuEntry(QStringLiteral("here.json")), nullptr);
  menuEntry(QStringLiteral("here.json"))->trigger();
  settle();
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, here.toStdString());
  menuEntry(QStringLiteral("Forget the one that was not found"))->trigger();
  EXPECT_EQ(menuEntry(missing), nullptr);
  menuEntry(QStringLiteral("The demo"))->trigger();
  settle();
  EXPECT_TRUE(m_gateway.calls<OpenProfile>().back().demo);
  EXPECT_TRUE(menuEntry(QStringLiteral("The demo"))->isChecked());
}

TEST_F(ProfileBarsTest, AJsonFileDroppedOnTheWindowIsOpened) {
  show();
  const auto drop = [this](const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    settle();
    return true;
  };
  EXPECT_FALSE(drop(QStringLiteral("/picture.png")));
  EXPECT_TRUE(drop(QStringLiteral("/dropped.json")));
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, "/dropped.json");
}

TEST_F(ProfileBarsTest, MissingSecretsAndAGoneKeychainSaySoAndLeadToTheSettings) {
  m_gateway.profile.text = R"({"keys": ["secret:claude"]})";
  show();
  change([](auto& gateway) {
    gateway.state.secretStore = "memory, for this run";
    gateway.state.secretProblem = "no secret service answers on the session bus";
  });
  EXPECT_TRUE(notice().startsWith(
      QStringLiteral("Secrets are kept in memory, for this run. No secret service answers")))
      << notice().toStdString();
  change([](auto& gateway) {
    gateway.profile.missingSecrets = {"route \"code\" needs secret:claude, which is not there"};
  });
  EXPECT_TRUE(notice().startsWith(QStringLiteral("A route answers 503, because a secret is missing.")))
      << notice().toStdString();
  click(button(QStringLiteral("How to fix"), bar()));
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
}

}  // namespace
}  // namespace headgate::ui
