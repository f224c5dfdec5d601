#include <gtest/gtest.h>

#include "tests/ui/canvas.h"
#include "ui/paint/duration_bar.h"

using namespace headgate::ui;
using namespace std::chrono_literals;

namespace {

const Tokens& tokens() {
  return tokensOf(Scheme::Light);
}

QImage barOf(const DurationShape& shape) {
  return painted({110, 26}, tokens().surface.base, [&](QPainter& painter) {
    paintDurationBar(painter, QRectF(10, 4, kDurationBarWidth, kDurationBarHeight), shape, tokens());
  });
}

QRect inkOfBar(const DurationShape& shape) {
  return inkOf(barOf(shape), tokens().surface.base);
}

int lengthOf(std::chrono::nanoseconds total) {
  return inkOfBar({.total = total, .wait = total}).width();
}

}  // namespace

TEST(DurationBar, itsLengthIsTheLogarithmOfTheTotal) {
  EXPECT_LT(lengthOf(1ms), lengthOf(10ms));
  EXPECT_EQ(lengthOf(500us), lengthOf(1ms));
  EXPECT_EQ(lengthOf(60s), kDurationBarWidth);
  EXPECT_EQ(lengthOf(24h), kDurationBarWidth) << "it is full at a minute";
  // Each power of ten is as long as the one before.
  EXPECT_NEAR(lengthOf(100ms) - lengthOf(10ms), lengthOf(10s) - lengthOf(1s), 1);
}

TEST(DurationBar, boxAndBlockAreToldByTheirHeight) {
  const QImage image = barOf({.total = 10s, .wait = 5s, .kind = Kind::Llm});
  EXPECT_EQ(image.pixelColor(80, 12), tokens().series.llm);
  EXPECT_EQ(image.pixelColor(30, 12), tokens().surface.sunken);
  EXPECT_EQ(image.pixelColor(30, 9), tokens().surface.base) << "the box is lower than the block";
  EXPECT_EQ(image.pixelColor(80, 9), tokens().series.llm);
}

TEST(DurationBar, aStallHasTheColourOfSilence) {
  DurationShape shape{.total = 10s, .wait = 1s, .kind = Kind::Llm};
  EXPECT_EQ(countOf(barOf(shape), tokens().streamEvent.silence), 0);
  shape.gaps[0] = {4s, 3s, DurationShape::Silence::Stall};
  const QImage stalled = barOf(shape);
  EXPECT_GT(countOf(stalled, tokens().streamEvent.silence), 20);
  shape.gaps[0].silence = DurationShape::Silence::Idle;
  EXPECT_EQ(countOf(barOf(shape), tokens().streamEvent.silence), 0);
  EXPECT_LT(countOf(stalled, tokens().series.llm),
            countOf(barOf({.total = 10s, .wait = 1s, .kind = Kind::Llm}), tokens().series.llm));
}

TEST(DurationBar, howItEndsIsSeen) {
  const DurationShape ended{.total = 1s, .wait = 1s};
  DurationShape open = ended;
  open.state = DurationShape::State::InFlight;
  EXPECT_GT(inkOfBar(open).right(), inkOfBar(ended).right() + 3);
  DurationShape failed = ended;
  failed.state = DurationShape::State::Failed;
  EXPECT_EQ(inkOfBar(failed).height(), 14);
  EXPECT_GT(countOf(barOf(failed), tokens().status.error), 14);
  DurationShape held = ended;
  held.state = DurationShape::State::Held;
  EXPECT_GT(countOf(barOf(held), tokens().status.heldSoft), 50);
}

TEST(DurationBar, whateverComesItStaysInItsRoom) {
  const DurationShape shapes[] = {
      {.total = 5s, .wait = 9s},
      {.total = 1ms, .wait = 0ms, .state = DurationShape::State::Failed},
      {.total = 0ns, .wait = 0ns, .state = DurationShape::State::InFlight},
      {.total = 90s,
       .wait = 1ns,
       .gaps = {{{80s, 70s, DurationShape::Silence::Stall}, {10s, 5s}, {-5s, 2s}}},
       .state = DurationShape::State::InFlight},
  };
  for (const DurationShape& shape : shapes) {
    const QRect ink = inkOfBar(shape);
    EXPECT_TRUE(QRect(10, 4, kDurationBarWidth + 8, kDurationBarHeight).contains(ink))
        << ink.left() << ' ' << ink.right();
  }
}

TEST(DurationBar, ofNothingThereIsNone) {
  EXPECT_TRUE(inkOfBar({}).isEmpty());
}

TEST(DurationBar, evenALittleStreamIsSeen) {
  EXPECT_GT(countOf(barOf({.total = 10s, .wait = 9999ms, .kind = Kind::Mcp}), tokens().series.mcp), 15);
}
