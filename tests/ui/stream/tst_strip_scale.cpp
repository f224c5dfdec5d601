#include <gtest/gtest.h>

#include "ui/stream/strip_columns.h"
#include "ui/stream/strip_scale.h"

namespace headgate::ui {
namespace {

constexpr int64_t kSecond = 1'000'000'000;

TEST(StripScale, IsToScale) {
  const StripScale scale(10 * kSecond, 1'000);
  EXPECT_DOUBLE_EQ(scale.xOf(0), 0);
  EXPECT_DOUBLE_EQ(scale.xOf(kSecond), 100);
  EXPECT_DOUBLE_EQ(scale.xOf(10 * kSecond), 1'000);
  EXPECT_DOUBLE_EQ(scale.xOf(99 * kSecond), 1'000) << "nothing is beyond the end";
  EXPECT_EQ(scale.atOf(250), 2'500'000'000);
  EXPECT_EQ(scale.atOf(-5), 0);
  EXPECT_FALSE(scale.isShortened());
}

TEST(StripScale, ShortensSilencesAndGivesTheirRoomToTheRest) {
  const StripScale scale(10 * kSecond, 1'000, {{2 * kSecond, 6 * kSecond}}, 40);
  EXPECT_TRUE(scale.isShortened());
  EXPECT_DOUBLE_EQ(scale.xOf(2 * kSecond), 480);
  EXPECT_DOUBLE_EQ(scale.xOf(8 * kSecond), 520);
  EXPECT_DOUBLE_EQ(scale.xOf(10 * kSecond), 1'000);
  for (const double x : {100.0, 500.0, 900.0}) EXPECT_NEAR(scale.xOf(scale.atOf(x)), x, 1e-3);
}

TEST(StripScale, ShortensNothingThatIsShort) {
  EXPECT_FALSE(StripScale(10 * kSecond, 1'000, {{2 * kSecond, kSecond / 10}}, 40).isShortened());
  EXPECT_FALSE(StripScale(4 * kSecond, 100, {{0, 4 * kSecond}}, 40).isShortened()) << "there is nothing else";
}

TEST(StripScale, StepsOfTheAxisAreRound) {
  EXPECT_EQ(axisStep(14 * kSecond, 8), 2 * kSecond);
  EXPECT_EQ(axisStep(400'000'000, 8), 50'000'000);
  EXPECT_EQ(axisStep(600 * kSecond, 8), 120 * kSecond);
  EXPECT_EQ(axisStep(0, 8), 1);
  for (int64_t total = 1; total < 400'000 * kSecond; total = total * 3 + 1)
    EXPECT_LE(total / axisStep(total, 8), 8) << total;
}

StreamData dataOf(control::StreamForm form) {
  StreamData stream;
  control::StreamPage page{.found = true, .reading = 1, .form = form};
  page.chunkColumns = {
      .at = {kSecond, kSecond + 1, 5 * kSecond},
      .left = {2 * kSecond, -1, -1},
      .size = {10, 420, 50},
      .part = {control::StreamPart::Text, control::StreamPart::Thinking, control::StreamPart::Text},
      .fromClient = {0, 0, 1}};
  stream.take(page);
  return stream;
}

TEST(StripColumns, TheTallestOfAPixelWins) {
  StripColumns columns;
  columns.begin(StripScale(10 * kSecond, 100), 100);
  columns.take(dataOf(control::StreamForm::Events), 0);
  EXPECT_FLOAT_EQ(columns.columns()[10].upper, 1);
  EXPECT_EQ(columns.columns()[10].part, control::StreamPart::Thinking);
  EXPECT_GT(columns.columns()[50].upper, 0);
}

TEST(StripColumns, BelowTheWaterlineIsOnlyWhatIsKnown) {
  StripColumns columns;
  columns.begin(StripScale(10 * kSecond, 100), 100);
  columns.take(dataOf(control::StreamForm::Events), 0);
  EXPECT_TRUE(columns.hasLower());
  EXPECT_GT(columns.columns()[20].lower, 0) << "when it left, and not when it came";
  EXPECT_EQ(columns.columns()[10].lower, 0);
  EXPECT_EQ(columns.columns()[50].lower, 0);
}

TEST(StripColumns, OfATunnelTheOtherWayIsBelow) {
  StripColumns columns;
  columns.begin(StripScale(10 * kSecond, 100), 100);
  columns.take(dataOf(control::StreamForm::WebSocket), 0);
  EXPECT_EQ(columns.columns()[50].upper, 0);
  EXPECT_GT(columns.columns()[50].lower, 0);
}

}  // namespace
}  // namespace headgate::ui
