#include <gtest/gtest.h>

#include "tests/ui/canvas.h"
#include "ui/paint/tabular_numbers.h"
#include "ui/theme/theme.h"

using namespace headgate::ui;

namespace {

QRect inkOfNumber(const QString& text, Qt::Alignment alignment) {
  const Theme theme(Theme::Choice::Light);
  const TabularNumbers numbers(theme.fonts().small());
  const QImage image = painted({120, 25}, Qt::white, [&](QPainter& painter) {
    painter.setPen(Qt::black);
    numbers.draw(painter, QRectF(10, 0, 100, 25), alignment, text);
  });
  return inkOf(image, Qt::white);
}

}  // namespace

TEST(TabularNumbers, everyDigitTakesTheSameRoom) {
  const Theme theme(Theme::Choice::Light);
  const TabularNumbers numbers(theme.fonts().small());
  const qreal width = numbers.width(QStringLiteral("0"));
  EXPECT_GT(width, 4);
  for (char16_t digit = u'1'; digit <= u'9'; ++digit) EXPECT_EQ(numbers.width(QString(QChar(digit))), width);
  EXPECT_EQ(numbers.width(QStringLiteral("1.11 s")), numbers.width(QStringLiteral("8.88 s")));
}

TEST(TabularNumbers, standAtTheirSide) {
  const QRect right = inkOfNumber(QStringLiteral("4.76 s"), Qt::AlignRight);
  EXPECT_GE(right.right(), 106);
  EXPECT_LE(right.right(), 110);
  const QRect left = inkOfNumber(QStringLiteral("4.76 s"), Qt::AlignLeft);
  EXPECT_GE(left.left(), 10);
  EXPECT_LE(left.left(), 12);
  EXPECT_NEAR(left.center().y(), 12, 1.5) << "in the middle of the row";
}

TEST(TabularNumbers, aSignThatTheFontLacksIsStillDrawn) {
  EXPECT_GT(inkOfNumber(QStringLiteral("−32602"), Qt::AlignLeft).width(), 20);
  EXPECT_NO_FATAL_FAILURE(inkOfNumber(QString(QChar(0x0661)), Qt::AlignLeft));  // ARABIC-INDIC DIGIT ONE
  EXPECT_TRUE(inkOfNumber(QString(), Qt::AlignLeft).isEmpty());
}
