#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/desktop/tray_icon.h"
#include "ui/desktop/upstream_lookout.h"

namespace headgate::ui {
namespace {

using control::TargetHealth;

class UpstreamLookoutTest : public testing::Test {
 protected:
  UpstreamLookoutTest() {
    m_gateway.targets.targets = {
        {.pool = "code", .target = "code-1", .isProbed = true, .health = TargetHealth::Up}};
  }
  void setPhase(control::GatewayPhase phase) {
    m_gateway.state.phase = phase;
    m_gateway.changed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_live.state().phase == phase; }));
  }

  test::ScriptedGateway m_gateway;
  LiveGateway m_live{m_gateway};
};

TEST_F(UpstreamLookoutTest, LooksWhileTheGatewayRunsAndOnlyThen) {
  UpstreamLookout watch(m_live);
  setPhase(control::GatewayPhase::Running);
  EXPECT_TRUE(QTest::qWaitFor([&] { return watch.targets().size() == 1; }));
  EXPECT_EQ(watch.down(), 0);
  setPhase(control::GatewayPhase::Stopped);
  EXPECT_TRUE(watch.targets().empty());
}

TEST_F(UpstreamLookoutTest, TellsWhatHappened) {
  UpstreamLookout watch(m_live);
  QSignalSpy news(&watch, &UpstreamLookout::happened);
  setPhase(control::GatewayPhase::Running);
  ASSERT_TRUE(QTest::qWaitFor([&] { return watch.targets().size() == 1; }));
  m_gateway.targets.targets[0].health = TargetHealth::Down;
  EXPECT_TRUE(news.wait());  // with the next look
  EXPECT_EQ(watch.down(), 1);
}

TEST_F(UpstreamLookoutTest, TheTraySaysHowItIs) {
  const QTemporaryDir folder;
  SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
  Theme theme(Theme::Choice::Light);
  UpstreamLookout watch(m_live);
  TrayIcon tray(m_live, watch, settings, theme);
  EXPECT_FALSE(tray.isShown());  // off by default, and this desktop has none
  EXPECT_EQ(tray.sentence(), QStringLiteral("Headgate: not running"));
  QAction* run = tray.menu().actions()[1];
  EXPECT_EQ(run->text(), QStringLiteral("Run the gateway"));
  m_gateway.targets.targets[0].health = TargetHealth::Down;
  setPhase(control::GatewayPhase::Running);
  EXPECT_TRUE(QTest::qWaitFor([&] { return watch.down() == 1; }));
  EXPECT_TRUE(tray.sentence().startsWith(QStringLiteral("Headgate: running, 1 ")));
  EXPECT_EQ(run->text(), QStringLiteral("Stop the gateway"));
  QSignalSpy wanted(&tray, &TrayIcon::runWanted);
  run->trigger();
  EXPECT_EQ(wanted.count(), 1);
}

TEST_F(UpstreamLookoutTest, ThePictureTellsTroubleFromRest) {
  const Theme theme(Theme::Choice::Light);
  const auto picture = [&](TrayIcon::Trouble trouble, bool runs) {
    return TrayIcon::picture(theme, trouble, runs).pixmap(22).toImage();
  };
  const QImage well = picture(TrayIcon::Trouble::None, true);
  EXPECT_NE(well, picture(TrayIcon::Trouble::Some, true));
  EXPECT_NE(well, picture(TrayIcon::Trouble::None, false));
  EXPECT_EQ(qAlpha(well.pixel(0, 0)), 0);  // no tile
}

}  // namespace
}  // namespace headgate::ui
