#include <gtest/gtest.h>

#include "tests/ui/canvas.h"
#include "ui/icons/application_icon.h"
#include "ui/icons/icon_engine.h"
#include "ui/icons/path_data.h"

using namespace headgate::ui;

namespace {

QRectF boxOf(const char* data) {
  return pathFromData(data).boundingRect();
}

void expectNear(QPointF a, QPointF b) {
  EXPECT_NEAR(a.x(), b.x(), 0.01);
  EXPECT_NEAR(a.y(), b.y(), 0.01);
}

}  // namespace

TEST(PathData, straightLines) {
  EXPECT_EQ(boxOf("M2 3L7 9"), QRectF(2, 3, 5, 6));
  EXPECT_EQ(boxOf("M2 3l5 6"), QRectF(2, 3, 5, 6));
  EXPECT_EQ(boxOf("M2 3H7V9h-5"), QRectF(2, 3, 5, 6));
  EXPECT_EQ(boxOf("M2,3 7,9"), QRectF(2, 3, 5, 6)) << "points after the first are lines";
  EXPECT_EQ(boxOf("m2 3 5 6"), QRectF(2, 3, 5, 6));
  EXPECT_EQ(boxOf("M.5.25l1-1"), QRectF(0.5, -0.75, 1, 1)) << "numbers need no space where none is needed";
}

TEST(PathData, closingGoesBack) {
  expectNear(pathFromData("M2 3h4v4zl1 1").currentPosition(), {3, 4});
}

TEST(PathData, curves) {
  expectNear(pathFromData("M0 0C0 4 4 4 4 0").pointAtPercent(0.5), {2, 3});
  // The smooth one goes on as the mirror of the one before.
  expectNear(pathFromData("M0 0C0 4 4 4 4 0S8 -4 8 0").pointAtPercent(0.75), {6, -3});
  expectNear(pathFromData("M0 0c0 4 4 4 4 0s4 -4 4 0").pointAtPercent(0.75), {6, -3});
}

TEST(PathData, arcs) {
  const QRectF circle = boxOf("M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 1 1 13 0");
  expectNear(circle.topLeft(), {3.5, 3.5});
  expectNear(circle.bottomRight(), {16.5, 16.5});
  const QRectF small = boxOf("M0 0A5 5 0 0 1 5 5");  // a quarter, with the clock
  EXPECT_NEAR(small.width(), 5, 0.01);
  EXPECT_NEAR(small.height(), 5, 0.01);
  const QRectF large = boxOf("M0 0A5 5 0 1 0 5 5");  // the other three quarters
  EXPECT_GT(large.width(), 9);
  expectNear(pathFromData("M0 0A1 1 0 0 1 8 0").currentPosition(), {8, 0});  // radii that are too small grow
  EXPECT_NEAR(boxOf("M0 0A1 1 0 0 1 8 0").height(), 4, 0.01);
  expectNear(pathFromData("M4 9A6 6 0 0115 7").currentPosition(), {15, 7});  // flags may touch what follows
}

TEST(PathData, endsAtWhatItDoesNotKnow) {
  EXPECT_EQ(boxOf("M2 3L7 9Q1 1 2 2"), QRectF(2, 3, 5, 6));
  EXPECT_TRUE(pathFromData("L").isEmpty());
}

TEST(Icons, eachIsInItsBox) {
  for (int i = 0; i <= int(Icon::Last); ++i) {
    const QPainterPath path = pathFromData(kIconPaths[i]);
    EXPECT_GT(path.elementCount(), 2) << i;
    EXPECT_TRUE(QRectF(2, 2, 16, 16).contains(path.boundingRect())) << kIconPaths[i];
  }
}

TEST(Icons, haveTheColourOfTheirState) {
  Theme theme(Theme::Choice::Light);
  const Tokens& tokens = theme.tokens();
  const QIcon check = icon(Icon::Stop, theme);
  const auto inkOfState = [&check](QIcon::Mode mode, QIcon::State state) {
    const QImage image = check.pixmap(QSize(20, 20), 2, mode, state).toImage();
    return image.pixelColor(10, 20);  // in the middle of the square's left line
  };
  EXPECT_EQ(inkOfState(QIcon::Normal, QIcon::Off), tokens.text.secondary);
  EXPECT_EQ(inkOfState(QIcon::Normal, QIcon::On), tokens.accent.text);
  EXPECT_EQ(inkOfState(QIcon::Disabled, QIcon::Off), tokens.text.disabled);
  theme.setChoice(Theme::Choice::Dark);
  EXPECT_EQ(inkOfState(QIcon::Normal, QIcon::Off), theme.tokens().text.secondary) << "it follows the theme";
}

TEST(Icons, areSharpAtScaleTwo) {
  const Theme theme(Theme::Choice::Light);
  const QPixmap pixmap = icon(Icon::Hold, theme).pixmap(QSize(20, 20), 2);
  EXPECT_EQ(pixmap.size(), QSize(40, 40));
  EXPECT_EQ(pixmap.devicePixelRatio(), 2);
}

TEST(ApplicationIcon, hasItsSizesAndItsColours) {
  const QIcon icon = applicationIcon();
  EXPECT_EQ(icon.actualSize(QSize(16, 16)), QSize(16, 16));
  EXPECT_EQ(icon.actualSize(QSize(256, 256)), QSize(256, 256));
  const QImage image = icon.pixmap(QSize(64, 64), 1).toImage();
  EXPECT_EQ(image.pixelColor(32, 26), QColor(0x56C3D6)) << "the blade";
  EXPECT_EQ(image.pixelColor(32, 4), QColor(0x103440)) << "the tile";
  EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
}

TEST(ApplicationIcon, leavesTheTileOutWhereItStandsOnOne) {
  const QImage image = painted({64, 64}, Qt::black, [](QPainter& painter) {
    paintMark(painter, QRectF(0, 0, 64, 64), Tile::Without);
  });
  EXPECT_EQ(image.pixelColor(32, 4), QColor(Qt::black));
  EXPECT_EQ(image.pixelColor(32, 26), QColor(0x56C3D6));
}
