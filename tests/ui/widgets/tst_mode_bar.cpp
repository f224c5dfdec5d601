#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/mode_bar.h"
#include "ui/widgets/mode_button.h"

using namespace headgate::ui;

namespace {

class ModeBarTest : public testing::Test {
 protected:
  ModeBarTest() {
    bar.addMode(Icon::Traffic, QStringLiteral("Traffic"));
    bar.addMode(Icon::Routes, QStringLiteral("Routes"));
    bar.addMode(Icon::Settings, QStringLiteral("Settings"), ModeBar::Place::Bottom);
    bar.resize(64, 500);
    bar.show();
    bar.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
  }

  QImage picture() { return bar.grab().toImage(); }

  const Theme theme{Theme::Choice::Light};
  ModeBar bar{theme};
  QSignalSpy changed{&bar, &ModeBar::currentChanged};
};

}  // namespace

TEST_F(ModeBarTest, theMouseChooses) {
  EXPECT_EQ(bar.current(), 0);
  QTest::mouseClick(bar.button(1), Qt::LeftButton);
  EXPECT_EQ(bar.current(), 1);
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toInt(), 1);
  QTest::mouseClick(bar.button(1), Qt::LeftButton);
  EXPECT_EQ(changed.count(), 1) << "it is there already";
}

TEST_F(ModeBarTest, theKeysWalk) {
  bar.button(0)->setFocus(Qt::TabFocusReason);
  const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
  press(Qt::Key_Down);
  EXPECT_EQ(bar.current(), 1);
  EXPECT_TRUE(bar.button(1)->hasFocus());
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  EXPECT_EQ(bar.current(), 2) << "it ends at the end";
  press(Qt::Key_Home);
  EXPECT_EQ(bar.current(), 0);
  press(Qt::Key_End);
  EXPECT_EQ(bar.current(), 2);
  press(Qt::Key_Up);
  EXPECT_EQ(bar.current(), 1);
  EXPECT_EQ(changed.count(), 5);
}

TEST_F(ModeBarTest, theCurrentModeIsSeen) {
  const Tokens& tokens = theme.tokens();
  const auto edgeOf = [this](int mode) {
    return picture().pixelColor(bar.button(mode)->geometry().center() - QPoint(29, 0));
  };
  EXPECT_EQ(edgeOf(0), tokens.rail.mark);
  EXPECT_EQ(edgeOf(1), tokens.rail.background);
  bar.setCurrent(1);
  EXPECT_EQ(edgeOf(0), tokens.rail.background);
  EXPECT_EQ(edgeOf(1), tokens.rail.mark);
}

TEST_F(ModeBarTest, theFocusHasARing) {
  bar.button(1)->setFocus(Qt::TabFocusReason);
  const QRect box = bar.button(1)->geometry();
  EXPECT_EQ(picture().pixelColor(box.right(), box.center().y()), theme.tokens().rail.mark);
}

TEST_F(ModeBarTest, settingsIsAtTheBottom) {
  EXPECT_EQ(bar.button(2)->geometry().bottom(), bar.height() - 1);
  EXPECT_EQ(bar.button(0)->y(), 52);
  EXPECT_EQ(bar.button(1)->y(), 52 + 54);
}

TEST_F(ModeBarTest, aBadgeIsSeenAndSaid) {
  const QImage before = picture();
  bar.setBadge(1, 2, QStringLiteral("2 problems"));
  EXPECT_NE(picture(), before);
  EXPECT_EQ(bar.button(1)->accessibleName(), QStringLiteral("Routes"));
  EXPECT_EQ(bar.button(1)->accessibleDescription(), QStringLiteral("2 problems"));
  bar.setBadge(1, 0, {});
  EXPECT_EQ(picture(), before);
}
