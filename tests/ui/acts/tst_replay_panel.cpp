#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/support/scripted_gateway.h"
#include "ui/acts/replay_panel.h"
#include "ui/acts/replay_track.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::ReplayFault;

class ReplayPanelTest : public testing::Test {
 protected:
  ReplayPanelTest() {
    m_panel.resize(1000, 240);
    m_panel.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
  }
  void serve() {
    m_gateway.replay = {.url = "http://127.0.0.1:4711",
                        .number = 12,
                        .request = "POST /v1/messages",
                        .pieces = 10,
                        .length = 9'100'000'000,
                        .isWhole = true};
    m_panel.start(5);
    ASSERT_TRUE(QTest::qWaitFor([this] { return track().isVisible(); }));
  }
  template <typename Widget>
  Widget& find(const char* name) {
    return *m_panel.findChild<Widget*>(QLatin1String(name));
  }
  ReplayTrack& track() { return find<ReplayTrack>("replayTrack"); }
  void click(const char* name) { QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton); }
  void choose(const char* name, int index) {
    auto& box = find<QComboBox>(name);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(&box, Qt::Key_Down);
  }
  control::SetReplay lastSet() const {
    const auto calls = m_gateway.calls<control::SetReplay>();
    return calls.empty() ? control::SetReplay() : calls.back();
  }
  QString says(const char* name) { return find<TextLabel>(name).text(); }

  test::ScriptedGateway m_gateway;
  Theme m_theme{Theme::Choice::Light};
  LiveGateway m_live{m_gateway};
  ReplayPanel m_panel{m_live, m_theme};
};

TEST_F(ReplayPanelTest, SaysWhatIsServedAndWhere) {
  EXPECT_TRUE(says("replayWhat").startsWith(QStringLiteral("Nothing is being replayed.")));
  serve();
  EXPECT_EQ(says("replayWhat"), QStringLiteral("#12 POST /v1/messages: 10 pieces in 9.10 s, as recorded."));
  EXPECT_EQ(says("replayUrl"), QStringLiteral("http://127.0.0.1:4711"));
  click("replayCopy");
  EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:4711"));
  m_gateway.replay.isWhole = false;
  EXPECT_TRUE(QTest::qWaitFor(
      [this] { return says("replayWhat").contains(QStringLiteral("does not hold all of it")); }));
}

TEST_F(ReplayPanelTest, PlaysPausesAndSteps) {
  serve();
  EXPECT_FALSE(find<QAbstractButton>("replayStep").isEnabled());
  click("replayPlay");
  EXPECT_TRUE(lastSet().isPaused);
  EXPECT_EQ(find<QAbstractButton>("replayPlay").text(), QStringLiteral("Play"));
  click("replayStep");
  EXPECT_EQ(m_gateway.calls<control::StepReplay>().size(), 1U);
  click("replayPlay");
  EXPECT_FALSE(lastSet().isPaused);
}

TEST_F(ReplayPanelTest, SetsTheSpeedByKeys) {
  serve();
  choose("replaySpeed", 0);
  EXPECT_EQ(lastSet().speed, 25U);
  choose("replaySpeed", 5);
  EXPECT_EQ(lastSet().speed, 1'000U);
}

TEST_F(ReplayPanelTest, SetsTheFaultAndItsPlace) {
  serve();
  choose("replayFault", 1);
  EXPECT_EQ(lastSet().fault, ReplayFault::Stall);
  EXPECT_TRUE(find<QSpinBox>("replayPlace").isVisible());
  find<QSpinBox>("replayPlace").setValue(4);
  EXPECT_EQ(lastSet().faultPiece, 4U);
  find<QSpinBox>("replayStall").setValue(30);
  EXPECT_EQ(lastSet().stallMilliseconds, 30'000U);
  choose("replayFault", 2);
  EXPECT_EQ(lastSet().fault, ReplayFault::Cut);
  EXPECT_EQ(lastSet().faultPiece, 4U);
  EXPECT_FALSE(find<QSpinBox>("replayStall").isVisible());
  EXPECT_EQ(find<QSpinBox>("replayPlace").maximum(), 11) << "its end, too";
}

TEST_F(ReplayPanelTest, TheTrackIsDraggedAndMovedByKeys) {
  serve();
  const int middle = track().height() / 2;
  QTest::mouseClick(&track(), Qt::LeftButton, {}, QPoint(track().width() / 2 + 2, middle));
  EXPECT_EQ(lastSet().faultPiece, 6U);
  EXPECT_EQ(lastSet().fault, ReplayFault::Stall) << "a place is for something";
  QTest::mousePress(&track(), Qt::LeftButton, {}, QPoint(track().width() / 2 + 2, middle));
  QTest::mouseMove(&track(), QPoint(track().width() - 1, middle));
  QTest::mouseRelease(&track(), Qt::LeftButton, {}, QPoint(track().width() - 1, middle));
  EXPECT_EQ(lastSet().faultPiece, 11U);
  QTest::keyClick(&track(), Qt::Key_Left);
  EXPECT_EQ(lastSet().faultPiece, 10U);
  QTest::keyClick(&track(), Qt::Key_Home);
  EXPECT_EQ(lastSet().faultPiece, 1U);
}

TEST_F(ReplayPanelTest, ShowsHowFarItHasCome) {
  serve();
  m_gateway.replay.answered = 2;
  m_gateway.replay.playing = 1;
  m_gateway.replay.piece = 4;
  m_gateway.replay.position = 3'200'000'000;
  ASSERT_TRUE(
      QTest::qWaitFor([this] { return says("replayProgress").contains(QStringLiteral("piece 4 of 10")); }));
  EXPECT_EQ(says("replayProgress"), QStringLiteral("2 requests answered · at piece 4 of 10, 3.20 s"));
  EXPECT_EQ(track().accessibleDescription(), QStringLiteral("4 of 10 played"));
}

TEST_F(ReplayPanelTest, StopsAndSaysWhyNot) {
  std::vector<QString> told;
  std::vector<bool> serving;
  QObject::connect(&m_panel, &ReplayPanel::told, &m_panel,
                   [&](const QString& words) { told.push_back(words); });
  QObject::connect(&m_panel, &ReplayPanel::servingChanged, &m_panel, [&](bool is) { serving.push_back(is); });
  serve();
  EXPECT_EQ(serving, std::vector<bool>{true});
  click("replayStop");
  ASSERT_TRUE(QTest::qWaitFor([this] { return !track().isVisible(); }));
  EXPECT_EQ(serving, (std::vector<bool>{true, false}));
  m_gateway.answerNext({.done = false, .problem = "this gateway replays nothing"});
  m_panel.start(5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }));
  EXPECT_EQ(told.front(), QStringLiteral("This gateway replays nothing."));
}

TEST_F(ReplayPanelTest, AsksOnlyWhileItIsSeen) {
  serve();
  m_panel.hide();
  QApplication::processEvents();
  const size_t asked = m_gateway.calls<control::GetReplay>().size();
  QTest::qWait(250);
  EXPECT_EQ(m_gateway.calls<control::GetReplay>().size(), asked);
}

}  // namespace
}  // namespace headgate::ui
