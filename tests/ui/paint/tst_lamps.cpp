#include <cstdlib>
#include <gtest/gtest.h>
#include <set>

#include "tests/ui/canvas.h"
#include "ui/paint/lamps.h"

using namespace headgate::ui;

namespace {

constexpr int kLamps = int(Lamp::Last) + 1;

QImage lampOn(Lamp lamp, const Tokens& tokens, const QColor& ground, qreal scale = 1) {
  return painted(
      {16, 16}, ground,
      [&](QPainter& painter) {
        paintLamp(painter, {2, 2}, lamp, tokens, ground);
      },
      scale);
}

// What somebody sees who sees no hues: ink or ground, whatever the shade.
QImage inGrey(Lamp lamp) {
  const Tokens& tokens = tokensOf(Scheme::Light);
  QImage image = lampOn(lamp, tokens, tokens.surface.base).convertToFormat(QImage::Format_Grayscale8);
  int darkest = 255;
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x) darkest = std::min(darkest, qGray(image.pixel(x, y)));
  }
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x)
      image.scanLine(y)[x] = uchar(255 * (qGray(image.pixel(x, y)) - darkest) / (255 - darkest));
  }
  return image;
}

int difference(const QImage& a, const QImage& b) {
  int sum = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
  }
  return sum / 255;
}

}  // namespace

TEST(Lamps, eachShapeIsItsOwnInGrey) {
  for (int a = 0; a < kLamps; ++a) {
    for (int b = a + 1; b < kLamps; ++b) {
      EXPECT_GE(difference(inGrey(Lamp(a)), inGrey(Lamp(b))), 12)
          << lampName(Lamp(a)).toStdString() << " and " << lampName(Lamp(b)).toStdString();
    }
  }
}

TEST(Lamps, stayInTheirSquare) {
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
    const Tokens& tokens = tokensOf(scheme);
    for (int lamp = 0; lamp < kLamps; ++lamp) {
      const QRect ink = inkOf(lampOn(Lamp(lamp), tokens, tokens.surface.base, 2), tokens.surface.base);
      EXPECT_TRUE(QRect(4, 4, 24, 24).contains(ink)) << lampName(Lamp(lamp)).toStdString();
      EXPECT_GE(ink.width(), 13);
    }
  }
}

TEST(Lamps, whatIsCutOutIsTheRowBeneath) {
  const Tokens& tokens = tokensOf(Scheme::Dark);
  for (const Lamp lamp : {Lamp::Failed, Lamp::Limited}) {
    const QImage image = lampOn(lamp, tokens, tokens.selection.active, 2);
    EXPECT_EQ(image.pixelColor(16, 16), tokens.selection.active);
  }
}

TEST(Lamps, eachHasAWordOfItsOwn) {
  std::set<QString> words;
  for (int lamp = 0; lamp < kLamps; ++lamp) words.insert(lampName(Lamp(lamp)));
  EXPECT_EQ(words.size(), size_t(kLamps));
  EXPECT_EQ(words.count(QString()), 0u);
}
