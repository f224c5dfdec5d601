#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QSet>

#include "tests/ui/frame/window_fixture.h"
#include "ui/first_run/first_run_page.h"
#include "ui/frame/keys_page.h"
#include "ui/frame/listeners_panel.h"
#include "ui/frame/run_button.h"
#include "ui/frame/status_bar.h"
#include "ui/profile/profile_menu.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/mode_bar.h"
#include "ui/widgets/mode_button.h"

namespace headgate::ui {
namespace {

using namespace control;

class MainWindowTest : public test::WindowFixture {};

TEST_F(MainWindowTest, SaysWhichProfileIsOpenAndWhetherItIsSaved) {
  show();
  EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Local agents[*] — Headgate"));
  EXPECT_FALSE(m_window->isWindowModified());
  change([](auto& gateway) { gateway.profile.isSaved = false; });
  EXPECT_TRUE(m_window->isWindowModified());
}

TEST_F(MainWindowTest, RunStartsAndStopStops) {
  show();
  auto* run = find("run");
  EXPECT_EQ(run->text(), QStringLiteral("Run"));
  EXPECT_EQ(run->property("role").toString(), QStringLiteral("primary"));
  click(run);
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  EXPECT_EQ(run->text(), QStringLiteral("Stop"));
  m_settings.change([](Settings& values) { values.drain = std::chrono::seconds(7); });
  press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_EQ(m_gateway.calls<Stop>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<Stop>()[0].drainMilliseconds, 7'000U);
  EXPECT_EQ(run->text(), QStringLiteral("Run"));
}

TEST_F(MainWindowTest, EnterPressesTheButtonThatHasTheFocus) {
  show();
  find("run")->setFocus();
  press(Qt::Key_Return);
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  press(Qt::Key_Enter, Qt::KeypadModifier);
  EXPECT_EQ(m_gateway.calls<Stop>().size(), 1U);
  m_window->findChild<ModeBar*>()->button(1)->setFocus();
  press(Qt::Key_Return);
  EXPECT_TRUE(m_routes->isVisible());
}

TEST_F(MainWindowTest, TwoClicksOnRunAreOneStart) {
  show();
  m_gateway.hold();
  QTest::mouseClick(find("run"), Qt::LeftButton);
  QTest::mouseClick(find("run"), Qt::LeftButton);
  QTest::mouseDClick(find("run"), Qt::LeftButton);
  m_gateway.release();
  settle();
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  EXPECT_TRUE(m_gateway.calls<Stop>().empty());
}

TEST_F(MainWindowTest, StopWhileStarting) {
  show();
  change([](auto& gateway) { gateway.state.phase = GatewayPhase::Starting; });
  EXPECT_EQ(find("run")->text(), QStringLiteral("Stop"));
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("starting"));
  click(find("run"));
  EXPECT_EQ(m_gateway.calls<Stop>().size(), 1U);
}

TEST_F(MainWindowTest, WhatAStopLetsFinishCanBeCut) {
  show();
  change([](auto& gateway) { gateway.state.phase = GatewayPhase::Stopping; });
  EXPECT_EQ(find("run")->text(), QStringLiteral("Stop now"));
  click(find("run"));
  ASSERT_EQ(m_gateway.calls<Stop>().size(), 1U);
  EXPECT_EQ(m_gateway.calls<Stop>()[0].drainMilliseconds, 0U);
  EXPECT_TRUE(m_gateway.calls<Start>().empty());
  EXPECT_FALSE(find<QAction>("runAction")->autoRepeat()) << "a key that is held is one press";
}

TEST_F(MainWindowTest, AStartThatFailsSaysWhyAndCanBeRepeated) {
  show();
  m_gateway.answerNext({.problem = "the workers could not be started"});
  click(find("run"));
  EXPECT_EQ(notice().trimmed(), QStringLiteral("The workers could not be started.")) << "once";
  m_gateway.state.failure.clear();
  click(button(QStringLiteral("Retry"), bar()));
  EXPECT_EQ(m_gateway.calls<Start>().size(), 2U);
  EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
}

TEST_F(MainWindowTest, StartsByItselfOnceIfTheSettingSaysSo) {
  m_settings.change([](Settings& values) { values.onOpen = OnOpen::StartGateway; });
  show();
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  click(find("run"));  // stop
  change([](auto& gateway) { gateway.profile.name = "Another"; });
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
}

TEST_F(MainWindowTest, StartsByItselfOnceABrokenProfileIsMended) {
  m_settings.change([](Settings& values) { values.onOpen = OnOpen::StartGateway; });
  m_gateway.profile.problems = {{.isError = true, .sentence = "is no port"}};
  show();
  EXPECT_TRUE(m_gateway.calls<Start>().empty());
  change([](auto& gateway) { gateway.profile.problems.clear(); });
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  click(find("run"));  // stop
  change([](auto& gateway) { gateway.profile.problems = {{.isError = true, .sentence = "is no port"}}; });
  change([](auto& gateway) { gateway.profile.problems.clear(); });
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
}

TEST_F(MainWindowTest, KeysGoToPagesSettingsAndTheSheetOfKeys) {
  show();
  EXPECT_TRUE(m_traffic->isVisible());
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_TRUE(m_routes->hasFocus());
  press(Qt::Key_Comma, Qt::ControlModifier);
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
  press(Qt::Key_Escape);
  EXPECT_TRUE(m_routes->isVisible());
  press(Qt::Key_5, Qt::ControlModifier);
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
  press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_TRUE(m_traffic->hasFocus());
  press(Qt::Key_F1);
  auto* keys = m_window->findChild<KeysPage*>();
  EXPECT_TRUE(keys->isVisible());
  press(Qt::Key_Slash, Qt::ControlModifier);
  EXPECT_FALSE(keys->isVisible());
}

TEST_F(MainWindowTest, TheModeBarGoesToPagesAndBackFromTheKeys) {
  show();
  auto* modes = m_window->findChild<ModeBar*>();
  ASSERT_EQ(modes->count(), 3);
  click(modes->button(1));
  EXPECT_TRUE(m_routes->isVisible());
  click(modes->button(2));
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
  click(modes->button(0));
  EXPECT_TRUE(m_traffic->isVisible());
  press(Qt::Key_F1);
  EXPECT_FALSE(m_traffic->isVisible());
  click(modes->button(0));
  EXPECT_TRUE(m_traffic->isVisible());
}

TEST_F(MainWindowTest, TheSheetOfKeysNamesEveryKeyOfTheWindow) {
  show();
  press(Qt::Key_F1);
  QStringList words;
  for (const QLabel* label : m_window->findChild<KeysPage*>()->findChildren<QLabel*>())
    words.append(label->text());
  for (const QAction* action : m_window->actions())
    EXPECT_TRUE(words.join(QLatin1Char('\n')).contains(action->shortcut().toString(QKeySequence::NativeText)))
        << action->text().toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral("Go through the rows")));
}

TEST_F(MainWindowTest, NoTwoActionsHaveTheSameKey) {
  show();
  QList<QKeySequence> seen;
  for (const QAction* action : m_window->actions()) {
    for (const QKeySequence& key : action->shortcuts()) {
      EXPECT_FALSE(seen.contains(key)) << key.toString().toStdString();
      seen.append(key);
    }
  }
}

TEST_F(MainWindowTest, F6GoesRoundThePanesAndShiftF6Back) {
  show();
  m_traffic->setFocus();
  std::vector<QWidget*> forward;
  for (int step = 0; step < 4; ++step) {
    press(Qt::Key_F6);
    forward.push_back(QApplication::focusWidget());
  }
  EXPECT_EQ(forward[0], find("listeners"));
  EXPECT_NE(qobject_cast<ModeButton*>(forward[1]), nullptr);
  EXPECT_EQ(forward[2], find("run"));
  EXPECT_EQ(forward[3], m_traffic);
  press(Qt::Key_F6, Qt::ShiftModifier);
  EXPECT_EQ(QApplication::focusWidget(), find("run"));
}

TEST_F(MainWindowTest, TabReachesEveryControl) {
  show();
  m_window->findChild<ModeBar*>()->button(0)->setFocus();
  QSet<QWidget*> reached;
  for (int step = 0; step < 30; ++step) {
    reached.insert(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  }
  for (const char* name : {"run", "profile", "listeners"}) EXPECT_TRUE(reached.contains(find(name))) << name;
  EXPECT_TRUE(reached.contains(m_traffic));
}

TEST_F(MainWindowTest, EveryControlHasAName) {
  run();
  show();
  const auto check = [this](const char* where) {
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
          widget->objectName().startsWith(QLatin1String("qt_")))
        continue;
      QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
      ASSERT_NE(accessible, nullptr);
      EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
          << where << ": " << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
  };
  check("page");
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  check("listeners");
  press(Qt::Key_Comma, Qt::ControlModifier);
  check("settings");
  press(Qt::Key_F1);
  check("keys");
}

TEST_F(MainWindowTest, TheThemeChangesWhileTheWindowIsOpen) {
  show();
  const QColor light = m_window->grab().toImage().pixelColor(700, 20);
  m_settings.change([](Settings& values) { values.theme = Theme::Choice::Dark; });
  settle();
  EXPECT_EQ(m_theme.choice(), Theme::Choice::Dark);
  const QColor dark = m_window->grab().toImage().pixelColor(700, 20);
  EXPECT_GT(light.lightness(), 200);
  EXPECT_LT(dark.lightness(), 60);
}

TEST_F(MainWindowTest, TheStatusBarSaysWhatRuns) {
  show();
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("not running"));
  m_gateway.counters.inFlight = 12;
  m_gateway.counters.recordBytes = 32 * 1024 * 1024;
  run();
  EXPECT_EQ(find("listeners")->text(), QStringLiteral("2 listeners"));
  EXPECT_EQ(find<QLabel>("address")->text(), QStringLiteral("127.0.0.1:8080"));
  EXPECT_TRUE(
      QTest::qWaitFor([&] { return find<QLabel>("inFlight")->text() == QStringLiteral("12 in flight"); }));
  EXPECT_EQ(find<QLabel>("record")->text(), QStringLiteral("32 of 64 MiB"));
}

TEST_F(MainWindowTest, TheStatusBarSaysWhatHeadgateAdds) {
  show();
  run();
  auto* overhead = find<QLabel>("overhead");
  EXPECT_TRUE(overhead->text().isEmpty()) << "nobody has answered yet";
  m_gateway.counters.overheadMedian = 38'400;
  m_gateway.counters.overheadP95 = 310'000;
  EXPECT_TRUE(QTest::qWaitFor([&] { return overhead->text() == QStringLiteral("Headgate adds 38 µs p50"); }));
  EXPECT_TRUE(overhead->toolTip().contains(QStringLiteral("95 of 100 at most 0.3 ms")))
      << overhead->toolTip().toStdString();
}

TEST_F(MainWindowTest, ABadgeIsShownAndSpoken) {
  show();
  m_window->setBadge(1, 2, QStringLiteral("2 problems"));
  EXPECT_EQ(m_window->findChild<ModeBar*>()->button(1)->badge(), 2);
}

TEST_F(MainWindowTest, TheWindowComesBackWithItsPage) {
  show();
  m_window->resize(900, 600);
  press(Qt::Key_2, Qt::ControlModifier);
  m_window->close();
  settle();
  ASSERT_FALSE(m_window->isVisible());
  m_window.reset();
  show();
  EXPECT_EQ(m_window->size(), QSize(900, 600));
  EXPECT_TRUE(m_routes->isVisible());
}

TEST_F(MainWindowTest, AHiddenWindowAsksLessOften) {
  show();
  m_window->hide();
  settle();
  const size_t before = m_gateway.calls<GetFeed>().size();
  QTest::qWait(600);
  EXPECT_LE(m_gateway.calls<GetFeed>().size() - before, 2U);
}

// First run.

class FirstRunTest : public MainWindowTest {
 protected:
  FirstRunTest() { m_gateway.profile = {}; }
};

TEST_F(FirstRunTest, WelcomesWhoHasNoProfile) {
  show();
  EXPECT_TRUE(m_window->findChild<FirstRunPage*>()->isVisible());
  EXPECT_FALSE(find("run")->isEnabled());
  EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Headgate"));
}

TEST_F(FirstRunTest, NobodyIsWelcomedBeforeAProfileWasLookedFor) {
  m_window = std::make_unique<MainWindow>(m_live, m_draft, m_settings, m_theme);
  m_window->addPage(
      {.title = QStringLiteral("Traffic"), .icon = Icon::Traffic, .content = new QWidget(m_window.get())});
  m_window->awaitProfile();
  m_window->show();
  settle();
  EXPECT_FALSE(m_window->findChild<FirstRunPage*>()->isVisible());
  EXPECT_TRUE(m_gateway.calls<FindServices>().empty()) << "servers are asked for nothing";
  m_window->lookForProfile();
  settle();
  EXPECT_TRUE(m_window->findChild<FirstRunPage*>()->isVisible());
}

TEST_F(FirstRunTest, TheDemoIsOneClickAway) {
  show();
  click(button(QStringLiteral("Load the demo")));
  ASSERT_EQ(m_gateway.calls<OpenProfile>().size(), 1U);
  EXPECT_TRUE(m_gateway.calls<OpenProfile>()[0].demo);
  EXPECT_TRUE(m_traffic->isVisible());
}

TEST_F(FirstRunTest, ANewProfileIsOpenAndNothingOfItWouldBeLost) {
  show();
  click(button(QStringLiteral("Skip")));
  EXPECT_TRUE(m_traffic->isVisible());
  EXPECT_FALSE(m_window->isWindowModified());
  EXPECT_EQ(m_gateway.calls<OpenProfile>()[0].path, "");
  EXPECT_NE(m_gateway.calls<OpenProfile>()[0].text, "");
}

TEST_F(FirstRunTest, TheWelcomeIsWorkedByKeys) {
  show();
  EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), "scanAgain");
  press(Qt::Key_Space);
  EXPECT_EQ(m_gateway.calls<FindServices>().size(), 2U);
}

TEST_F(FirstRunTest, ItStaysWithTheProfileThatItHasMade) {
  m_gateway.port = {.isFree = true};
  m_gateway.services.services = {{.kind = ServiceKind::Ollama,
                                  .name = "Ollama",
                                  .address = "127.0.0.1",
                                  .port = 11434,
                                  .answers = true}};
  show();
  click(button(QStringLiteral("Make the profile and start")));
  auto* firstRun = m_window->findChild<FirstRunPage*>();
  EXPECT_TRUE(firstRun->isVisible());
  EXPECT_EQ(m_gateway.calls<Start>().size(), 1U);
  click(button(QStringLiteral("Close"), firstRun));
  EXPECT_TRUE(m_traffic->isVisible());
}

TEST_F(MainWindowTest, ServicesCanBeFoundForAnOpenProfile) {
  show();
  m_window->findChild<QAction*>(QStringLiteral("findServicesAction"))->trigger();
  settle();
  EXPECT_TRUE(m_window->findChild<FirstRunPage*>()->isVisible());
  press(Qt::Key_Escape);
  EXPECT_TRUE(m_traffic->isVisible());
}

}  // namespace
}  // namespace headgate::ui
