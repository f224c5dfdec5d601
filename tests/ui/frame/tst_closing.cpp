#include "tests/ui/frame/window_fixture.h"

namespace headgate::ui {
namespace {

using namespace control;

class ClosingTest : public test::WindowFixture {
 protected:
  // Running, with so many exchanges under way.
  void showBusy(uint64_t inFlight) {
    show();
    run();
    setInFlight(inFlight);
  }
  void setInFlight(uint64_t inFlight) {
    m_gateway.counters.inFlight = inFlight;
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_live.counters().inFlight == inFlight; }));
    settle();
  }
  void close() {
    m_window->close();
    settle();
  }
};

TEST_F(ClosingTest, NothingToLoseIsNoQuestion) {
  show();
  run();
  close();
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingTest, ExchangesThatRunAreAskedAboutInTheWindow) {
  showBusy(3);
  close();
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(notice().startsWith(QStringLiteral("3 exchanges are still running.")))
      << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("Quitting now cuts them."))) << notice().toStdString();
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(ClosingTest, LetThemFinishDrainsAndThenCloses) {
  showBusy(3);
  close();
  m_gateway.hold();
  QTest::mouseClick(button(QStringLiteral("Let them finish and quit")), Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !m_gateway.calls<Stop>().empty(); }));
  EXPECT_GE(m_gateway.calls<Stop>()[0].drainMilliseconds, 60'000U);
  EXPECT_TRUE(notice().startsWith(QStringLiteral("Quitting when 3 exchanges have ended.")))
      << notice().toStdString();
  EXPECT_TRUE(m_window->isVisible());
  m_gateway.release();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }));
}

TEST_F(ClosingTest, QuitNowCutsThem) {
  showBusy(1);
  close();
  EXPECT_EQ(notice(), QStringLiteral("An exchange is still running. Quitting now cuts it."));
  click(button(QStringLiteral("Quit now")));
  ASSERT_EQ(m_gateway.calls<Stop>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<Stop>()[0].drainMilliseconds, 0U);
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingTest, QuitNowDoesNotWaitForAGatewayThatHangs) {
  showBusy(1);
  close();
  m_gateway.hold();
  QTest::mouseClick(button(QStringLiteral("Quit now")), Qt::LeftButton);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, 5'000));
}

TEST_F(ClosingTest, StayChangesNothingAndTheNextCloseAsksAgain) {
  showBusy(2);
  close();
  click(button(QStringLiteral("Stay")));
  EXPECT_TRUE(notice().isEmpty());
  EXPECT_TRUE(m_gateway.calls<Stop>().empty());
  close();
  EXPECT_FALSE(notice().isEmpty());
}

TEST_F(ClosingTest, AKeyPressedTwiceDoesNotGoFromLettingThemFinishToCuttingThem) {
  showBusy(3);
  close();
  m_gateway.hold();
  EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Let them finish and quit")));
  const auto pressSpace = [] {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (int turn = 0; turn < 5; ++turn) QApplication::processEvents();
  };
  pressSpace();
  ASSERT_EQ(m_gateway.calls<Stop>().size(), 1U);
  EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Stay")));
  pressSpace();
  EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_EQ(m_gateway.calls<Stop>().size(), 1U);
}

TEST_F(ClosingTest, EscapeIsStay) {
  showBusy(2);
  close();
  press(Qt::Key_Escape);
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ClosingTest, ClosesWhenTheyHaveEndedWhileTheQuestionStood) {
  showBusy(2);
  close();
  m_gateway.counters.inFlight = 1;
  EXPECT_TRUE(QTest::qWaitFor([&] { return notice().startsWith(QStringLiteral("An exchange is")); }));
  m_gateway.counters.inFlight = 0;
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }));
}

TEST_F(ClosingTest, TheFigureChangesAndTheFocusStays) {
  showBusy(3);
  close();
  auto* quit = button(QStringLiteral("Quit now"));
  quit->setFocus();
  setInFlight(2);
  EXPECT_EQ(QApplication::focusWidget(), quit);
  EXPECT_TRUE(notice().startsWith(QStringLiteral("2 exchanges")));
}

TEST_F(ClosingTest, UnsavedChangesAreSavedBeforeItCloses) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  press(Qt::Key_Q, Qt::ControlModifier);
  EXPECT_TRUE(notice().contains(QStringLiteral("unsaved changes")));
  EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Save"), bar()));
  press(Qt::Key_Space);
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingTest, WhatIsSavedByItsKeyNeedsNoAnswerAnyMore) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  close();
  EXPECT_TRUE(notice().contains(QStringLiteral("unsaved changes")));
  press(Qt::Key_S, Qt::ControlModifier);
  EXPECT_EQ(m_gateway.calls<SaveProfile>().size(), 1U);
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingTest, UnsavedChangesAreDiscardedOnlyWhenAsked) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  close();
  click(button(QStringLiteral("Stay"), bar()));
  EXPECT_TRUE(m_window->isVisible());
  close();
  click(button(QStringLiteral("Discard"), bar()));
  EXPECT_FALSE(m_window->isVisible());
  EXPECT_TRUE(m_gateway.calls<SaveProfile>().empty());
}

TEST_F(ClosingTest, ASaveThatFailsKeepsTheWindowAndTheQuestion) {
  show();
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  close();
  m_gateway.answerNext({.problem = "no space left on the disk"});
  click(button(QStringLiteral("Save"), bar()));
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(notice().contains(QStringLiteral("agents.json could not be saved. No space left on the disk.")))
      << notice().toStdString();
  click(button(QStringLiteral("Dismiss"), bar()));
  EXPECT_TRUE(notice().contains(QStringLiteral("unsaved changes")));
  click(button(QStringLiteral("Save"), bar()));
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingTest, BothQuestionsOneAfterTheOther) {
  showBusy(2);
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  close();
  EXPECT_TRUE(notice().contains(QStringLiteral("unsaved changes")));
  click(button(QStringLiteral("Discard"), bar()));
  EXPECT_TRUE(notice().startsWith(QStringLiteral("2 exchanges"))) << notice().toStdString();
  click(button(QStringLiteral("Quit now"), bar()));
  EXPECT_FALSE(m_window->isVisible());
}

// --- Clients whose settings lead here

class ClosingClientsTest : public ClosingTest {
 protected:
  ClosingClientsTest() {
    m_gateway.clients.programs = {{.id = "claude-code", .name = "Claude Code", .isTakenOver = true},
                                  {.id = "codex", .name = "Codex", .isTakenOver = true},
                                  {.id = "cursor", .name = "Cursor", .isFound = true}};
  }
};

TEST_F(ClosingClientsTest, TheyAreAskedAbout) {
  show();
  close();
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_EQ(notice(), QStringLiteral("Claude Code and Codex still send their requests here. Without Headgate "
                                     "they get no answer."));
  EXPECT_TRUE(m_gateway.calls<GiveBack>().empty());
}

TEST_F(ClosingClientsTest, GiveBackAndQuitDoesBoth) {
  show();
  close();
  click(button(QStringLiteral("Give back and quit")));
  ASSERT_EQ(m_gateway.calls<GiveBack>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<GiveBack>()[0].client, "");
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingClientsTest, LeaveItAndQuitWritesNothing) {
  m_gateway.clients.programs.resize(1);
  show();
  close();
  EXPECT_TRUE(notice().startsWith(QStringLiteral("Claude Code still sends its requests here.")));
  click(button(QStringLiteral("Leave it and quit")));
  EXPECT_TRUE(m_gateway.calls<GiveBack>().empty());
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingClientsTest, StayStays) {
  show();
  close();
  click(button(QStringLiteral("Stay")));
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(ClosingClientsTest, WhatCannotBeGivenBackIsToldAndTheWindowStays) {
  show();
  close();
  m_gateway.answerNext({.problem = "~/.codex/config.toml cannot be written"});
  click(button(QStringLiteral("Give back and quit")));
  EXPECT_TRUE(m_window->isVisible());
  EXPECT_TRUE(notice().contains(QStringLiteral("config.toml cannot be written."))) << notice().toStdString();
  click(button(QStringLiteral("Leave it and quit")));
  EXPECT_FALSE(m_window->isVisible());
}

TEST_F(ClosingClientsTest, TheyAreTheLastQuestion) {
  showBusy(2);
  close();
  EXPECT_TRUE(notice().startsWith(QStringLiteral("2 exchanges")));
  click(button(QStringLiteral("Quit now")));
  EXPECT_TRUE(notice().startsWith(QStringLiteral("Claude Code and Codex"))) << notice().toStdString();
}

TEST_F(ClosingClientsTest, AGatewayThatDoesNotAnswerIsNotWaitedFor) {
  show();
  m_gateway.hold();
  m_window->close();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, 5'000));
}

}  // namespace
}  // namespace headgate::ui
